// Texts among files that were dropped on the window.

const textEnding = /\.(?:docx|html?|xhtml|md|markdown|txt|text)$/i

/** The files that can be imported as texts, and the others. */
export function textsAmong(files: readonly File[]): {
  readonly texts: readonly File[]
  readonly others: readonly File[]
} {
  return {
    texts: files.filter(({ name }) => textEnding.test(name)),
    others: files.filter(({ name }) => !textEnding.test(name)),
  }
}
