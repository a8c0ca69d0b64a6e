// The vocabulary of the indexed texts: which words stand in them and by which keys they are known.
import type { SearchLanguage } from '../language/language.ts'
import { Compounds } from './compounds.ts'
import { Readings } from './readings.ts'
import { SortedWords } from './sorted-words.ts'
import { Trigrams, type SimilarWord } from './trigrams.ts'
import { nearWords, type NearWord } from './typos.ts'

/** A word that stands in a text, folded, the language of the text, and the key by which it is known there. */
export type AttestedWord = { readonly word: string; readonly key: string; readonly language: SearchLanguage }

/**
 * The words of some documents and their keys. A spelling is a word or a key. What no document holds any
 * longer is forgotten. `version` changes whenever a word comes or goes.
 */
export class Vocabulary {
  readonly #documents = new Map<AttestedWord, number>()
  readonly #attested = new Map<string, readonly AttestedWord[]>()
  readonly #wordsOf = new Map<string, readonly string[]>()
  readonly #languages = new Map<SearchLanguage, number>()
  readonly #spellings: SortedWords
  readonly #keysFromEnd: SortedWords
  readonly #trigrams = new Trigrams()
  readonly #readings = new Readings()
  /** The compounds among its words. */
  readonly compounds = new Compounds(this)
  #version = 0

  /** A vocabulary of documents, of each its distinct words. */
  constructor(documents: Iterable<readonly AttestedWord[]> = []) {
    for (const words of documents)
      for (const word of words) {
        const known = this.#documents.get(word) ?? 0
        this.#documents.set(word, known + 1)
        if (known === 0) this.#attest(word)
      }
    const spellings = new Set([...this.#attested.keys(), ...this.#wordsOf.keys()])
    this.#spellings = new SortedWords(spellings)
    this.#keysFromEnd = new SortedWords([...this.#wordsOf.keys()].map(reversed))
    for (const word of spellings) this.#trigrams.add(word)
  }

  /** Counts the words of a document in. */
  add(words: readonly AttestedWord[]): void {
    for (const word of words) {
      const known = this.#documents.get(word) ?? 0
      this.#documents.set(word, known + 1)
      if (known > 0) continue
      if (!this.isKey(word.key)) this.#keysFromEnd.add(reversed(word.key))
      for (const spelling of new Set([word.word, word.key])) {
        if (this.isWord(spelling) || this.isKey(spelling)) continue
        this.#spellings.add(spelling)
        this.#trigrams.add(spelling)
      }
      this.#attest(word)
    }
  }

  /** Counts the words of a document out. */
  remove(words: readonly AttestedWord[]): void {
    for (const word of words) {
      const left = (this.#documents.get(word) ?? 0) - 1
      if (left > 0) this.#documents.set(word, left)
      else this.#forget(word)
    }
  }

  /** Changes whenever a word comes or goes. */
  get version(): number {
    return this.#version
  }

  isWord(word: string): boolean {
    return this.#attested.has(word)
  }

  isKey(key: string): boolean {
    return this.#wordsOf.has(key)
  }

  /** In how many documents a word stands. */
  documentsWith(word: string): number {
    const attested = this.#attested.get(word) ?? []
    return attested.reduce((sum, each) => sum + (this.#documents.get(each) ?? 0), 0)
  }

  /** The keys by which a word is known, or would be by the languages of the texts; attested or not. */
  possibleKeysOf(word: string): readonly string[] {
    const keys = new Set(this.#attested.get(word)?.map(({ key }) => key))
    for (const language of this.#languages.keys()) keys.add(this.#readings.of(word, language)[0] ?? word)
    return [...keys]
  }

  /** The attested keys that a word may have by any reading of its ending, likely or not. */
  readingsOf(word: string): readonly string[] {
    const readings = [...this.#languages.keys()].flatMap((language) => this.#readings.of(word, language))
    return [...new Set(readings)].filter((key) => this.#wordsOf.has(key))
  }

  /** Of the possible keys of a word those that are attested. */
  keysOf(word: string): readonly string[] {
    return this.possibleKeysOf(word).filter((key) => this.#wordsOf.has(key))
  }

  /** The keys of a spelling: of the word, and the spelling itself if it is a key. */
  keysOfSpelling(spelling: string): readonly string[] {
    const keys = new Set(this.#attested.get(spelling)?.map(({ key }) => key))
    if (this.#wordsOf.has(spelling)) keys.add(spelling)
    return [...keys]
  }

  /** The words known by a key. */
  wordsOf(key: string): readonly string[] {
    return this.#wordsOf.get(key) ?? []
  }

  /** The spellings that begin so, in order. */
  beginningWith(start: string): readonly string[] {
    return this.#spellings.beginningWith(start)
  }

  /** The keys that end so. */
  keysEndingIn(end: string): readonly string[] {
    return this.#keysFromEnd.beginningWith(reversed(end)).map(reversed)
  }

  /** The spellings at most so many changes away from a word. */
  near(word: string, most: number): readonly NearWord[] {
    return nearWords(word, this.#spellings, most)
  }

  /** The spellings that hold at least this share of a word's trigrams. */
  similarTo(word: string, leastShare: number): readonly SimilarWord[] {
    const similar = this.#trigrams.similarTo(word, leastShare)
    return similar.filter(({ word: spelling }) => this.isWord(spelling) || this.isKey(spelling))
  }

  #attest(word: AttestedWord): void {
    this.#version += 1
    this.#attested.set(word.word, [...(this.#attested.get(word.word) ?? []), word])
    this.#wordsOf.set(word.key, [...(this.#wordsOf.get(word.key) ?? []), word.word])
    this.#languages.set(word.language, (this.#languages.get(word.language) ?? 0) + 1)
  }

  #forget(word: AttestedWord): void {
    this.#version += 1
    this.#documents.delete(word)
    leave(this.#attested, word.word, word)
    leave(this.#wordsOf, word.key, word.word)
    const left = (this.#languages.get(word.language) ?? 0) - 1
    if (left > 0) this.#languages.set(word.language, left)
    else this.#languages.delete(word.language)
    if (!this.isKey(word.key)) this.#keysFromEnd.remove(reversed(word.key))
    for (const spelling of new Set([word.word, word.key]))
      if (!this.isWord(spelling) && !this.isKey(spelling)) this.#spellings.remove(spelling)
  }
}

function leave<Item>(lists: Map<string, readonly Item[]>, name: string, item: Item): void {
  const left = (lists.get(name) ?? []).filter((each) => each !== item)
  if (left.length > 0) lists.set(name, left)
  else lists.delete(name)
}

/** A word from its end; only for comparing, so that it may tear pairs of code units apart. */
function reversed(word: string): string {
  return word.split('').reverse().join('')
}
