// The index: Lunr over the keys of our own analysis.
import lunr from 'lunr'
import { fold, tokens, type Analysis } from './analysis.ts'
import type { SearchDocument } from './passage.ts'

/** How much a match weighs by where it is. */
const weights = { title: 6, lead: 2.5, text: 1 } as const

/** The practice field whose words weigh as a lead. */
const leadField = 'lyhyt-kuvaus'

/** A document that matches, with its score and the index keys that matched. */
export type Match = { readonly id: string; readonly score: number; readonly keys: ReadonlySet<string> }

/** An index of a handbook's documents, built once and then only asked. */
export class SearchIndex {
  readonly #index: lunr.Index

  constructor(
    documents: readonly SearchDocument[],
    private readonly analysis: Analysis,
  ) {
    const builder = new lunr.Builder()
    builder.tokenizer = ((text: string) => this.#tokens(text)) as unknown as typeof lunr.tokenizer
    builder.ref('id')
    for (const [field, boost] of Object.entries(weights)) builder.field(field, { boost })
    for (const document of documents) builder.add(indexed(document))
    this.#index = builder.build()
  }

  /**
   * Documents that match the query's words, best first. Each word is sought by its key; the last one
   * also as the beginning of a word still being typed; a word that the index does not know also with
   * one letter amiss. Whatever the query holds, nothing is read as an operator.
   */
  find(query: string): readonly Match[] {
    const words = tokens(query, this.analysis).slice(0, 32)
    if (words.length === 0) return []
    const results = this.#index.query((q) => {
      words.forEach(({ word, key }, index) => {
        q.term(key, { boost: 10, usePipeline: false })
        if (index === words.length - 1) {
          const trailing = lunr.Query.wildcard.TRAILING
          q.term(word, { boost: 4, usePipeline: false, wildcard: trailing })
          q.term(key, { boost: 2, usePipeline: false, wildcard: trailing })
        }
        if (word.length > 4) q.term(key, { boost: 0.5, usePipeline: false, editDistance: 1 })
      })
    })
    return results.map(({ ref, score, matchData }) => ({
      id: ref,
      score,
      keys: new Set(Object.keys(matchData.metadata as Record<string, unknown>)),
    }))
  }

  #tokens(text: string): lunr.Token[] {
    return tokens(text, this.analysis).map(({ key }) => new lunr.Token(key, {}))
  }
}

function indexed(document: SearchDocument): Record<string, string> {
  const lead = document.passages.filter(({ heading, field }) => heading || field === leadField)
  const rest = document.passages.filter((passage) => !lead.includes(passage))
  const join = (passages: SearchDocument['passages']): string => passages.map(({ text }) => text).join('\n')
  return { id: document.id, title: fold(document.title), lead: join(lead), text: join(rest) }
}
