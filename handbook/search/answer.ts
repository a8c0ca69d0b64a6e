// A question answered over documents: filters read, limits counted, hits in the order asked for.
import type { SearchDocument } from './document.ts'
import { byName, limited } from './facet-counts.ts'
import type { Facet } from './facets.ts'
import type { Found, Hit } from './hit.ts'
import type { IndexAnswer, Match } from './index/match.ts'
import { marksIn, type AnsweringKeys } from './marks.ts'
import type { Question, Sorting } from './question.ts'
import { rangeOf, snippetsOf } from './snippets.ts'
import { fold } from './text.ts'
import { readQuery, withFilters, type ReadQuery } from './typed-filters.ts'

/** The documents that are searched, by id. */
export type SearchedDocuments = ReadonlyMap<string, SearchDocument>

/** Answers words by an index over the same documents. */
export type AskIndex = (words: string) => IndexAnswer

/** A document that may be a hit. */
type Candidate = {
  readonly document: SearchDocument
  readonly score: number
  /** Null when no words were asked for. */
  readonly match: Match | null
}

const noKeys: AnsweringKeys = new Map()
const longestQuery = 1000
/** How much more a page weighs whose title begins as the query does. */
const begunTitle = 2
/** How much less an entry of a list weighs than a page that says as much: a mention there is seldom what one seeks. */
const entryWeight = 0.5
/** What of the best page's score an entry counts that is named exactly as asked. */
const rightBelow = 0.999

/** Hits best first, or as asked. Never throws, whatever the query holds; without words and limits there are none. */
export function foundIn(
  documents: SearchedDocuments,
  ask: AskIndex,
  { query, limits = {}, sort = 'relevance', limit }: Question,
): Found {
  const read = readIn(documents, query)
  const all = withFilters(limits, read.filters)
  const isWordless = !/[\p{L}\p{N}]/u.test(read.words)
  const answer = ask(read.words)
  const candidates = isWordless ? everything(documents) : candidatesOf(answer.matches, documents, read.words)
  const { fitting, counts } = limited(candidates, all)
  const isBlank = isWordless && Object.values(all).every((values) => values.length === 0)
  const sorted = isBlank ? [] : inOrder(fitting, isWordless && sort === 'relevance' ? 'name' : sort)
  return {
    hits: sorted.slice(0, limit).map(hitOf),
    total: sorted.length,
    facets: counts,
    didYouMean: answer.didYouMean === null ? null : mended(read.filters, answer.didYouMean),
    typed: read.filters,
    unknown: read.unknown,
  }
}

/** What a query says: its first 1,000 characters, with the values that the documents have for typed filters. */
export function readIn(documents: SearchedDocuments, query: string): ReadQuery {
  return readQuery(query.slice(0, longestQuery), (facet) => valuesIn(documents, facet))
}

function valuesIn(documents: SearchedDocuments, facet: Facet): readonly string[] {
  return [
    ...new Set([...documents.values()].flatMap(({ values }) => values[facet].map(({ value }) => value))),
  ]
}

/** Best first. */
function candidatesOf(
  matches: readonly Match[],
  documents: SearchedDocuments,
  words: string,
): readonly Candidate[] {
  const query = fold(words.trim())
  const candidates = matches.flatMap((match) => {
    const document = documents.get(match.id)
    if (document === undefined) return []
    return [{ document, score: match.score * weightOf(document, query), match }]
  })
  const pages = candidates.filter(({ document }) => document.entry === null)
  const placed = candidates.map((each) =>
    isNamed(each.document, query) ? { ...each, score: scoreOfNamed(each, pages, query) } : each,
  )
  return placed.sort((a, b) => b.score - a.score)
}

function weightOf(document: SearchDocument, query: string): number {
  if (document.entry !== null) return entryWeight
  return begins(document, query) ? begunTitle : 1
}

/** A page whose title begins as the query does is most likely the one that is meant. */
function begins({ title }: SearchDocument, query: string): boolean {
  return fold(title.text).startsWith(query)
}

function isNamed({ entry, title }: SearchDocument, query: string): boolean {
  return entry !== null && fold(title.text) === query
}

/** Of an entry named exactly as asked: right after the best page, or before it where no page's title begins so. */
function scoreOfNamed({ match }: Candidate, pages: readonly Candidate[], query: string): number {
  const best = pages.reduce((most, { score }) => Math.max(most, score), 0)
  const hasPage = pages.some(({ document }) => begins(document, query))
  return hasPage ? best * rightBelow : Math.max(best * rightBelow, match?.score ?? 0)
}

function everything(documents: SearchedDocuments): readonly Candidate[] {
  return [...documents.values()].map((document) => ({ document, score: 0, match: null }))
}

/** The filters as they were typed, before the mended words. */
function mended(filters: Found['typed'], words: string): string {
  return [...new Set(filters.map(({ text }) => text)), words].join(' ')
}

function inOrder(candidates: readonly Candidate[], sort: Sorting): readonly Candidate[] {
  const titled = (a: Candidate, b: Candidate): number =>
    byName.compare(a.document.title.text, b.document.title.text)
  switch (sort) {
    case 'name':
      return [...candidates].sort(titled)
    case 'edited':
      return [...candidates].sort(
        (a, b) => (b.document.edited ?? -1) - (a.document.edited ?? -1) || titled(a, b),
      )
    case 'relevance':
      return candidates
  }
}

function hitOf({ document, score, match }: Candidate): Hit {
  const keys = match?.keys ?? noKeys
  const { kind, id, entry, title, edited, place, stage } = document
  const titleMarks = marksIn([title], keys)
  const { snippets, places } = snippetsOf(document, keys)
  return {
    kind,
    id,
    entry,
    title: title.text,
    titleRanges: titleMarks.map(rangeOf),
    titleMarks,
    field: titleMarks.length > 0 ? 'title' : (snippets[0]?.field ?? 'text'),
    score,
    places: places + Math.min(1, titleMarks.length),
    snippets,
    edited,
    facts: { place, stage },
  }
}
