// The words of frozen editions, and of freezing one.
import type { PublishFormat } from '#contract'
import type { ReleaseOutput } from '#handbook/editions/release.ts'
import type { Language } from '#handbook/model/failure-words.ts'
import { publishWords } from './publish.ts'

/** The words of frozen editions in one language. */
export type FrozenEditionWords = {
  readonly none: string
  readonly about: (day: string, by: string, formats: string) => string
  readonly freeze: string
  readonly freezeAbout: string
  readonly freezeNumber: string
  readonly freezeBy: string
  readonly freezeNeeds: string
  readonly wasFrozen: (number: string) => string
  /** A PDF for print on both sides, among the formats of a frozen edition. */
  readonly twoSided: (format: string) => string
}

const fi: FrozenEditionWords = {
  none: 'Julkaistun painoksen voi jäädyttää: silloin samat tiedostot saa tehtyä myöhemmin uudelleen. Jäädytä se julkaisemisen yhteydessä.',
  about: (day, by, formats) => `${day}, ${by}: ${formats}`,
  freeze: 'Jäädytä painos',
  freezeAbout:
    'Painoksen numero, päivä ja sisältö säilytetään. Samat tiedostot saa myöhemmin tehtyä uudelleen millä tahansa koneella, jolla kirja on.',
  freezeNumber: 'Painoksen numero',
  freezeBy: 'Kuka jäädyttää',
  freezeNeeds: 'Anna painoksen numero ja nimesi.',
  wasFrozen: (number) => `Jäädytetty: ${number}.`,
  twoSided: (format) => `${format} (kaksipuolinen)`,
}

const sv: FrozenEditionWords = {
  none: 'En publicerad upplaga kan frysas: då kan samma filer göras igen senare. Frys den i samband med publiceringen.',
  about: (day, by, formats) => `${day}, ${by}: ${formats}`,
  freeze: 'Frys upplagan',
  freezeAbout:
    'Upplagans nummer, dag och innehåll bevaras. Samma filer kan senare göras igen på vilken dator som helst där boken finns.',
  freezeNumber: 'Upplagans nummer',
  freezeBy: 'Vem fryser',
  freezeNeeds: 'Ange upplagans nummer och ditt namn.',
  wasFrozen: (number) => `Fryst: ${number}.`,
  twoSided: (format) => `${format} (dubbelsidig)`,
}

const en: FrozenEditionWords = {
  none: 'A published edition can be frozen: then the same files can be made again later. Freeze it as you publish.',
  about: (day, by, formats) => `${day}, ${by}: ${formats}`,
  freeze: 'Freeze the edition',
  freezeAbout:
    'The number, day and content of the edition are kept. The same files can be made again later on any computer that has the book.',
  freezeNumber: 'Number of the edition',
  freezeBy: 'Who freezes it',
  freezeNeeds: 'Give the number of the edition and your name.',
  wasFrozen: (number) => `Frozen: ${number}.`,
  twoSided: (format) => `${format} (both sides)`,
}

/** The words of frozen editions by language. */
export const frozenEditionWords: Readonly<Record<Language, FrozenEditionWords>> = { fi, sv, en }

/** What a format of a frozen edition is called; one that this version does not know by its own name. */
export function frozenFormatName({ format, twoSided }: ReleaseOutput, language: Language): string {
  const name = publishWords[language].formats[format as PublishFormat]?.name ?? format
  return twoSided === true ? frozenEditionWords[language].twoSided(name) : name
}
