// Neighbours in a question that the texts write as one word.
import { AnsweringKeys, type SoughtWord } from './sought-word.ts'
import type { Vocabulary } from './vocabulary.ts'
import { weights } from './weights.ts'

/** The compounds that each two neighbours of a question make: they answer both of them. */
export function joinedWords(asked: readonly string[], vocabulary: Vocabulary): readonly SoughtWord[] {
  return asked.slice(1).flatMap((second, index) => {
    const first = asked[index] ?? ''
    const own = [first, second].flatMap((word) => vocabulary.keysOf(word))
    const forms = joinedForms(first, second, vocabulary)
    const keys = forms.flatMap((form) => vocabulary.keysOf(form)).filter((key) => !own.includes(key))
    return keys.length === 0 ? [] : [first, second].map((word) => joinedTo(word, keys))
  })
}

function joinedTo(word: string, keys: readonly string[]): SoughtWord {
  const found = new AnsweringKeys(word)
  found.add(keys, 'joined', weights.joined)
  return { word, keys: found.keys, mended: null, joinsNext: false }
}

/** How two words may be written as one: the first as it is, in its base form, or as the stem of -nen. */
function joinedForms(first: string, second: string, vocabulary: Vocabulary): readonly string[] {
  const beginnings = [first, ...vocabulary.possibleKeysOf(first)]
  const stems = beginnings.filter((each) => each.endsWith('nen')).map((each) => `${each.slice(0, -3)}s`)
  return [...new Set([...beginnings, ...stems])].map((beginning) => beginning + second)
}
