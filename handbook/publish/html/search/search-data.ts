// What the scripts of the search hold. The writer and the reader agree here.
import type { DocumentKind, Facet } from '#handbook/search/facets.ts'
import type { SynonymGroups } from '#handbook/search/index/match.ts'
import type { SearchLanguage } from '#handbook/search/language/language.ts'
import type { Passage } from '#handbook/search/passage.ts'
import type { Stretch } from '#handbook/search/index/document.ts'
import type { Stage } from '#handbook/model/handbook.ts'

/**
 * The vocabulary: the words of each language front-coded, and beside them in how many pages each stands.
 * Their keys are worked out by the reader. `shards` is the number of scripts with places.
 */
export type WordsData = {
  readonly shards: number
  readonly synonyms: SynonymGroups
  readonly words: readonly {
    readonly language: SearchLanguage
    readonly words: string
    readonly counts: readonly number[]
  }[]
}

/**
 * One page of the book, term or source: what is needed to count and sort it; `length` as scoring wants it. `entry` is the
 * id of a term or source in its list, and absent for a page.
 */
export type PageData = {
  readonly id: string
  readonly kind: DocumentKind
  readonly entry?: string
  readonly title: Stretch
  readonly edited: number | null
  readonly place: string
  readonly stage: Stage | null
  readonly length: number
  readonly values: Readonly<Partial<Record<Facet, readonly string[]>>>
}

/** All that can be found, in the order in which postings number them, and the names of areas by id. */
export type PagesData = {
  readonly pages: readonly PageData[]
  readonly areas: Readonly<Record<string, string>>
}

/**
 * The places of some keys, each key with a list of numbers: for every page the step from the page before,
 * doubled; one more when the key counts for more than 1 there, and then that count follows.
 */
export type PlacesData = readonly (readonly [key: string, places: readonly number[]])[]

/**
 * What the script of a page or entry holds: its address in the edition (of an entry, the place where its list has it),
 * its text and keywords, and where one can jump to in it.
 */
export type PassagesData = {
  readonly address: string
  readonly number: number | null
  readonly keywords: readonly string[]
  readonly passages: readonly Passage[]
  readonly anchors: readonly Anchor[]
}

/**
 * A place to jump to: from the block with this index of the field on. `title` is the section's heading with
 * its number, or null for a figure or table, which stands for its own block only.
 */
export type Anchor = {
  readonly field: string | null
  readonly block: number
  readonly id: string
  readonly title: string | null
}
