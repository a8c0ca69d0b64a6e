// The search of a published book: the app's own, over scripts that are loaded as a question needs them.
import { foundIn, readIn, type SearchedDocuments } from '#handbook/search/answer.ts'
import { indexed, type SearchDocument } from '#handbook/search/document.ts'
import { facets } from '#handbook/search/facets.ts'
import type { Found } from '#handbook/search/hit.ts'
import { expand, type Expansion } from '#handbook/search/index/expansion.ts'
import { analyse } from '#handbook/search/index/analysis.ts'
import { Lexicon } from '#handbook/search/index/lexicon.ts'
import type { IndexAnswer, Match } from '#handbook/search/index/match.ts'
import { closestFirst, mostRead, type WordOrder } from '#handbook/search/index/neighbours.ts'
import type { Postings } from '#handbook/search/index/postings.ts'
import { score, type Statistics } from '#handbook/search/index/scoring.ts'
import { Thesaurus } from '#handbook/search/index/thesaurus.ts'
import { Vocabulary, type AttestedWord } from '#handbook/search/index/vocabulary.ts'
import { keyOf } from '#handbook/search/language/language.ts'
import type { Question } from '#handbook/search/question.ts'
import { fold } from '#handbook/search/text.ts'
import { fromFrontCoded } from './front-coded.ts'
import type { PageData, PagesData, PassagesData, PlacesData, WordsData } from './search-data.ts'
import { searchPaths } from './search-paths.ts'
import { shardOf } from './shards.ts'

/** Gives what the script at a path of the edition holds. Rejects when it cannot be read. */
export type LoadData = (path: string) => Promise<unknown>

/** What was found, with the page scripts of the hits by id. */
export type FoundPages = { readonly found: Found; readonly pages: ReadonlyMap<string, PassagesData> }

/** A published book that can be searched; the vocabulary and the list of pages are at hand. */
export class BookSearch {
  readonly #documents: SearchedDocuments
  readonly #statistics: Statistics
  readonly #vocabulary: Vocabulary
  readonly #thesaurus: Thesaurus
  readonly #places = new Map<number, Promise<ReadonlyMap<string, Postings>>>()
  readonly #passages = new Map<string, Promise<PassagesData>>()
  readonly #orders = new Map<string, WordOrder>()
  readonly #lexicon = new Lexicon()

  private constructor(
    private readonly words: WordsData,
    /** The names of areas by id. */
    readonly areas: PagesData['areas'],
    pages: readonly PageData[],
    private readonly load: LoadData,
  ) {
    this.#documents = new Map(pages.map((page) => [page.id, withoutText(page)]))
    this.#statistics = statisticsOf(pages)
    this.#vocabulary = vocabularyOf(words)
    this.#thesaurus = new Thesaurus(words.synonyms)
  }

  /** Loads what every question needs. Rejects when it cannot be read. */
  static async open(load: LoadData): Promise<BookSearch> {
    const [words, pages] = await Promise.all([load(searchPaths.words), load(searchPaths.pages)])
    const { areas, pages: listed } = pages as PagesData
    return new BookSearch(words as WordsData, areas, listed, load)
  }

