// The keys that words may have, remembered: they are asked for again and again, and are dear.
import { keysOf, type SearchLanguage } from '../language/language.ts'

/** So many words are remembered of each language; then all are forgotten. */
const most = 20_000

/** The possible keys of words. */
export class Readings {
  readonly #known: Readonly<Record<SearchLanguage, Map<string, readonly string[]>>> = {
    fi: new Map(),
    sv: new Map(),
    en: new Map(),
  }

  /** All keys that a folded word may have in a language, the likeliest first. */
  of(word: string, language: SearchLanguage): readonly string[] {
    const known = this.#known[language]
    const remembered = known.get(word)
    if (remembered !== undefined) return remembered
    const keys = keysOf(word, language)
    if (known.size >= most) known.clear()
    known.set(word, keys)
    return keys
  }
}
