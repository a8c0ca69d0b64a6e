// Where in a text the words of a question are, and why each place answers.
import type { Mark } from './hit.ts'
import type { Stretch } from './index/document.ts'
import type { Answering } from './index/match.ts'
import { keyOf, type SearchLanguage } from './language/language.ts'
import { fold, tokens, type Token } from './text.ts'

/** The index keys that answer a question in one document, each with its reason. */
export type AnsweringKeys = ReadonlyMap<string, Answering>

/** The places of the keys in a text made of stretches, in order; no two overlap. */
export function marksIn(stretches: readonly Stretch[], keys: AnsweringKeys): readonly Mark[] {
  const marks: Mark[] = []
  let shift = 0
  for (const { text, language } of stretches) {
    for (const mark of marksInStretch(text, language, keys))
      marks.push({ ...mark, from: mark.from + shift, to: mark.to + shift })
    shift += text.length
  }
  return marks
}

function marksInStretch(text: string, language: SearchLanguage, keys: AnsweringKeys): readonly Mark[] {
  const marks: Mark[] = []
  for (const token of tokens(text)) {
    const answering = keys.get(keyOf(token.word, language))
    // The parts of a hyphenated word come after the whole: what is marked as a whole stays so.
    const isMarked = token.from < (marks.at(-1)?.to ?? 0)
    if (answering !== undefined && !isMarked) marks.push(markOf(token, text, answering))
  }
  return marks
}

/** Of a word that begins as typed, that beginning; otherwise the whole word. */
function markOf({ word, from, to }: Token, text: string, answering: Answering): Mark {
  const { word: sought } = answering
  const isSame = word === sought
  const kinship = isSame ? 'same' : answering.kinship === 'same' ? 'form' : answering.kinship
  const beginning = text.slice(from, from + sought.length)
  const end = kinship === 'prefix' && fold(beginning) === sought ? from + sought.length : to
  return { from, to: end, word: sought, kinship }
}
