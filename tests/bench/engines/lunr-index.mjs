// A Lunr index over the fields of the benchmark's documents, asked by its own query language.
import lunr from 'lunr'
import { fieldsOf } from './documents.mjs'

/** An engine over documents; `plugins` are handed to Lunr's builder. An edit builds everything anew. */
export function lunrEngine(documents, plugins) {
  const current = new Map(documents.map((document) => [document.id, document]))
  const engine = { index: indexOf(current, plugins) }
  return {
    search: (query, limit) => ask(engine.index, query).slice(0, limit),
    update: (document) => {
      current.set(document.id, document)
      engine.index = indexOf(current, plugins)
    },
    serialize: () => JSON.stringify(engine.index),
  }
}

function indexOf(documents, plugins) {
  return lunr(function () {
    for (const plugin of plugins) this.use(plugin)
    this.ref('id')
    for (const field of ['title', 'keywords', 'headings', 'body']) this.field(field)
    for (const document of documents.values()) this.add(fieldsOf(document))
  })
}

/** What Lunr cannot read as a question finds nothing. */
function ask(index, query) {
  try {
    return index.search(query).map(({ ref, score }) => ({ id: ref, score }))
  } catch (error) {
    if (error instanceof lunr.QueryParseError) return []
    throw error
  }
}
