// Reads ZIP files that anybody may have made: entry by entry, within limits, and as far as a cut one goes.
import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import type { ByteSource } from './byte-source.ts'
import { flags, lengths, limits, methods, signatures } from './zip-layout.ts'

/** An entry: its sizes packed and unpacked as the file tells them, and where its head stands. */
export type ZipEntry = {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly size: number
  readonly at: number
}

/** What a ZIP file lists. `whole` is false when its directory is missing: the entries before the cut are told. */
export type ZipList = { readonly entries: readonly ZipEntry[]; readonly whole: boolean }

const longestComment = 0xffff
const largestDirectory = 32 * 1024 * 1024
const inflate = promisify(inflateRaw) as (
  bytes: Uint8Array,
  options: { readonly maxOutputLength: number },
) => Promise<Uint8Array>

/** Lists the entries that can be read; null when the bytes are no ZIP file. */
export async function listZip(source: ByteSource): Promise<ZipList | null> {
  const start = await source.read(0, 4)
  if (start.length < 4 || ![signatures.file, signatures.end].includes(numberAt(start, 0, 4) as never))
    return null
  const listed = await readDirectory(source)
  return listed === null
    ? { entries: await walkFiles(source), whole: false }
    : { entries: listed, whole: true }
}

/**
 * The bytes of an entry, or null when they are cut, garbled, or more than `limit`. Their checksum is not
 * looked at: what packets carry proves itself.
 */
export async function readEntry(
  source: ByteSource,
  entry: ZipEntry,
  limit: number,
): Promise<Uint8Array | null> {
  if (entry.size > limit || entry.packed > limit) return null
  const head = await source.read(entry.at, lengths.file)
  if (head.length < lengths.file || numberAt(head, 0, 4) !== signatures.file) return null
  const from = entry.at + lengths.file + numberAt(head, 26, 2) + numberAt(head, 28, 2)
  const packed = await source.read(from, entry.packed)
  if (packed.length < entry.packed) return null
  if (entry.method === methods.stored) return packed
  try {
    return await inflate(packed, { maxOutputLength: Math.max(1, entry.size) })
  } catch {
    // Garbled, or more than it promised.
    return null
  }
}

async function readDirectory(source: ByteSource): Promise<readonly ZipEntry[] | null> {
  const end = await findEnd(source)
  if (end === null || end.size > largestDirectory || end.at + end.size > source.size) return null
  const directory = await source.read(end.at, end.size)
  const entries: ZipEntry[] = []
  let at = 0
  for (let n = 0; n < end.count; n++) {
    const line = directoryEntry(directory, at)
    if (line === null) return null
    if (isReadable(line.entry, line.flags)) entries.push(line.entry)
    at = line.end
  }
  return entries
}

async function findEnd(
  source: ByteSource,
): Promise<{ readonly count: number; readonly size: number; readonly at: number } | null> {
  const from = Math.max(0, source.size - lengths.end - longestComment)
  const tail = await source.read(from, source.size - from)
  for (let at = tail.length - lengths.end; at >= 0; at--) {
    if (numberAt(tail, at, 4) === signatures.end)
      return {
        count: numberAt(tail, at + 10, 2),
        size: numberAt(tail, at + 12, 4),
        at: numberAt(tail, at + 16, 4),
      }
  }
  return null
}

function directoryEntry(
  bytes: Uint8Array,
  at: number,
): { readonly entry: ZipEntry; readonly flags: number; readonly end: number } | null {
  if (at + lengths.directory > bytes.length || numberAt(bytes, at, 4) !== signatures.directory) return null
  const nameEnd = at + lengths.directory + numberAt(bytes, at + 28, 2)
  const end = nameEnd + numberAt(bytes, at + 30, 2) + numberAt(bytes, at + 32, 2)
  if (end > bytes.length) return null
  const entry = {
    name: Buffer.from(bytes.subarray(at + lengths.directory, nameEnd)).toString(),
    method: numberAt(bytes, at + 10, 2),
    packed: numberAt(bytes, at + 20, 4),
    size: numberAt(bytes, at + 24, 4),
    at: numberAt(bytes, at + 42, 4),
  }
  return { entry, flags: numberAt(bytes, at + 8, 2), end }
}

/** The entries of a file without a directory, until one is cut or does not tell its size. */
async function walkFiles(source: ByteSource): Promise<readonly ZipEntry[]> {
  const entries: ZipEntry[] = []
  for (let at = 0; ;) {
    const head = await source.read(at, lengths.file)
    if (head.length < lengths.file || numberAt(head, 0, 4) !== signatures.file) return entries
    const named = numberAt(head, 26, 2)
    const dataAt = at + lengths.file + named + numberAt(head, 28, 2)
    const name = Buffer.from(await source.read(at + lengths.file, named)).toString()
    const [method, packed, size] = [numberAt(head, 8, 2), numberAt(head, 18, 4), numberAt(head, 22, 4)]
    const entry = { name, method, packed, size, at }
    const sized = (numberAt(head, 6, 2) & flags.sizesBehind) === 0
    if (!sized || dataAt + packed > source.size) return entries
    if (isReadable(entry, numberAt(head, 6, 2))) entries.push(entry)
    at = dataAt + packed
  }
}

function isReadable({ method, packed, size, at }: ZipEntry, flagged: number): boolean {
  const known = method === methods.stored ? packed === size : method === methods.deflated
  const fits = [packed, size, at].every((number) => number < limits.bytes)
  return known && fits && (flagged & flags.encrypted) === 0
}

function numberAt(bytes: Uint8Array, at: number, width: 2 | 4): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, width)
  return width === 2 ? view.getUint16(0, true) : view.getUint32(0, true)
}
