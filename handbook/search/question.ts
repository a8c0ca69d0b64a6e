// What can be asked of the search.
import type { Limits } from './facets.ts'

/** How hits are sorted: best first, by title, or last edited first. */
export type Sorting = 'relevance' | 'name' | 'edited'

/** Where is sought: the book as it is, its bin, or a named version by its id. */
export type Scope = 'book' | 'bin' | { readonly version: string }

/**
 * A question to the search. `query` is words and typed filters as a person types them; with limits or filters
 * alone, everything that fits is listed by name. `limit` is the greatest number of hits.
 */
export type Question = {
  readonly query: string
  readonly limits?: Limits | undefined
  readonly sort?: Sorting | undefined
  readonly limit: number
  readonly scope?: Scope | undefined
}
