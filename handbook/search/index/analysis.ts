// A document as the index knows it: which words it holds, by which keys, and how much each key weighs in it.
import { tokens } from '../text.ts'
import { fieldWeights, type IndexedDocument, type Stretch } from './document.ts'
import type { Lexicon } from './lexicon.ts'
import type { AttestedWord } from './vocabulary.ts'

/**
 * A document without its text. Beside each of its `keys` stands in `frequencies` how often it occurs, with
 * the weight of where it does; `length` is the sum of these; `words` are its distinct words, and `order` all
 * of them as they stand, null after each text.
 */
export type AnalysedDocument = {
  readonly id: string
  readonly length: number
  readonly keys: readonly string[]
  readonly frequencies: readonly number[]
  readonly words: readonly AttestedWord[]
  readonly order: readonly (AttestedWord | null)[]
}

/** Analyses one document; its words become words of the lexicon. */
export function analyse(document: IndexedDocument, lexicon: Lexicon): AnalysedDocument {
  const counts = new Map<string, number>()
  const order: (AttestedWord | null)[] = []
  let length = 0
  const count = ({ text, language }: Stretch, weight: number): void => {
    for (const token of tokens(text)) {
      const word = lexicon.wordOf(token.word, language)
      order.push(word)
      counts.set(word.key, (counts.get(word.key) ?? 0) + weight)
      length += weight
    }
    order.push(null)
  }
  for (const field of ['title', 'keywords', 'headings', 'body'] as const)
    for (const stretch of document[field]) count(stretch, fieldWeights[field])
  return {
    id: document.id,
    length,
    keys: [...counts.keys()],
    frequencies: [...counts.values()],
    words: distinct(order),
    order,
  }
}

/** The words of a document, each once. */
export function distinct(order: readonly (AttestedWord | null)[]): readonly AttestedWord[] {
  return [...new Set(order)].filter((word) => word !== null)
}
