// A text cut at its matches, so that marks are drawn as markup and never pasted as such.
import type { Mark } from '#handbook/search/hit.ts'

/** A piece of a text; `at` is where it begins, `mark` the match it is, or null. */
export type Piece<M> = { readonly at: number; readonly text: string; readonly mark: M | null }

/** The pieces of `text` in order; marks are [from, to) in UTF-16 units, and may overlap or reach outside. */
export function markedPieces<M extends Pick<Mark, 'from' | 'to'>>(
  text: string,
  marks: readonly M[],
): readonly Piece<M>[] {
  const pieces: Piece<M>[] = []
  let at = 0
  const put = (to: number, mark: M | null): void => {
    if (to > at) pieces.push({ at, text: text.slice(at, to), mark })
    at = Math.max(at, to)
  }
  for (const mark of [...marks].sort((a, b) => a.from - b.from)) {
    put(Math.min(mark.from, text.length), null)
    put(Math.min(mark.to, text.length), mark)
  }
  put(text.length, null)
  return pieces
}

const wordPart = /[\p{L}\p{N}-]/u

/** The whole word of which `from` to `to` is a part, as it is written. */
export function wholeWord(text: string, { from, to }: Pick<Mark, 'from' | 'to'>): string {
  let start = from
  let end = to
  while (start > 0 && wordPart.test(text.charAt(start - 1))) start -= 1
  while (end < text.length && wordPart.test(text.charAt(end))) end += 1
  return text.slice(start, end)
}
