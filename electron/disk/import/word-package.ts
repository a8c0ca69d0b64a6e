// A Word file as a package of parts: opened within limits, and closed again for the library that reads it.
import { strToU8, zipSync } from 'fflate'
import type { ImportTrouble } from '#handbook/model/failure.ts'
import {
  listStarts,
  withSeparateLists,
  withStarts,
  type ListStarts,
} from '#handbook/import/word/numbering.ts'
import { withMeantStyles } from '#handbook/import/word/styles.ts'
import { withKnownWrappers } from '#handbook/import/word/unread-parts.ts'
import { crc32 } from '#handbook/model/crc32.ts'
import { nestingOf } from '#handbook/import/word/xml-depth.ts'
import { sourceOf } from '#electron/disk/packet/byte-source.ts'
import { listZip, type ZipEntry } from '#electron/disk/packet/zip-reader.ts'

/** The parts of a Word file that hold its text, by name, and the bytes of its images. */
export type WordPackage = {
  readonly texts: ReadonlyMap<string, string>
  readonly images: ReadonlyMap<string, Uint8Array>
}

const textPart = /(?:\.xml|\.rels)$/i
const imagePart = /(?:^|\/)media\//i
const largestText = 48 * 1024 * 1024
const largestImage = 50 * 1024 * 1024
/** What all parts of a file may take unpacked: a book with photographs, many times over. */
const largestPackage = 512 * 1024 * 1024

/** Opens a Word file, or says why that cannot be done. An image that is cut or too large is left out. */
export async function openWordPackage(bytes: Uint8Array): Promise<WordPackage | ImportTrouble> {
  const list = await listZip(sourceOf(bytes))
  if (list === null || !list.whole) return 'damaged'
  const wanted = list.entries.filter(({ name }) => textPart.test(name) || imagePart.test(name))
  if (wanted.reduce((sum, { size }) => sum + size, 0) > largestPackage) return 'tooLarge'
  if (!wanted.some(({ name }) => /^word\/.*document.*\.xml$/i.test(name))) return 'unknownType'
  return readParts(wanted)
}

async function readParts(entries: readonly ZipEntry[]): Promise<WordPackage | ImportTrouble> {
  const texts = new Map<string, string>()
  const images = new Map<string, Uint8Array>()
  for (const entry of entries) {
    const isText = textPart.test(entry.name)
    if (isText && entry.size > largestText) return 'tooLarge'
    const bytes = await wholePart(entry, isText ? largestText : largestImage)
    if (isText && bytes === null) return 'damaged'
    if (bytes !== null && isText) {
      const text = partText(bytes)
      const nesting = nestingOf(text)
      if (nesting !== 'sound') return nesting === 'torn' ? 'damaged' : 'tooLarge'
      texts.set(entry.name, text)
    }
    if (bytes !== null && !isText) images.set(entry.name, bytes)
  }
  return { texts, images }
}

/** The bytes of a part when its checksum proves them: one wrong letter in a text would go unseen. */
async function wholePart(entry: ZipEntry, limit: number): Promise<Uint8Array | null> {
  const bytes = await entry.read(limit)
  return bytes !== null && crc32(bytes) === entry.crc ? bytes : null
}

function partText(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

/** The package as one file, for its reader: nothing in it is packed, and nothing is larger than was allowed. */
export function closedPackage({ texts, images }: WordPackage): Uint8Array {
  const numbering = [...texts].find(([name]) => numberingPart.test(name))?.[1] ?? ''
  const starts = listStarts(withSeparateLists(numbering))
  const parts = [...texts].map(([name, text]): [string, Uint8Array] => [
    name,
    strToU8(prepared(name, text, starts)),
  ])
  return zipSync(Object.fromEntries([...parts, ...images]), { level: 0 })
}

const numberingPart = /numbering\.xml$/i

function prepared(name: string, text: string, starts: ListStarts): string {
  if (numberingPart.test(name)) return withStarts(withSeparateLists(text), starts)
  if (/styles\.xml$/i.test(name)) return withStarts(withMeantStyles(text), starts)
  const isText = /(?:document|footnotes|endnotes|comments)[^/]*\.xml$/i.test(name)
  return isText ? withStarts(withKnownWrappers(text), starts) : text
}
