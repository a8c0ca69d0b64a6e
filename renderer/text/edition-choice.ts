// The words of choosing an edition: the one shown in the window, and the one published.
import type { Language } from '#handbook/model/failure-words.ts'

/** The words of choosing an edition in one language. */
export type EditionChoiceWords = {
  readonly edition: string
  readonly switch: (edition: string) => string
  readonly showAs: string
  readonly all: string
  readonly allEditions: string
  readonly manage: string
}

const fi: EditionChoiceWords = {
  edition: 'Painos',
  switch: (edition) => `Painos: ${edition}`,
  showAs: 'Näytä kirja niin kuin se on painoksessa',
  all: 'kaikki',
  allEditions: 'Kaikki, erot merkittyinä',
  manage: 'Painokset ja julkaisutiedot',
}

const sv: EditionChoiceWords = {
  edition: 'Upplaga',
  switch: (edition) => `Upplaga: ${edition}`,
  showAs: 'Visa boken så som den är i upplagan',
  all: 'alla',
  allEditions: 'Alla, skillnaderna märkta',
  manage: 'Upplagor och publikationsuppgifter',
}

const en: EditionChoiceWords = {
  edition: 'Edition',
  switch: (edition) => `Edition: ${edition}`,
  showAs: 'Show the book as it is in the edition',
  all: 'all',
  allEditions: 'All, differences marked',
  manage: 'Editions and imprint',
}

/** The words of choosing an edition by language. */
export const editionChoiceWords: Readonly<Record<Language, EditionChoiceWords>> = { fi, sv, en }
