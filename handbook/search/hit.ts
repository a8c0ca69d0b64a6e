// What a search finds: plain data, never markup.

/** A stretch of text around a match; `ranges` are [from, to) in UTF-16 units of `text`. */
export type Snippet = {
  readonly text: string
  readonly ranges: readonly (readonly [number, number])[]
  /** Added to a range, it gives the place in the plain text of the whole block. */
  readonly offset: number
  /** The block the text stands in, as indexes from the top of its chapter or field; null for a title. */
  readonly path: readonly number[] | null
  /** The practice field or null. */
  readonly field: string | null
}

/** One found chapter or practice; `field` names where the best match is: `title`, `text` or a practice field's id. */
export type Hit = {
  readonly kind: 'chapter' | 'practice'
  readonly id: string
  readonly title: string
  /** Matched ranges in the title. */
  readonly titleRanges: readonly (readonly [number, number])[]
  readonly field: string
  readonly score: number
  /** How many places match in all. */
  readonly places: number
  readonly snippets: readonly Snippet[]
}

/**
 * How many chapters and practices match, by kind and by area id: each counted without the limit to one
 * kind or area that it offers itself. Every area used in the book is named, also with 0.
 */
export type SearchCounts = {
  readonly kinds: Readonly<Record<'chapter' | 'practice', number>>
  readonly areas: Readonly<Record<string, number>>
}
