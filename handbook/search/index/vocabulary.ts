// The words of the indexed texts and their keys.
import { keyOf, type SearchLanguage } from '../language/language.ts'
import type { AttestedWord } from './analysis.ts'

/** The attested words and keys; words are counted, so that those of a removed document go. */
export class Vocabulary {
  readonly #keys = new Map<string, Map<string, number>>()
  readonly #attested = new Map<string, number>()
  readonly #languages = new Map<SearchLanguage, number>()

  /** Counts the words of a document in. */
  add(words: readonly AttestedWord[]): void {
    for (const word of words) this.#count(word, 1)
  }

  /** Counts the words of a document out. */
  remove(words: readonly AttestedWord[]): void {
    for (const word of words) this.#count(word, -1)
  }

  /** The keys under which a word is indexed, or would be: those attested, by the languages of the texts. */
  keysOf(word: string): readonly string[] {
    const keys = new Set(this.#keys.get(word)?.keys())
    for (const language of this.#languages.keys()) keys.add(keyOf(word, language))
    return [...keys].filter((key) => this.#attested.has(key))
  }

  #count({ word, key, language }: AttestedWord, change: 1 | -1): void {
    const keys = this.#keys.get(word) ?? new Map<string, number>()
    countIn(keys, key, change)
    if (keys.size === 0) this.#keys.delete(word)
    else this.#keys.set(word, keys)
    countIn(this.#attested, key, change)
    countIn(this.#languages, language, change)
  }
}

function countIn<Counted>(counts: Map<Counted, number>, counted: Counted, change: number): void {
  const count = (counts.get(counted) ?? 0) + change
  if (count === 0) counts.delete(counted)
  else counts.set(counted, count)
}
