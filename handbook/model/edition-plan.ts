// What a book plans of its editions: the national one and one for each region that wants its own.
import type { Translated } from './translated.ts'

/** Names an edition in its handbook: 1 to 40 of a–z, 0–9 and hyphens. */
export type EditionId = string

/** What every record of JavaScript has already: nothing can be kept by these names for certain. */
const takenNames: ReadonlySet<string> = new Set(['constructor', 'prototype'])

/** The edition of the whole country, which every book has. */
export const nationalEdition: EditionId = 'national'

/** True when `value` can name an edition. */
export function isEditionId(value: unknown): value is EditionId {
  return typeof value === 'string' && /^[a-z0-9][a-z0-9-]{0,39}$/.test(value) && !takenNames.has(value)
}

export const imprintTexts = [
  'publisher',
  'funder',
  'funderNote',
  'licence',
  'series',
  'seriesNumber',
  'isbnPrint',
  'isbnOnline',
  'issn',
  'urn',
  'place',
  'year',
  'editors',
  'authors',
  'feedback',
] as const
/** The facts of an imprint that are one text each. `feedback` is an e-mail or web address of an office. */
export type ImprintText = (typeof imprintTexts)[number]

/** A picture of the logo line: its name in the image folder, and whose it is. */
export type Logo = { readonly file: string; readonly name: string }

/** What the imprint and the documentation page (kuvailulehti) of an edition tell. Empty means not given. */
export type Imprint = { readonly [Name in ImprintText]: string } & {
  readonly logos: readonly Logo[]
  readonly abstract: Translated
  readonly keywords: Translated
}

/** One edition. `area` is an id of `areas`, or null for the national one; `order` compares as they are listed. */
export type EditionPlan = {
  readonly id: EditionId
  readonly title: string
  readonly area: string | null
  readonly order: string
  readonly imprint: Imprint
}

const untranslated: Translated = { fi: '', sv: '', en: '' }

/** An imprint of which nothing is given yet. */
export const noImprint: Imprint = {
  ...(Object.fromEntries(imprintTexts.map((name) => [name, ''])) as { [Name in ImprintText]: string }),
  logos: [],
  abstract: untranslated,
  keywords: untranslated,
}

/** The national edition of a book that says nothing of it. */
export const plainNational: EditionPlan = {
  id: nationalEdition,
  title: '',
  area: null,
  order: '',
  imprint: noImprint,
}
