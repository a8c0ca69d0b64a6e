// The index of a book's words: built once, then kept up document by document.
import { analyse } from './analysis.ts'
import { languageVersion } from '../language/language.ts'
import { readCache, writeCache } from './cache.ts'
import type { IndexedDocument } from './document.ts'
import { expand } from './expansion.ts'
import { Lexicon } from './lexicon.ts'
import type { IndexAnswer, SynonymGroups } from './match.ts'
import { closestFirst, type WordOrder } from './neighbours.ts'
import { score } from './scoring.ts'
import { SegmentedPostings } from './segmented-postings.ts'
import { Thesaurus } from './thesaurus.ts'
import { Vocabulary } from './vocabulary.ts'

/** An index that finds documents by words. Questions never change it. */
export class SearchIndex {
  readonly #lexicon = new Lexicon()
  readonly #postings = new SegmentedPostings()
  #vocabulary = new Vocabulary()
  #thesaurus = new Thesaurus([])

  /** An index of some documents; of two with the same id the later one counts. */
  static build(documents: readonly IndexedDocument[], synonyms: SynonymGroups = []): SearchIndex {
    const index = new SearchIndex()
    const analysed = latest(documents).map((document) => analyse(document, index.#lexicon))
    index.#vocabulary = new Vocabulary(analysed.map(({ words }) => words))
    index.#postings.fill(analysed)
    index.setSynonyms(synonyms)
    return index
  }

  /** Takes in documents, new or changed; many at once cost less than one by one. */
  put(...documents: readonly IndexedDocument[]): void {
    const analysed = latest(documents).map((document) => analyse(document, this.#lexicon))
    for (const { id, words } of analysed) {
      this.#forget(id)
      this.#vocabulary.add(words)
    }
    this.#postings.put(analysed)
  }

  /** Takes a document out; an unknown id changes nothing. */
  remove(id: string): void {
    this.#forget(id)
    this.#postings.remove(id)
  }

  /** Replaces all synonyms. */
  setSynonyms(groups: SynonymGroups): void {
    this.#thesaurus = new Thesaurus(groups)
  }

  /** Answers a question of which the first 1,000 characters and 32 words are read. Never throws. */
  find(question: string): IndexAnswer {
    const expansion = expand(question, this.#vocabulary, this.#thesaurus)
    const keys = expansion.words.flatMap((word) => [...word.keys.keys()])
    const postings = new Map(keys.map((key) => [key, this.#postings.of(key)]))
    const matches = score(expansion, postings, this.#postings.statistics())
    const orderOf = (id: string): WordOrder => this.#postings.documentOf(id)?.order ?? []
    return { matches: closestFirst(matches, expansion, orderOf), didYouMean: expansion.didYouMean }
  }

  /** Makes ready what the first question with an unknown word would need. */
  warm(): void {
    this.#vocabulary.near('', 0)
  }

  /** The index as bytes, without its synonyms, to be read by `fromCache`. */
  toCache(): Uint8Array {
    return writeCache(this.#postings.stored(), languageVersion)
  }

  /** An index out of bytes; null when they are damaged or of another version. */
  static fromCache(bytes: Uint8Array): SearchIndex | null {
    const stored = readCache(bytes, languageVersion)
    if (stored === null) return null
    const index = new SearchIndex()
    const words = stored.documents.map((document) => document?.words ?? [])
    index.#lexicon.learn(words.flat())
    index.#vocabulary = new Vocabulary(words)
    index.#postings.restore(stored)
    return index
  }

  #forget(id: string): void {
    const document = this.#postings.documentOf(id)
    if (document !== undefined) this.#vocabulary.remove(document.words)
  }
}

/** Of documents with the same id the last. */
function latest(documents: readonly IndexedDocument[]): readonly IndexedDocument[] {
  return [...new Map(documents.map((document) => [document.id, document])).values()]
}
