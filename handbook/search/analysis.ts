// The seam of language: how text becomes the keys under which it is found.

/** A word of a text: `from` and `to` are UTF-16 offsets, `key` is what the index knows it by. */
export type Token = {
  readonly word: string
  readonly key: string
  readonly from: number
  readonly to: number
}

/** How one language is analysed. `keyOf` takes a folded word; equal keys are the same word for search. */
export type Analysis = { readonly keyOf: (word: string) => string }

const wordPattern = /[\p{L}\p{N}]+/gu

/** A word without differences of case and of Unicode form. */
export function fold(word: string): string {
  return word.normalize('NFC').toLowerCase()
}

/** The words of a text in order. */
export function tokens(text: string, analysis: Analysis): readonly Token[] {
  return [...text.matchAll(wordPattern)].map((match) => {
    const word = fold(match[0])
    return { word, key: analysis.keyOf(word), from: match.index, to: match.index + match[0].length }
  })
}
