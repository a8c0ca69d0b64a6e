// The text of a file that somebody wrote in any program: which letters its bytes are.

/** A text, and whether its encoding was guessed because nothing told it. */
export type SourceText = { readonly text: string; readonly guessed: boolean }

const marks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]
const declared = /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]{1,40})/i
/** Where a page must tell its encoding, in bytes. */
const headLength = 2048

/**
 * Reads bytes as text: as their first bytes say, as UTF-8, as an HTML page says of itself, or as
 * Windows-1252, in which older Finnish texts are. Null when they are no text.
 */
export function sourceText(bytes: Uint8Array): SourceText | null {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  if (marked !== undefined) return withoutZeros(new TextDecoder(marked[0]).decode(bytes), false)
  const unmarked = unmarkedUnicode(bytes)
  if (unmarked !== null) return withoutZeros(new TextDecoder(unmarked).decode(bytes), false)
  const unicode = decoded(bytes, 'utf-8')
  if (unicode !== null) return withoutZeros(unicode, false)
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headLength))
  const told = decoded(bytes, declared.exec(head)?.[1] ?? '')
  if (told !== null) return withoutZeros(told, false)
  return withoutZeros(fromWindows(new TextDecoder('windows-1252').decode(bytes)), true)
}

/** UTF-16 without its mark: every other byte of a European text is zero. Null when it is not. */
function unmarkedUnicode(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, headLength)
  const zeros = [0, 0]
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const most = head.length * 0.4
  if (bytes.length % 2 === 1 || Math.min(even, odd) > 0) return null
  return odd > most ? 'utf-16le' : even > most ? 'utf-16be' : null
}

/** The letters of Windows-1252 that some runtimes read as control characters, from 0x80 on; a space has none. */
const windowsLetters = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

function fromWindows(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => {
    const letter = windowsLetters.charAt(control.charCodeAt(0) - 0x80)
    return letter === ' ' ? control : letter
  })
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    if (encoding === '') return null
    const decoder = new TextDecoder(encoding, { fatal: true })
    const text = decoder.decode(bytes)
    return decoder.encoding === 'windows-1252' ? fromWindows(text) : text
  } catch {
    // The bytes are not in this encoding, or nobody knows it.
    return null
  }
}

/** A file with zeros in it is no text, whatever else it may be. */
function withoutZeros(text: string, guessed: boolean): SourceText | null {
  return text.includes('\0') ? null : { text, guessed }
}
