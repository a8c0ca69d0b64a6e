// Reads ZIP files that anybody may have made: entry by entry, within limits, and as far as a cut one goes.
import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import { Unzip, UnzipInflate, type UnzipFile } from 'fflate'
import type { ByteSource } from './byte-source.ts'
import { bytesAt, isZip, methods, readDirectory, type DirectoryLine } from './zip-directory.ts'

/**
 * An entry and how many bytes it promises. `read` gives them, or null when they are cut, garbled, or more than
 * `limit` or promised. Their checksum `crc`, null when no directory tells it, is not looked at: what packets
 * carry proves itself.
 */
export type ZipEntry = {
  readonly name: string
  readonly size: number
  readonly crc: number | null
  readonly read: (limit: number) => Promise<Uint8Array | null>
}

/** What a ZIP file holds. `whole` is false when its directory is missing: the entries before the cut are told. */
export type ZipList = { readonly entries: readonly ZipEntry[]; readonly whole: boolean }

/** How much is looked at in one go: deflated bytes become a thousand times as many, and `Unzip` calls itself for every entry. */
const step = 8 * 1024
/** What is unpacked of a file without a directory, in bytes. */
const mostHeld = 1024 * 1024 * 1024
const mostEntries = 0xffff
const inflate = promisify(inflateRaw) as (
  bytes: Uint8Array,
  options: { readonly maxOutputLength: number },
) => Promise<Uint8Array>

/** Lists the entries that can be read; null when the bytes are no ZIP file. */
export async function listZip(source: ByteSource): Promise<ZipList | null> {
  if (!(await isZip(source))) return null
  const lines = await readDirectory(source)
  if (lines === null) return { entries: await entriesBeforeCut(source), whole: false }
  const entries = lines.map((line): ZipEntry => {
    const { name, size, crc } = line
    return { name, size, crc, read: (limit) => readEntry(source, line, limit) }
  })
  return { entries, whole: true }
}

async function readEntry(source: ByteSource, line: DirectoryLine, limit: number): Promise<Uint8Array | null> {
  if (line.size > limit || line.packed > limit) return null
  const from = await bytesAt(source, line)
  if (from === null) return null
  const packed = await source.read(from, line.packed)
  if (packed.length < line.packed) return null
  if (line.method === methods.stored) return packed
  try {
    return await inflate(packed, { maxOutputLength: Math.max(1, line.size) })
  } catch {
    // Garbled, or more than it promised.
    return null
  }
}

/** The whole entries of a file without a directory, until one is garbled or all are more than may be held. */
async function entriesBeforeCut(source: ByteSource): Promise<readonly ZipEntry[]> {
  const entries: ZipEntry[] = []
  let held = 0
  const hold = (length: number): void => {
    held += length
    if (held > mostHeld || entries.length === mostEntries) throw new RangeError('More than may be held')
  }
  const unzip = new Unzip((file) => collect(file, hold, (entry) => entries.push(entry)))
  unzip.register(UnzipInflate)
  for (let at = 0; at < source.size; at += step) {
    const chunk = await source.read(at, step)
    if (!isTaken(unzip, chunk)) break
  }
  return entries
}

/** Gathers an entry of a stream. Throws when its bytes are garbled, or when `hold` takes no more of them. */
function collect(file: UnzipFile, hold: (length: number) => void, add: (entry: ZipEntry) => void): void {
  const { name } = file
  const chunks: Uint8Array[] = []
  file.ondata = (error, chunk, final) => {
    if (error !== null) throw error
    hold(chunk.length)
    chunks.push(chunk)
    if (!final) return
    const bytes = Buffer.concat(chunks)
    add({ name, size: bytes.length, crc: null, read: async (limit) => (bytes.length > limit ? null : bytes) })
  }
  file.start()
}

function isTaken(unzip: Unzip, chunk: Uint8Array): boolean {
  try {
    unzip.push(chunk)
    return true
  } catch {
    return false
  }
}
