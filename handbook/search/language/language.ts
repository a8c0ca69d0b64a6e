// The languages of search: by which one a text is analysed, and which forms of a word are one word.
import { englishKey } from './english.ts'
import { finnishKey, finnishKeys } from './finnish.ts'
import { tableVersion } from './finnish/table.generated.ts'
import { swedishKey } from './swedish.ts'

/** The languages that are analysed; text in any other is taken as Finnish. */
export type SearchLanguage = 'fi' | 'sv' | 'en'

/** The languages that are analysed, in a fixed order. */
export const searchLanguages: readonly SearchLanguage[] = ['fi', 'sv', 'en']

/**
 * Another one whenever any word gets another key: what was indexed before is then out of date. Of the
 * table it follows by itself; the number is counted up when the code reads a word in another way.
 */
export const languageVersion = `1 ${tableVersion}`

const keys: Readonly<Record<SearchLanguage, (word: string) => string>> = {
  fi: finnishKey,
  sv: swedishKey,
  en: englishKey,
}

/** Of a BCP 47 tag (`sv-FI`) the language by which it is analysed; null and unknown tags are Finnish. */
export function searchLanguageOf(tag: string | null): SearchLanguage {
  const primary = (tag ?? '').split(/[-_]/u)[0]?.toLowerCase()
  return primary === 'sv' || primary === 'en' ? primary : 'fi'
}

/**
 * A word that is folded (text.ts) by the name under which the index knows all its forms.
 * Total: any text gives a key, and a key is never empty unless the word is.
 */
export function keyOf(word: string, language: SearchLanguage): string {
  return keys[language](word)
}

/**
 * All keys that a folded word may have, that of `keyOf` first, the others by how likely they are. Where the
 * first is met nowhere in an index, one of the others that is met may be meant: Finnish endings are ambiguous.
 */
export function keysOf(word: string, language: SearchLanguage): readonly string[] {
  return language === 'fi' ? finnishKeys(word) : [keyOf(word, language)]
}
