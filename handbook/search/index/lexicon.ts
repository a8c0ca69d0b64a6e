// Words met while texts are analysed, each analysed once and kept once.
import { keyOf, type SearchLanguage } from '../language/language.ts'
import type { AttestedWord } from './vocabulary.ts'

/** The words met so far. */
export class Lexicon {
  readonly #words: Readonly<Record<SearchLanguage, Map<string, AttestedWord>>> = {
    fi: new Map(),
    sv: new Map(),
    en: new Map(),
  }

  /** A folded word of a language with its key: the same object whenever it is asked for. */
  wordOf(word: string, language: SearchLanguage): AttestedWord {
    const known = this.#words[language].get(word)
    if (known !== undefined) return known
    const met = { word, key: keyOf(word, language), language }
    this.#words[language].set(word, met)
    return met
  }

  /** Takes in words that were analysed before. */
  learn(words: readonly AttestedWord[]): void {
    for (const word of words) this.#words[word.language].set(word.word, word)
  }
}
