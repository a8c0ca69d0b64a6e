// Finnish: words by their base forms.
import lunr from 'lunr'
import addFinnish from 'lunr-languages/lunr.fi.js'
import addStemmerSupport from 'lunr-languages/lunr.stemmer.support.js'
import { stemOf, type Stemmer } from './stem.ts'

addStemmerSupport(lunr)
addFinnish(lunr)

const { stemmer } = (lunr as unknown as { readonly fi: { readonly stemmer: Stemmer } }).fi

/** The key of a folded Finnish word. */
export function finnishKey(word: string): string {
  return stemOf(word, stemmer)
}
