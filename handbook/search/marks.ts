// Where in a text the words of a question are, and why each place answers.
import type { Mark } from './hit.ts'
import type { Stretch } from './index/document.ts'
import type { Answering } from './index/match.ts'
import { Lexicon } from './index/lexicon.ts'
import { fold, tokens } from './text.ts'

/** The index keys that answer a question in one document, each with its reason. */
export type AnsweringKeys = ReadonlyMap<string, Answering>

/** The places of the keys in a text made of stretches, in order; no two overlap. */
export function marksIn(stretches: readonly Stretch[], keys: AnsweringKeys): readonly Mark[] {
  const marks: Mark[] = []
  let shift = 0
  for (const stretch of stretches) {
    for (const mark of marksInStretch(stretch, keys))
      marks.push({ ...mark, from: mark.from + shift, to: mark.to + shift })
    shift += stretch.text.length
  }
  return marks
}

function marksInStretch(stretch: Stretch, keys: AnsweringKeys): readonly Mark[] {
  const marks: Mark[] = []
  const words = wordsIn(stretch)
  words.keys.forEach((key, index) => {
    const answering = keys.get(key)
    const from = words.from[index] ?? 0
    // The parts of a hyphenated word come after the whole: what is marked as a whole stays so.
    if (answering === undefined || from < (marks.at(-1)?.to ?? 0)) return
    marks.push(markOf(stretch.text, from, words.to[index] ?? from, answering))
  })
  return marks
}

/** The index key of each word of a text, and where it stands. */
type Words = { readonly keys: readonly string[]; readonly from: Uint32Array; readonly to: Uint32Array }

/** Keys are dear and texts are shown again and again, letter by letter. */
const known = new WeakMap<Stretch, Words>()
const lexicon = new Lexicon()

function wordsIn(stretch: Stretch): Words {
  const read = known.get(stretch)
  if (read !== undefined) return read
  const found = tokens(stretch.text)
  const words = {
    keys: found.map(({ word }) => lexicon.wordOf(word, stretch.language).key),
    from: Uint32Array.from(found, ({ from }) => from),
    to: Uint32Array.from(found, ({ to }) => to),
  }
  known.set(stretch, words)
  return words
}

/** Of a word that begins as sought, or of a compound that ends so, that part; otherwise the whole word. */
function markOf(text: string, from: number, to: number, answering: Answering): Mark {
  const { word: sought } = answering
  const isSame = tokens(text.slice(from, to))[0]?.word === sought
  const kinship = isSame ? 'same' : answering.kinship === 'same' ? 'form' : answering.kinship
  const begins = kinship === 'prefix' || kinship === 'modifier'
  if (begins && fold(text.slice(from, from + sought.length)) === sought)
    return { from, to: from + sought.length, word: sought, kinship }
  if (kinship === 'head' && fold(text.slice(to - sought.length, to)) === sought)
    return { from: to - sought.length, to, word: sought, kinship }
  return { from, to, word: sought, kinship }
}
