// The facets by which hits can be limited, and what a limit is.

/** What can be found, in the order in which kinds are named: pages, then entries of the book's lists. */
export const documentKinds = ['chapter', 'practice', 'term', 'source'] as const
export type DocumentKind = (typeof documentKinds)[number]

/** What hits can be limited by: facts of a practice, and the kind of document. */
export const facets = [
  'kind',
  'area',
  'targetGroup',
  'service',
  'method',
  'stage',
  'organisation',
  'review',
  'keyword',
] as const
export type Facet = (typeof facets)[number]

/** Chosen values by facet, ids or texts: of every facet named, one of its values must fit. An empty list limits nothing. */
export type Limits = Readonly<Partial<Record<Facet, readonly string[]>>>

/** A value of a facet, an id or the text itself, and how many hits it would leave. */
export type FacetValue = { readonly value: string; readonly count: number }

/**
 * The values by facet, those with most hits first: each facet is counted without its own limits and with
 * those of all others. Values that are chosen are named even when they leave nothing.
 */
export type FacetCounts = Readonly<Record<Facet, readonly FacetValue[]>>
