// The words of renaming a heading of the subject index.
import type { Language } from '#handbook/model/failure-words.ts'

/** The words of renaming in one language. */
export type IndexRenamingWords = {
  readonly rename: string
  readonly renameOf: (heading: string) => string
  readonly title: (heading: string) => string
  readonly heading: string
  readonly hint: string
  /** How many places change on how many pages. */
  readonly changes: (places: number, pages: number) => string
  readonly joins: (heading: string) => string
  readonly action: string
  readonly done: (heading: string, places: number) => string
  readonly refused: (pages: readonly string[]) => string
}

const fi: IndexRenamingWords = {
  rename: 'Nimeä uudelleen…',
  renameOf: (heading) => `Nimeä uudelleen: ${heading}`,
  title: (heading) => `Nimeä ”${heading}” uudelleen`,
  heading: 'Sana hakemistossa',
  hint: 'Alasana: pääsana > alasana.',
  changes: (places, pages) =>
    `Merkintä muuttuu ${places === 1 ? '1 kohdassa' : `${places} kohdassa`}, ${pages === 1 ? '1 sivulla' : `${pages} sivulla`}. Tekstin sanat eivät muutu.`,
  joins: (heading) => `Hakemistossa on jo ”${heading}”. Kohdat yhdistetään sen alle.`,
  action: 'Nimeä uudelleen',
  done: (heading, places) => `Uusi nimi on ”${heading}”, ${places === 1 ? '1 kohta' : `${places} kohtaa`}.`,
  refused: (pages) => `Näitä sivuja ei voi nyt muuttaa: ${pages.join(', ')}.`,
}

const sv: IndexRenamingWords = {
  rename: 'Byt namn…',
  renameOf: (heading) => `Byt namn: ${heading}`,
  title: (heading) => `Byt namn på ”${heading}”`,
  heading: 'Ord i registret',
  hint: 'Underord: huvudord > underord.',
  changes: (places, pages) =>
    `Märkningen ändras på ${places === 1 ? '1 ställe' : `${places} ställen`}, på ${pages === 1 ? '1 sida' : `${pages} sidor`}. Orden i texten ändras inte.`,
  joins: (heading) => `I registret finns redan ”${heading}”. Ställena förs samman under det.`,
  action: 'Byt namn',
  done: (heading, places) =>
    `Det nya namnet är ”${heading}”, ${places === 1 ? '1 ställe' : `${places} ställen`}.`,
  refused: (pages) => `De här sidorna kan inte ändras nu: ${pages.join(', ')}.`,
}

const en: IndexRenamingWords = {
  rename: 'Rename…',
  renameOf: (heading) => `Rename: ${heading}`,
  title: (heading) => `Rename “${heading}”`,
  heading: 'Word in the index',
  hint: 'Subentry: main word > subword.',
  changes: (places, pages) =>
    `The mark changes in ${places === 1 ? '1 place' : `${places} places`}, on ${pages === 1 ? '1 page' : `${pages} pages`}. The words of the text stay.`,
  joins: (heading) => `The index has “${heading}” already. The places are joined under it.`,
  action: 'Rename',
  done: (heading, places) =>
    `The new name is “${heading}”, ${places === 1 ? '1 place' : `${places} places`}.`,
  refused: (pages) => `These pages cannot be changed now: ${pages.join(', ')}.`,
}

/** The words of renaming by language. */
export const indexRenamingWords: Readonly<Record<Language, IndexRenamingWords>> = { fi, sv, en }
