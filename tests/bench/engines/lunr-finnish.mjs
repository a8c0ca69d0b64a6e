// Lunr with the Finnish of lunr-languages.
import lunr from 'lunr'
import addFinnish from 'lunr-languages/lunr.fi.js'
import addStemmerSupport from 'lunr-languages/lunr.stemmer.support.js'
import { lunrEngine } from './lunr-index.mjs'

addStemmerSupport(lunr)
addFinnish(lunr)

export const name = 'lunr + lunr-languages'

/** Builds an engine over the benchmark's documents. */
export async function build(documents) {
  return lunrEngine(documents, [lunr.fi])
}
