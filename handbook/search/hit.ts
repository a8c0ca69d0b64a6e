// What a search finds: plain data, never markup.
import type { Stage } from '#handbook/model/handbook.ts'
import type { DocumentKind, Facet, FacetCounts } from './facets.ts'
import type { Kinship } from './index/match.ts'

export type { Kinship } from './index/match.ts'

/** From and to of a match, in UTF-16 units of the text it is given with. */
export type Range = readonly [number, number]

/** A matched range and why: `word` is the word of the question, `kinship` how the text's word answers it. */
export type Mark = {
  readonly from: number
  readonly to: number
  readonly word: string
  readonly kinship: Kinship
}

/** A stretch of text around matches; `ranges` and `marks` are the same places in the same order. */
export type Snippet = {
  readonly text: string
  readonly ranges: readonly Range[]
  readonly marks: readonly Mark[]
  /** The same places as ranges of the plain text of the whole block, without those that the page does not show. */
  readonly onPage: readonly Range[]
  /** The block the text stands in, as indexes from the top of its chapter or field; empty for facts and entries. */
  readonly path: readonly number[] | null
  /** The practice field or null. */
  readonly field: string | null
}

/**
 * One found page, term or source. `field` names where the best match is: `title`, `text` or a practice field's id.
 */
export type Hit = {
  readonly kind: DocumentKind
  /** Unique among all hits; of a page its own id. */
  readonly id: string
  /** The id of a term or source in its list; null for a page. */
  readonly entry: string | null
  readonly title: string
  /** Matched ranges in the title, and why each matches, in the same order. */
  readonly titleRanges: readonly Range[]
  readonly titleMarks: readonly Mark[]
  readonly field: string
  readonly score: number
  /** How many places match in all. */
  readonly places: number
  /** At most three, those with most of the question's words first; of a term always one, though only its name matches. */
  readonly snippets: readonly Snippet[]
  /** The time of the last edit in milliseconds since 1970, or null when unknown. */
  readonly edited: number | null
  /** What is said of a practice in short; nothing of anything else. */
  readonly facts: { readonly place: string; readonly stage: Stage | null }
}

/** One place on a page where a word of a question stands: a block, and the range in its plain text. */
export type FoundPlace = {
  readonly field: string | null
  readonly path: readonly number[]
  readonly range: Range
  readonly word: string
  readonly kinship: Kinship
}

/** A filter that was typed in the query and understood: `text` is how it was typed. */
export type TypedFilter = { readonly facet: Facet; readonly value: string; readonly text: string }

/** The hits asked for and how many there are in all, with the ways to narrow them. */
export type Found = {
  readonly hits: readonly Hit[]
  readonly total: number
  readonly facets: FacetCounts
  /** The whole query with its unknown words mended; null when all were known. */
  readonly didYouMean: string | null
  /** Limits besides those of the question, one for each value that a typed filter means. */
  readonly typed: readonly TypedFilter[]
  /** Typed filters whose value is unknown, as typed; their values were sought as words. */
  readonly unknown: readonly string[]
}
