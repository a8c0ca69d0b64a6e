// Author text on its way through the styling engine, which would take some signs for markup.

/*
 * The engine reads <i>, <b> and <span> in titles, turns quotation marks, splits names at bars, and fills %%STRING%%
 * in its own output. While a text is inside it, such signs stand as letters of a private use area, which no text
 * from outside may hold: what leaves the engine is then either its own or the author's, never mistaken.
 */
const signs = [...'<>"\'&{}|%$\\^~`[]“”„‘’‚«»‹›_*#@=']
const first = 0xe000
const stands = new Map(signs.map((sign, index) => [sign, String.fromCharCode(first + index)]))
const signFor = new Map([...stands].map(([sign, letter]) => [letter, sign]))
const privateLetters = /[\ue000-\ue0ff]/g

/** Marks around emphasised words, which the engine sets, and around addresses, which it is handed. */
export const outputMarks = {
  emphasis: { begin: '\ue0f0', end: '\ue0f1' },
  address: { begin: '\ue0f2', end: '\ue0f3' },
} as const

/** A text without anything that the engine would interpret. */
export function neutralText(text: string): string {
  // eslint-disable-next-line no-control-regex -- control signs have no place in a line
  const plain = text.replace(privateLetters, '').replace(/[\u0000-\u001f\u007f]/g, ' ')
  return [...plain].map((sign) => stands.get(sign) ?? sign).join('')
}

/** The text as its author wrote it, and without the marks of `outputMarks`. */
export function authorText(neutral: string): string {
  return neutral.replace(privateLetters, (letter) => signFor.get(letter) ?? '')
}
