// A document as the index knows it: which words it holds, by which keys, and how much each key weighs in it.
import { keyOf, type SearchLanguage } from '../language/language.ts'
import { tokens } from '../text.ts'
import { fieldWeights, type IndexedDocument, type Stretch } from './document.ts'

/**
 * A document without its text. `frequencies` counts each key with the weight of where it stands, `words`
 * names the key of each word as it is written, `length` is the sum of the frequencies.
 */
export type AnalysedDocument = {
  readonly id: string
  readonly length: number
  readonly frequencies: ReadonlyMap<string, number>
  readonly words: readonly AttestedWord[]
}

/** A word that stands in a text, folded, and the key by which it is known there. */
export type AttestedWord = { readonly word: string; readonly key: string; readonly language: SearchLanguage }

/** Analyses one document. */
export function analyse(document: IndexedDocument): AnalysedDocument {
  const frequencies = new Map<string, number>()
  const words = new Map<string, AttestedWord>()
  let length = 0
  for (const field of ['title', 'keywords', 'headings', 'body'] as const)
    for (const stretch of document[field]) length += count(stretch, fieldWeights[field], frequencies, words)
  return { id: document.id, length, frequencies, words: [...words.values()] }
}

function count(
  { text, language }: Stretch,
  weight: number,
  frequencies: Map<string, number>,
  words: Map<string, AttestedWord>,
): number {
  const found = tokens(text)
  for (const { word } of found) {
    const name = `${language} ${word}`
    const known = words.get(name) ?? { word, key: keyOf(word, language), language }
    words.set(name, known)
    frequencies.set(known.key, (frequencies.get(known.key) ?? 0) + weight)
  }
  return found.length * weight
}
