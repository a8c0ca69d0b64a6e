// Finds chapters and practices by words: hits with matched ranges, as data.
import { fold, tokens, type Analysis, type Token } from './analysis.ts'
import type { Hit, SearchCounts, Snippet } from './hit.ts'
import { countMatches, isWithin, type Limits } from './limits.ts'
import type { Passage, SearchDocument } from './passage.ts'
import { SearchIndex, type Match } from './search-index.ts'

const snippetsPerHit = 3
const snippetLength = 180

/** A question to the search. `limit` is the greatest number of hits. */
export type Question = Limits & { readonly query: string; readonly limit: number }

/** The hits asked for, how many there are in all, and how many by kind and area. */
export type Found = { readonly hits: readonly Hit[]; readonly total: number; readonly counts: SearchCounts }

/** A handbook made searchable. Make a new one when the handbook has changed. */
export class Search {
  readonly #documents: ReadonlyMap<string, SearchDocument>
  readonly #index: SearchIndex
  readonly #areas: readonly string[]

  constructor(
    documents: readonly SearchDocument[],
    private readonly analysis: Analysis,
  ) {
    this.#documents = new Map(documents.map((document) => [document.id, document]))
    this.#index = new SearchIndex(documents, analysis)
    this.#areas = [...new Set(documents.flatMap(({ areas }) => areas))]
  }

  /** Hits best first; none for a query without words. Never throws, whatever the query holds. */
  find(question: Question): Found {
    const query = question.query.slice(0, 1000)
    const words = tokens(query, this.analysis).map(({ word }) => word)
    const matches = this.#index.find(query).flatMap((match) => {
      const document = this.#documents.get(match.id)
      return document === undefined ? [] : [{ match, document }]
    })
    const wanted = matches.filter(({ document }) => isWithin(document, question))
    const hits = wanted
      .slice(0, question.limit)
      .map(({ match, document }) => this.#hit(match, document, words))
    const matching = matches.map(({ document }) => document)
    return { hits, total: wanted.length, counts: countMatches(matching, this.#areas, question) }
  }

  #hit(match: Match, document: SearchDocument, words: readonly string[]): Hit {
    const ranges = (text: string): Ranges => this.#ranges(text, match.keys, words)
    const titleRanges = ranges(document.title)
    const found = document.passages
      .map((passage) => ({ passage, ranges: ranges(passage.text) }))
      .filter((each) => each.ranges.length > 0)
      .sort((a, b) => Number(isMetadata(a)) - Number(isMetadata(b)) || b.ranges.length - a.ranges.length)
    const best = found[0]?.passage
    return {
      kind: document.kind,
      id: document.id,
      title: document.title,
      titleRanges,
      field: titleRanges.length > 0 ? 'title' : (best?.field ?? 'text'),
      score: match.score,
      places: found.length + Math.min(1, titleRanges.length),
      snippets: found.slice(0, snippetsPerHit).map(({ passage, ranges }) => snippet(passage, ranges)),
    }
  }

  #ranges(text: string, keys: ReadonlySet<string>, words: readonly string[]): Ranges {
    return tokens(text, this.analysis)
      .filter(({ key }) => keys.has(key))
      .map((token) => matchedPart(token, text, words))
  }
}

/** A practice's metadata stands after its text, where there is more to read. */
function isMetadata({ passage }: { readonly passage: Passage }): boolean {
  return passage.path.length === 0
}

type Ranges = readonly (readonly [number, number])[]

/** Of a word that begins with a sought word, that beginning; otherwise the whole word. */
function matchedPart(token: Token, text: string, words: readonly string[]): readonly [number, number] {
  const begun = words.filter((word) => token.word.startsWith(word)).sort((a, b) => b.length - a.length)[0]
  const sameLength = begun !== undefined && fold(text.slice(token.from, token.from + begun.length)) === begun
  return [token.from, sameLength ? token.from + begun.length : token.to]
}

function snippet(passage: Passage, ranges: Ranges): Snippet {
  const [from, to] = windowAround(passage.text, ranges[0]?.[0] ?? 0)
  const before = from > 0 ? '… ' : ''
  const after = to < passage.text.length ? ' …' : ''
  const shift = before.length - from
  const inside = ranges.filter(([start, end]) => start >= from && end <= to)
  return {
    text: before + passage.text.slice(from, to).replace(/\n/g, ' ') + after,
    ranges: inside.map(([start, end]) => [start + shift, end + shift] as const),
    offset: -shift,
    path: passage.path,
    field: passage.field,
  }
}

/** A stretch of about 180 characters around `at`, cut between words. */
function windowAround(text: string, at: number): readonly [number, number] {
  if (text.length <= snippetLength) return [0, text.length]
  const wanted = Math.max(0, at - snippetLength / 3)
  const from = wanted === 0 ? 0 : text.lastIndexOf(' ', wanted) + 1
  const limit = from + snippetLength
  const space = text.lastIndexOf(' ', limit)
  return [from, limit >= text.length ? text.length : space > at ? space : limit]
}
