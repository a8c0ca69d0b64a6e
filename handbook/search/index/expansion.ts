// What a question seeks: for each of its words the keys of the vocabulary that answer it, and how well.
import { tokens } from '../text.ts'
import type { Answering } from './match.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A word of a question and the index keys that answer it. */
export type SoughtWord = { readonly word: string; readonly keys: ReadonlyMap<string, Answering> }

/** A question turned into keys; `didYouMean` is the question mended, null when nothing was to mend. */
export type Expansion = { readonly words: readonly SoughtWord[]; readonly didYouMean: string | null }

const longestQuestion = 1000
const mostWords = 32

/** Reads a question with the vocabulary of an index. Total: nothing in a question is an operator. */
export function expand(question: string, vocabulary: Vocabulary): Expansion {
  const asked = tokens(question.slice(0, longestQuestion)).slice(0, mostWords)
  const words = asked.map(({ word }) => ({ word, keys: keysFor(word, vocabulary) }))
  return { words, didYouMean: null }
}

function keysFor(word: string, vocabulary: Vocabulary): ReadonlyMap<string, Answering> {
  const keys = new Map<string, Answering>()
  for (const key of vocabulary.keysOf(word))
    keys.set(key, { word, kinship: key === word ? 'same' : 'form', weight: 1 })
  return keys
}
