// The words of a question that are sought.
import { tokens, type Token } from '../text.ts'
import { stopWords } from './stop-words.ts'

/** Of a question only so many characters and words are read. */
const longestQuestion = 1000
const mostWords = 32

/**
 * The words of a question with their places in it. A hyphenated word counts by its parts. Stop words are
 * left out unless there are no others.
 */
export function askedWords(question: string): readonly Token[] {
  const all = tokens(question.slice(0, longestQuestion))
  const parts = all.filter((token, index) => !contains(token, all[index + 1]))
  const telling = parts.filter(({ word }) => !stopWords.has(word))
  return (telling.length > 0 ? telling : parts).slice(0, mostWords)
}

/** True of a hyphenated word as a whole: its first part comes right after it. */
function contains(token: Token, next: Token | undefined): boolean {
  return next !== undefined && next.from < token.to
}
