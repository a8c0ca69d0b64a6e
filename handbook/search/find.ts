// Finds chapters and practices by words and limits: hits with matched ranges and reasons, as data.
import { indexed, type SearchDocument } from './document.ts'
import { byName, limited } from './facet-counts.ts'
import type { Facet } from './facets.ts'
import type { Found, FoundPlace, Hit } from './hit.ts'
import type { Match, SynonymGroups } from './index/match.ts'
import { SearchIndex } from './index/search-index.ts'
import { marksIn, type AnsweringKeys } from './marks.ts'
import type { Question, Sorting } from './question.ts'
import { placesIn, rangeOf, snippetsOf } from './snippets.ts'
import { readQuery, withFilters } from './typed-filters.ts'

/** A document that may be a hit. */
type Candidate = {
  readonly document: SearchDocument
  readonly score: number
  readonly keys: AnsweringKeys
}

/** What is searched, kept up document by document. */
export class Search {
  readonly #documents: Map<string, SearchDocument>

  private constructor(
    documents: readonly SearchDocument[],
    private readonly index: SearchIndex,
  ) {
    this.#documents = new Map(documents.map((document) => [document.id, document]))
  }

  /** Some documents made searchable. */
  static of(documents: readonly SearchDocument[], synonyms: SynonymGroups = []): Search {
    return new Search(documents, SearchIndex.build(documents.map(indexed), synonyms))
  }

  /** A search over an index out of bytes, which knows no document yet; null when they are of no use. */
  static fromCache(bytes: Uint8Array): Search | null {
    const index = SearchIndex.fromCache(bytes)
    return index === null ? null : new Search([], index)
  }

  /** The index as bytes. */
  toCache(): Uint8Array {
    return this.index.toCache()
  }

  /** Makes ready what the first question with an unknown word would need. */
  warm(): void {
    this.index.warm()
  }

  /** Takes in documents, new or changed. */
  put(...documents: readonly SearchDocument[]): void {
    for (const document of documents) {
      this.know(document)
      this.index.put(indexed(document))
    }
  }

  /** Takes in a document whose very texts the index has. */
  know(document: SearchDocument): void {
    this.#documents.set(document.id, document)
  }

  /** Takes a document out; an unknown id changes nothing. */
  remove(id: string): void {
    this.#documents.delete(id)
    this.index.remove(id)
  }

  /** Replaces all synonyms. */
  setSynonyms(groups: SynonymGroups): void {
    this.index.setSynonyms(groups)
  }

  /** Hits best first, or as asked. Never throws, whatever the query holds; without words and limits there are none. */
  find({ query, limits = {}, sort = 'relevance', limit }: Question): Found {
    const read = readQuery(query.slice(0, longestQuery), (facet) => this.#valuesOf(facet))
    const all = withFilters(limits, read.filters)
    const answer = this.index.find(read.words)
    const candidates = read.words === '' ? this.#everything() : this.#candidates(answer.matches)
    const { fitting, counts } = limited(candidates, all)
    const isBlank = read.words === '' && Object.values(all).every((values) => values.length === 0)
    const sorted = isBlank ? [] : inOrder(fitting, read.words === '' && sort === 'relevance' ? 'name' : sort)
    return {
      hits: sorted.slice(0, limit).map(hitOf),
      total: sorted.length,
      facets: counts,
      didYouMean: answer.didYouMean === null ? null : mended(read.filters, answer.didYouMean),
      typed: read.filters,
      unknown: read.unknown,
    }
  }

  /** Every place in the text of one document where the words of a query stand, in reading order. */
  places(query: string, id: string): readonly FoundPlace[] {
    const read = readQuery(query.slice(0, longestQuery), (facet) => this.#valuesOf(facet))
    const match = this.index.find(read.words).matches.find((each) => each.id === id)
    const document = this.#documents.get(id)
    return match === undefined || document === undefined ? [] : placesIn(document, match.keys)
  }

  #candidates(matches: readonly Match[]): readonly Candidate[] {
    return matches.flatMap(({ id, score, keys }) => {
      const document = this.#documents.get(id)
      return document === undefined ? [] : [{ document, score, keys }]
    })
  }

  #everything(): readonly Candidate[] {
    return [...this.#documents.values()].map((document) => ({ document, score: 0, keys: noKeys }))
  }

  #valuesOf(facet: Facet): readonly string[] {
    const documents = [...this.#documents.values()]
    return [...new Set(documents.flatMap(({ values }) => values[facet].map(({ value }) => value)))]
  }
}

const noKeys: AnsweringKeys = new Map()
const longestQuery = 1000

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

function hitOf({ document, score, keys }: Candidate): Hit {
  const { kind, id, title, edited, place, stage } = document
  const titleMarks = marksIn([title], keys)
  const { snippets, places } = snippetsOf(document, keys)
  return {
    kind,
    id,
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
