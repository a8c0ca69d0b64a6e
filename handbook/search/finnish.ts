// Finnish by the Snowball stemmer of lunr-languages.
import lunr from 'lunr'
import addFinnish from 'lunr-languages/lunr.fi.js'
import addStemmerSupport from 'lunr-languages/lunr.stemmer.support.js'
import type { Analysis } from './analysis.ts'

type WithFinnish = { readonly fi: { readonly stemmer: (token: lunr.Token) => lunr.Token } }

addStemmerSupport(lunr)
addFinnish(lunr)

const stemmer = (lunr as unknown as WithFinnish).fi.stemmer

/** Finnish words by their Snowball stems. */
export const finnish: Analysis = {
  keyOf: (word) => stemmer(new lunr.Token(word, {})).toString(),
}
