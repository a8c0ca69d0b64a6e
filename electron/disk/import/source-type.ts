// What a file is that somebody wants to import: by its first bytes, then by the ending of its name.
import { extname } from 'node:path'
import type { ImportTrouble } from '#handbook/model/failure.ts'

/** The sources that can be imported. */
export type SourceType = 'word' | 'html' | 'markdown' | 'plain'

const begins = (bytes: Uint8Array, text: string): boolean =>
  [...text].every((letter, index) => bytes[index] === letter.charCodeAt(0))

const endings: Readonly<Record<string, SourceType>> = {
  '.htm': 'html',
  '.html': 'html',
  '.xhtml': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'plain',
  '.text': 'plain',
  '': 'plain',
}

/** The type of the file called `name`, or why it cannot be imported. */
export function sourceTypeOf(name: string, bytes: Uint8Array): SourceType | ImportTrouble {
  const ending = extname(name).toLowerCase()
  if (bytes.length === 0) return 'empty'
  if (begins(bytes, 'PK\x03\x04') || begins(bytes, 'PK\x05\x06')) return 'word'
  if (begins(bytes, '\xd0\xcf\x11\xe0')) return 'oldOrLocked'
  if (begins(bytes, '%PDF') || begins(bytes, '{\\rtf')) return 'unknownType'
  if (ending === '.docx') return 'damaged'
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1000))
  if (/^(?:\xef\xbb\xbf)?\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html)\b/i.test(start)) return 'html'
  return endings[ending] ?? 'unknownType'
}
