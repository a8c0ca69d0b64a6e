// Finds pages, terms and sources by words and limits: documents and their index, kept up together.
import { foundIn, readIn } from './answer.ts'
import { indexed, type SearchDocument } from './document.ts'
import type { Found, FoundPlace } from './hit.ts'
import type { SynonymGroups } from './index/match.ts'
import { SearchIndex } from './index/search-index.ts'
import type { Question } from './question.ts'
import { placesIn } from './snippets.ts'

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
    for (const document of documents) this.know(document)
    this.index.put(...documents.map(indexed))
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
  find(question: Question): Found {
    return foundIn(this.#documents, (words) => this.index.find(words), question)
  }

  /** Every place in the text of one document where the words of a query stand, in reading order. */
  places(query: string, id: string): readonly FoundPlace[] {
    const { words } = readIn(this.#documents, query)
    const match = this.index.find(words).matches.find((each) => each.id === id)
    const document = this.#documents.get(id)
    return match === undefined || document === undefined ? [] : placesIn(document, match.keys)
  }
}
