// Which forms of the sought words were found, for saying so above the hits.
import type { Hit } from '#handbook/search/hit.ts'

const wordPart = /[\p{L}\p{N}-]/u

/**
 * The whole words in which matches stand, in small letters and order of appearance, other than those
 * that were asked for; at most `most` of them.
 */
export function foundForms(hits: readonly Hit[], query: string, most: number): readonly string[] {
  const asked = new Set(query.toLocaleLowerCase('fi').split(/[^\p{L}\p{N}-]+/u))
  const words = hits.flatMap(({ title, titleRanges, snippets }) => [
    ...wordsAround(title, titleRanges),
    ...snippets.flatMap(({ text, ranges }) => wordsAround(text, ranges)),
  ])
  return [...new Set(words)].filter((word) => !asked.has(word)).slice(0, most)
}

function wordsAround(text: string, ranges: Hit['titleRanges']): readonly string[] {
  return ranges.map(([from, to]) => wholeWord(text, from, to).toLocaleLowerCase('fi'))
}

function wholeWord(text: string, from: number, to: number): string {
  let start = from
  let end = to
  while (start > 0 && wordPart.test(text.charAt(start - 1))) start -= 1
  while (end < text.length && wordPart.test(text.charAt(end))) end += 1
  return text.slice(start, end)
}
