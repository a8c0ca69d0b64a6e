// Author text on its way through the styling engine, which would take some signs for markup.

/*
 * The engine reads <i>, <b> and <span> in titles, turns quotation marks, splits names at bars, tidies the spaces
 * around punctuation, takes "p. 3" in a number for a page, and fills %%STRING%% in its own output. While a text is
 * inside it, such signs stand as letters of a private use area, which no text from outside may hold: what leaves the
 * engine is then either its own or the author's, never mistaken.
 */
const first = 0xe000
const signs = [...'<>"\'&{}|%$\\^~`[]“”„‘’‚«»‹›_*#@=/()', ...'.,;:!?…–—-']
/** The last sign of a text stays: the engine must see how a sentence ends, to put no full stop after "?". */
const atEnd = new Set('.,;:!?…')
const firstAscii = 0xe100
const ascii = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index))

const stands = new Map([
  ...ascii.map((sign, index) => [sign, String.fromCharCode(firstAscii + index)] as const),
  ...signs.map((sign, index) => [sign, String.fromCharCode(first + index)] as const),
])
const signFor = new Map([...stands].map(([sign, letter]) => [letter, sign]))
const marked = new Set(signs)
const privateLetters = /[\ue000-\ue1ff]/g

/**
 * Marks around emphasised words, which the engine sets, around addresses, which it is handed, and around the name of
 * the item that follows in a citation.
 */
export const outputMarks = {
  emphasis: { begin: '\ue0f0', end: '\ue0f1' },
  address: { begin: '\ue0f2', end: '\ue0f3' },
  item: { begin: '\ue0f4', end: '\ue0f5' },
} as const

/** A text without anything that the engine would interpret. */
export function neutralText(text: string): string {
  const letters = lettersOf(text)
  const last = letters.length - 1
  return letters
    .map((sign, index) =>
      marked.has(sign) && !(index === last && atEnd.has(sign)) ? stands.get(sign) : sign,
    )
    .join('')
}

/** A text in which the engine sees no number, no word and no punctuation. */
export function opaqueText(text: string): string {
  return lettersOf(text)
    .map((sign) => stands.get(sign) ?? sign)
    .join('')
}

function lettersOf(text: string): readonly string[] {
  return [
    ...text
      .replace(privateLetters, '')
      .replace(/\p{Cc}/gu, ' ')
      .trim(),
  ]
}

/** The text as its author wrote it, and without the marks of `outputMarks`. */
export function authorText(neutral: string): string {
  return neutral.replace(privateLetters, (letter) => signFor.get(letter) ?? '')
}
