// What a question seeks: for each of its words the keys of the vocabulary that answer it, and how well.
import type { Token } from '../text.ts'
import { askedWords } from './asked-words.ts'
import { joinedWords } from './joined-words.ts'
import { together, type SoughtWord } from './sought-word.ts'
import type { Thesaurus } from './thesaurus.ts'
import type { Vocabulary } from './vocabulary.ts'
import { soughtWords } from './word-expansion.ts'

export type { SoughtWord } from './sought-word.ts'

/** A question turned into keys; `didYouMean` is the question mended, null when there was nothing to mend. */
export type Expansion = { readonly words: readonly SoughtWord[]; readonly didYouMean: string | null }

/** Reads a question by the vocabulary of an index. Total: nothing in a question is an operator. */
export function expand(question: string, vocabulary: Vocabulary, thesaurus: Thesaurus): Expansion {
  const asked = askedWords(question)
  const words = asked.flatMap(({ word }) => thesaurus.partsOf(word, vocabulary))
  const sought = words.map((word, index) => soughtWords(word, index === words.length - 1, vocabulary))
  const more = [...joinedWords(words, vocabulary), ...thesaurus.answersTo(words, vocabulary)]
  return {
    words: withMore(sought.flat(), more),
    didYouMean: mended(question, asked, sought.flat()),
  }
}

/** Sought words with more keys that answer the same words; those that were not sought by themselves are added. */
function withMore(sought: readonly SoughtWord[], more: readonly SoughtWord[]): readonly SoughtWord[] {
  const words = new Set(sought.map(({ word }) => word))
  const joined = sought.map((each) => more.filter(({ word }) => word === each.word).reduce(together, each))
  return [...joined, ...more.filter(({ word }) => !words.has(word))]
}

/** The question with its unknown words replaced by those that were meant. */
function mended(question: string, asked: readonly Token[], sought: readonly SoughtWord[]): string | null {
  let written = ''
  let read = 0
  for (const { word, from, to } of asked) {
    const meant = sought.find((each) => each.word === word)?.mended ?? null
    if (meant === null) continue
    written += question.slice(read, from) + meant
    read = to
  }
  return read === 0 ? null : written + question.slice(read)
}
