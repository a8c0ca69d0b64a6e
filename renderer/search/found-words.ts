// Which words were found and why, for saying so above the hits and beside each of them.
import type { Hit, Kinship, Mark } from '#handbook/search/hit.ts'
import type { SearchWords } from '#renderer/text/search.ts'
import { wholeWord } from './marked-pieces.ts'

/** A word of the text, in small letters, and how it answers a word of the question. */
export type FoundWord = { readonly found: string; readonly asked: string; readonly kinship: Kinship }

/** The words found beside those asked for: their forms and compounds, words of the same meaning, words spelt alike. */
export type WordsBeside = Readonly<Record<'forms' | 'synonyms' | 'near', readonly string[]>>

const sortOf: Readonly<Record<Kinship, keyof WordsBeside | null>> = {
  same: null,
  form: 'forms',
  head: 'forms',
  modifier: 'forms',
  part: 'forms',
  prefix: 'forms',
  joined: 'forms',
  synonym: 'synonyms',
  typo: 'near',
  similar: 'near',
}

/** What was found other than as asked, in order of appearance; at most `most` words of a sort. */
export function wordsBeside(hits: readonly Hit[], most: number): WordsBeside {
  const all = hits.flatMap((hit) => foundWords(hit))
  const of = (sort: keyof WordsBeside): readonly string[] =>
    [...new Set(all.filter(({ kinship }) => sortOf[kinship] === sort).map(({ found }) => found))].slice(
      0,
      most,
    )
  return { forms: of('forms'), synonyms: of('synonyms'), near: of('near') }
}

/** The words of a hit that are not the very words asked for, each once. */
export function foundWords({ title, titleMarks, snippets }: Hit): readonly FoundWord[] {
  const all = [
    ...titleMarks.map((mark) => foundWord(title, mark)),
    ...snippets.flatMap(({ text, marks }) => marks.map((mark) => foundWord(text, mark))),
  ]
  const otherwise = all.filter(({ found, asked, kinship }) => kinship !== 'same' && found !== asked)
  return [...new Map(otherwise.map((word) => [`${word.found} ${word.asked}`, word])).values()]
}

/** Why a marked word is marked, "kuntoutustarve ← tarve, yhdyssana"; undefined for the very word asked for. */
export function reasonOf(text: string, mark: Mark, words: SearchWords): string | undefined {
  const { found, asked, kinship } = foundWord(text, mark)
  return kinship === 'same' ? undefined : `${found} ← ${asked}, ${words.kinships[kinship]}`
}

function foundWord(text: string, mark: Mark): FoundWord {
  const found = wholeWord(text, mark)
    .replace(/^-+|-+$/g, '')
    .toLocaleLowerCase('fi')
  return { found, asked: mark.word, kinship: mark.kinship }
}
