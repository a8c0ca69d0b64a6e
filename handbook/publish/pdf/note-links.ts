// What a screen reader says of the links to footnotes, in the language of the book.
import { bytesOf } from './byte-text.ts'

const english = 'Footnote'
const before = bytesOf('/Contents (')
const named = bytesOf(`${english} `)
const closing = 0x29

/**
 * A copy of a finished PDF whose links to notes say `word` and the number instead of the typesetter's
 * "Footnote 3", which it does not translate. Every byte keeps its place, so a word longer than the
 * English one, or with letters beyond ASCII, cannot be set: then the file is given back as it was.
 */
export function noteLinksIn(pdf: Uint8Array, word: string): Uint8Array {
  const fits = word.length <= english.length && /^[\x20-\x7e]+$/.test(word)
  if (!fits || word === english) return pdf
  const copy = new Uint8Array(pdf)
  for (let at = copy.indexOf(before[0] ?? 0); at >= 0; at = copy.indexOf(before[0] ?? 0, at + 1))
    if (stands(copy, before, at) && stands(copy, named, at + before.length))
      rename(copy, at + before.length, word)
  return copy
}

function stands(bytes: Uint8Array, text: Uint8Array, at: number): boolean {
  return text.every((byte, index) => bytes[at + index] === byte)
}

/** What a shorter word leaves free is filled with blanks behind the text. */
function rename(bytes: Uint8Array, at: number, word: string): void {
  const end = bytes.indexOf(closing, at)
  const text = bytesOf(word)
  const number = bytes.slice(at + english.length, end + 1)
  bytes.fill(0x20, at, end + 1)
  bytes.set(text, at)
  bytes.set(number, at + text.length)
}