  /** The answer of the app's search over the same pages. Rejects when a script cannot be read. */
  async find(question: Question): Promise<FoundPages> {
    const answer = await this.#answer(question.query)
    const ask = (): IndexAnswer => answer
    const { hits } = foundIn(this.#documents, ask, question)
    const pages = await this.#pagesOf(hits.map(({ id }) => id))
    const whole = new Map(this.#documents)
    for (const [id, page] of pages) {
      const document = this.#withText(id, page)
      if (document !== undefined) whole.set(id, document)
    }
    return { found: foundIn(whole, ask, question), pages }
  }

  async #answer(query: string): Promise<IndexAnswer> {
    const { words } = readIn(this.#documents, query)
    const expansion = expand(words, this.#vocabulary, this.#thesaurus)
    const postings = await this.#postingsOf(expansion)
    const matches = score(expansion, postings, this.#statistics)
    const orders = await this.#ordersOf(expansion.words.length < 2 ? [] : matches.slice(0, mostRead))
    const closest = closestFirst(matches, expansion, (id) => orders.get(id) ?? [])
    return { matches: closest, didYouMean: expansion.didYouMean }
  }

  /** The words of the pages that match best, in order. */
  async #ordersOf(matches: readonly Match[]): Promise<ReadonlyMap<string, WordOrder>> {
    const pages = await this.#pagesOf(matches.map(({ id }) => id))
    return new Map([...pages].map(([id, page]) => [id, this.#orderOf(id, page)]))
  }

  #orderOf(id: string, page: PassagesData): WordOrder {
    const known = this.#orders.get(id)
    if (known !== undefined) return known
    const document = this.#withText(id, page)
    const order = document === undefined ? [] : analyse(indexed(document), this.#lexicon).order
    this.#orders.set(id, order)
    return order
  }

  #withText(id: string, { keywords, passages }: PassagesData): SearchDocument | undefined {
    const document = this.#documents.get(id)
    return document === undefined ? undefined : { ...document, keywords, passages }
  }

  async #postingsOf({ words }: Expansion): Promise<ReadonlyMap<string, Postings>> {
    const keys = new Set(words.flatMap((word) => [...word.keys.keys()]))
    const shards = new Set([...keys].map((key) => shardOf(key, this.words.shards)))
    const loaded = await Promise.all([...shards].map((shard) => this.#shard(shard)))
    return new Map(loaded.flatMap((places) => [...places].filter(([key]) => keys.has(key))))
  }

  #shard(shard: number): Promise<ReadonlyMap<string, Postings>> {
    const known = this.#places.get(shard)
    if (known !== undefined) return known
    const loading = this.load(searchPaths.places(shard)).then((data) => placesOf(data as PlacesData))
    this.#places.set(shard, loading)
    return loading
  }

  async #pagesOf(ids: readonly string[]): Promise<ReadonlyMap<string, PassagesData>> {
    const pages = await Promise.all(ids.map((id) => this.#page(id)))
    return new Map(ids.flatMap((id, index) => (pages[index] === undefined ? [] : [[id, pages[index]]])))
  }

  #page(id: string): Promise<PassagesData> {
    const known = this.#passages.get(id)
    if (known !== undefined) return known
    const loading = this.load(searchPaths.passages(id)) as Promise<PassagesData>
    this.#passages.set(id, loading)
    return loading
  }
}

function withoutText({ id, kind, entry, title, edited, place, stage, values }: PageData): SearchDocument {
  const folded = facets.map((facet) => [
    facet,
    (values[facet] ?? []).map((value) => ({ value, folded: fold(value) })),
  ])
  return {
    ...{ id, kind, entry: entry ?? null, title, edited, place, stage, keywords: [], passages: [] },
    values: Object.fromEntries(folded) as SearchDocument['values'],
  }
}

function statisticsOf(pages: readonly PageData[]): Statistics {
  const total = pages.reduce((sum, { length }) => sum + length, 0)
  return {
    documents: pages.length,
    averageLength: total / Math.max(1, pages.length),
    lengthOf: (page) => pages[page]?.length ?? 0,
    idOf: (page) => pages[page]?.id ?? '',
  }
}

/** The vocabulary as it grew in the app: how many pages hold a word counts, which ones does not. */
function vocabularyOf({ words }: WordsData): Vocabulary {
  const pages: AttestedWord[][] = []
  for (const { language, words: coded, counts } of words) {
    fromFrontCoded(coded).forEach((word, index) => {
      const attested = { word, key: keyOf(word, language), language }
      for (let page = 0; page < (counts[index] ?? 0); page++) (pages[page] ??= []).push(attested)
    })
  }
  return new Vocabulary(pages)
}

function placesOf(data: PlacesData): ReadonlyMap<string, Postings> {
  return new Map(data.map(([key, steps]) => [key, postingsOf(steps)]))
}

function postingsOf(steps: readonly number[]): Postings {
  const documents: number[] = []
  const frequencies: number[] = []
  let page = 0
  for (let index = 0; index < steps.length; index++) {
    const step = steps[index] ?? 0
    page += step >> 1
    documents.push(page)
    frequencies.push(step % 2 === 0 ? 1 : (steps[++index] ?? 1))
  }
  return { documents, frequencies }
}
