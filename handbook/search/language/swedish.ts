// Swedish by the Snowball stemmer of lunr-languages.
import lunr from 'lunr'
import addStemmerSupport from 'lunr-languages/lunr.stemmer.support.js'
import addSwedish from 'lunr-languages/lunr.sv.js'
import { stemOf, type Stemmer } from './stem.ts'

addStemmerSupport(lunr)
addSwedish(lunr)

const { stemmer } = (lunr as unknown as { readonly sv: { readonly stemmer: Stemmer } }).sv

/** The stem of a folded Swedish word. */
export function swedishKey(word: string): string {
  return stemOf(word, stemmer)
}
