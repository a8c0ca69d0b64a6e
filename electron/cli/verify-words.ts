// What `opaskirja verify` tells, in three languages.
import type { Language } from '#handbook/model/failure-words.ts'
import type { Fault, Finding, WholeSource } from '#electron/disk/verify/finding.ts'
import { segmentFaultWords } from './fault-words.ts'

export type VerifyWords = {
  readonly faults: Readonly<Record<Fault, string>>
  readonly missingEdits: (first: number, last: number) => string
  readonly sources: Readonly<Record<WholeSource['kind'], (place: string) => string>>
  readonly from: (sources: string) => string
  readonly nowhere: string
  readonly harmless: string
  readonly repaired: string
  readonly keptAside: string
  readonly whole: string
}

const fi: VerifyWords = {
  faults: {
    ...segmentFaultWords.fi,
    missing: 'puuttuu',
    edited: 'muokattu ohjelman ulkopuolella tai vioittunut',
  },
  missingEdits: (first, last) => `muutokset ${first}–${last} puuttuvat`,
  sources: {
    thisComputer: () => 'tämän koneen tiedoista',
    folder: () => 'kansion toisesta tiedostosta',
    given: (place) => `paikasta ${place}`,
    backup: (day) => `varmuuskopiosta ${day}`,
    book: () => 'kirjasta itsestään',
  },
  from: (sources) => `Ehjän saa: ${sources}.`,
  nowhere: 'Ehjää ei löydy mistään. Anna kansio tai paketti, jossa se on, valinnalla --from.',
  harmless: 'Mitään ei ole kadonnut: sama on ehjänä muualla.',
  repaired: 'Korjattu.',
  keptAside: 'Entinen on tallessa tällä koneella ja näkyy ohjelmassa.',
  whole: 'Kaikki on ehjää.',
}

const sv: VerifyWords = {
  faults: {
    ...segmentFaultWords.sv,
    missing: 'saknas',
    edited: 'redigerad utanför programmet eller skadad',
  },
  missingEdits: (first, last) => `ändringarna ${first}–${last} saknas`,
  sources: {
    thisComputer: () => 'från den här datorns data',
    folder: () => 'från en annan fil i mappen',
    given: (place) => `från ${place}`,
    backup: (day) => `från säkerhetskopian ${day}`,
    book: () => 'från boken själv',
  },
  from: (sources) => `En hel finns att få: ${sources}.`,
  nowhere: 'Ingen hel hittas. Ge en mapp eller ett paket som har den med valet --from.',
  harmless: 'Inget har gått förlorat: samma sak finns hel på annat håll.',
  repaired: 'Lagad.',
  keptAside: 'Den förra är sparad på den här datorn och visas i programmet.',
  whole: 'Allt är helt.',
}

const en: VerifyWords = {
  faults: {
    ...segmentFaultWords.en,
    missing: 'missing',
    edited: 'edited outside the app, or damaged',
  },
  missingEdits: (first, last) => `edits ${first}–${last} are missing`,
  sources: {
    thisComputer: () => "from this computer's data",
    folder: () => 'from another file of the folder',
    given: (place) => `from ${place}`,
    backup: (day) => `from the backup of ${day}`,
    book: () => 'from the book itself',
  },
  from: (sources) => `A whole one can be had: ${sources}.`,
  nowhere: 'No whole one is found. Give a folder or packet that has it, with --from.',
  harmless: 'Nothing is lost: the same is whole elsewhere.',
  repaired: 'Repaired.',
  keptAside: 'What stood there is kept on this computer and shown in the app.',
  whole: 'All is whole.',
}

/** The words of each language. */
export const verifyWords: Readonly<Record<Language, VerifyWords>> = { fi, sv, en }

/** A finding in one line: which file, what is wrong, what became of it or where a whole one can be had. */
export function findingText(finding: Finding, words: VerifyWords): string {
  const { place, fault, range } = finding
  const wrong = range === null ? words.faults[fault] : words.missingEdits(...range)
  return `${place}: ${wrong}. ${outcomeText(finding, words)}`
}

function outcomeText({ part, fault, repaired, harmless, sources }: Finding, words: VerifyWords): string {
  const replaced = part === 'page' && fault !== 'missing'
  if (repaired) return replaced ? `${words.repaired} ${words.keptAside}` : words.repaired
  const places = sources.map(({ kind, place }) => words.sources[kind](place))
  if (places.length > 0) return words.from(places.join(', '))
  return harmless ? words.harmless : words.nowhere
}
