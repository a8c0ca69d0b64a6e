// Hits and answers as the search gives them, for tests of what the window does with them.
import type { FacetCounts } from '#handbook/search/facets.ts'
import { facets } from '#handbook/search/facets.ts'
import type { Found, Hit, Kinship, Mark, Snippet } from '#handbook/search/hit.ts'

/** A mark of `word` in `text`, which answers `asked`. */
export function markOf(text: string, word: string, asked: string, kinship: Kinship): Mark {
  const from = text.indexOf(word)
  return { from, to: from + word.length, word: asked, kinship }
}

/** A snippet with its marks. */
export function snippetOf(text: string, marks: readonly Mark[], place: Partial<Snippet> = {}): Snippet {
  const ranges = marks.map(({ from, to }) => [from, to] as const)
  return { text, marks, ranges, onPage: ranges, path: [0], field: null, ...place }
}

/** A hit; what is not said is empty. */
export function hitOf(kind: Hit['kind'], id: string, differently: Partial<Hit> = {}): Hit {
  const nothing = { entry: null, titleRanges: [], titleMarks: [], snippets: [], edited: null }
  const facts = { place: '', stage: null }
  return { ...nothing, kind, id, title: id, field: 'text', score: 1, places: 1, facts, ...differently }
}

/** Counts of no facet but these. */
export function countsOf(counts: Partial<FacetCounts> = {}): FacetCounts {
  return { ...(Object.fromEntries(facets.map((facet) => [facet, []])) as unknown as FacetCounts), ...counts }
}

/** An answer with these hits. */
export function answerOf(hits: readonly Hit[], differently: Partial<Found> = {}): Found {
  const total = hits.length
  return { hits, total, facets: countsOf(), didYouMean: null, typed: [], unknown: [], ...differently }
}
