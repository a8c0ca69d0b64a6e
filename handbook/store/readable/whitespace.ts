// White space in readable copies: HTML shows every run of it as one space, and editors rewrap it freely.

const runs = /[ \t\n\f\r]+/g

/** Text as a page shows it: runs of white space as one space, none at the edges. Hard spaces stay. */
export function collapsed(text: string): string {
  return text.replace(runs, ' ').replace(/^ | $/g, '')
}

/** True when showing the text changes none of it. */
export function showsExactly(text: string): boolean {
  return collapsed(text) === text
}

/** Text in turns of words and white space, in order. */
export function wordsAndSpaces(text: string): readonly { readonly text: string; readonly space: boolean }[] {
  const parts = text.match(/[ \t\n\f\r]+|[^ \t\n\f\r]+/g) ?? []
  return parts.map((part) => ({ text: part, space: collapsed(part) === '' }))
}

/** What was stored, when the page still shows it so; otherwise what somebody wrote there instead. */
export function storedOrShown(stored: string, shown: string): string {
  return collapsed(stored) === collapsed(shown) ? stored : collapsed(shown)
}
