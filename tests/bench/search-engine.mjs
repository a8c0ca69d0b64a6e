// The search as it is shipped, in the form in which search engines are measured side by side.
import { register } from 'tsx/esm/api'

register()
const { SearchIndex } = await import('#handbook/search/index/search-index.ts')

export const name = 'opaskirja'

/** Builds an engine over `{ id, title, headings, body, keywords }`. */
export async function build(documents) {
  const index = SearchIndex.build(documents.map(indexed))
  return {
    search: (query, limit) =>
      index
        .find(query)
        .matches.slice(0, limit)
        .map(({ id, score }) => ({ id, score })),
    update: (document) => index.put(indexed(document)),
    serialize: () => index.toCache(),
  }
}

/** An engine out of what `serialize` gave; null when that is damaged or of another version. */
export async function load(serialised) {
  return SearchIndex.fromCache(serialised)
}

function indexed({ id, title, headings, body, keywords }) {
  return {
    id,
    title: inFinnish([title]),
    keywords: inFinnish(keywords),
    headings: inFinnish(headings),
    body: inFinnish([body]),
  }
}

function inFinnish(texts) {
  return texts.map((text) => ({ text, language: 'fi' }))
}
