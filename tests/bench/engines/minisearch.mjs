// MiniSearch with Snowball's Finnish stems, prefixes and fuzziness.
import lunr from 'lunr'
import addFinnish from 'lunr-languages/lunr.fi.js'
import addStemmerSupport from 'lunr-languages/lunr.stemmer.support.js'
import MiniSearch from 'minisearch'
import { fieldsOf } from './documents.mjs'

addStemmerSupport(lunr)
addFinnish(lunr)

export const name = 'minisearch'

const options = {
  fields: ['title', 'keywords', 'headings', 'body'],
  tokenize: (text) => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [],
  processTerm: (term) => lunr.fi.stemmer(new lunr.Token(term.toLowerCase(), {})).toString(),
  searchOptions: {
    boost: { title: 5, keywords: 3, headings: 2 },
    // A prefix for the word still being typed only, and fuzziness as far as a fifth of a word's letters.
    prefix: (term, index, terms) => index === terms.length - 1,
    fuzzy: 0.2,
  },
}

/** Builds an engine over the benchmark's documents. */
export async function build(documents) {
  const index = new MiniSearch(options)
  index.addAll(documents.map(fieldsOf))
  return {
    search: (query, limit) =>
      index
        .search(query)
        .slice(0, limit)
        .map(({ id, score }) => ({ id, score })),
    update: (document) => index.replace(fieldsOf(document)),
    serialize: () => JSON.stringify(index),
  }
}
