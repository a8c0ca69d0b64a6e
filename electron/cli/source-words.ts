// What the command import tells of lists of sources, in three languages.
import { basename } from 'node:path'
import type { SourceFault, SourceFaultKind } from '#handbook/citations/source-faults.ts'
import type { Language } from '#handbook/model/failure-words.ts'
import type { ImportedList } from '#electron/disk/import/source-list.ts'

type SourceWords = {
  readonly imported: (file: string) => string
  readonly added: (count: number) => string
  readonly known: (count: number) => string
  readonly line: (line: number) => string
  readonly source: (number: number) => string
  readonly faults: Readonly<Record<SourceFaultKind, string>>
}

const words: Readonly<Record<Language, SourceWords>> = {
  fi: {
    imported: (file) => `Tuotu lähteiksi: ${file}`,
    added: (count) => `Uusia lähteitä: ${count}`,
    known: (count) => `Jo luettelossa: ${count}`,
    line: (line) => `rivi ${line}`,
    source: (number) => `${number}. lähde`,
    faults: {
      unknownFormat: 'siinä ei ole lähteitä',
      tooLarge: 'se on liian suuri',
      tooMany: 'siinä on liian monta lähdettä',
      unreadable: 'lähteen merkinnät ovat rikki',
      empty: 'lähteellä ei ole nimeä, tekijää eikä osoitetta',
    },
  },
  sv: {
    imported: (file) => `Importerad som källor: ${file}`,
    added: (count) => `Nya källor: ${count}`,
    known: (count) => `Redan i förteckningen: ${count}`,
    line: (line) => `rad ${line}`,
    source: (number) => `källa ${number}`,
    faults: {
      unknownFormat: 'den innehåller inga källor',
      tooLarge: 'den är för stor',
      tooMany: 'den innehåller för många källor',
      unreadable: 'källans uppgifter är trasiga',
      empty: 'källan har varken titel, författare eller adress',
    },
  },
  en: {
    imported: (file) => `Imported as sources: ${file}`,
    added: (count) => `New sources: ${count}`,
    known: (count) => `Already listed: ${count}`,
    line: (line) => `line ${line}`,
    source: (number) => `source ${number}`,
    faults: {
      unknownFormat: 'it holds no sources',
      tooLarge: 'it is too large',
      tooMany: 'it holds too many sources',
      unreadable: 'the record of the source is broken',
      empty: 'the source has neither title, author nor address',
    },
  },
}

/** A list of sources that is in the book now, in lines: what is new, what was there, and each fault with its place. */
export function sourceLines({ file, added, known, faults }: ImportedList, language: Language): string {
  const say = words[language]
  const counts = [say.added(added.length), ...(known === 0 ? [] : [say.known(known)])]
  const told = [...counts, ...faults.map((fault) => faultLine(fault, say))].map((line) => `  ${line}`)
  return [say.imported(basename(file)), ...told].join('\n')
}

function faultLine({ what, number, line }: SourceFault, say: SourceWords): string {
  const place = line !== null ? say.line(line) : number === null ? '' : say.source(number)
  return [place, say.faults[what]].filter((part) => part !== '').join(': ')
}
