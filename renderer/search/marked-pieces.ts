// A text cut at its matches, so that marks are drawn as markup and never pasted as such.

/** A piece of a text; `at` is where it begins. */
export type Piece = { readonly at: number; readonly text: string; readonly marked: boolean }

/** The pieces of `text` in order; `ranges` are [from, to) in UTF-16 units. Ranges may overlap or reach outside. */
export function markedPieces(text: string, ranges: readonly (readonly [number, number])[]): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  const put = (to: number, marked: boolean): void => {
    if (to > at) pieces.push({ at, text: text.slice(at, to), marked })
    at = Math.max(at, to)
  }
  for (const [from, to] of [...ranges].sort(([a], [b]) => a - b)) {
    put(Math.min(from, text.length), false)
    put(Math.min(to, text.length), true)
  }
  put(text.length, false)
  return pieces
}
