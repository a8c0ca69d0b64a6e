// Reads the directory of a ZIP file: where each entry stands in it.
//
// This is the one part of reading that fflate has no answer to. `unzip` wants the whole file in memory; the streaming
// `Unzip` tells no places, so that an image could not be read when its turn comes, believes the lengths in the
// entries' own heads, so that one wrong byte there costs all that follows, and of an entry whose length stands
// behind it takes any bytes that look like a head for its end. The tests of packets show all three.
import type { ByteSource } from './byte-source.ts'

/** Where an entry's head stands, how its bytes are packed, how many they are packed and unpacked, and their checksum. */
export type DirectoryLine = {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly at: number
}

/** How the bytes of an entry are packed. */
export const methods = { stored: 0, deflated: 8 } as const
const signatures = { head: 0x04034b50, line: 0x02014b50, end: 0x06054b50 } as const
const lengths = { head: 30, line: 46, end: 22 } as const
const encrypted = 1
/** A number with all bits set stands elsewhere: in a ZIP64 field. */
const elsewhere = 0xffffffff
const longestComment = 0xffff
const largestDirectory = 32 * 1024 * 1024

/** True when the bytes begin as those of a ZIP file do. */
export async function isZip(source: ByteSource): Promise<boolean> {
  const start = view(await source.read(0, 4))
  return start.byteLength === 4 && [signatures.head, signatures.end].some((each) => each === u32(start, 0))
}

/** The entries that can be read, as the directory tells them; null when it is missing or not whole. */
export async function readDirectory(source: ByteSource): Promise<readonly DirectoryLine[] | null> {
  const end = await findEnd(source)
  if (end === null || end.size > largestDirectory || end.at + end.size > source.size) return null
  const directory = await source.read(end.at, end.size)
  const lines: DirectoryLine[] = []
  for (let at = 0, n = 0; n < end.count; n++) {
    const read = lineAt(directory, at)
    if (read === null) return null
    if (read.readable) lines.push(read.line)
    at = read.end
  }
  return lines
}

/** Where the bytes of an entry begin, behind its head; null when there is no head. */
export async function bytesAt(source: ByteSource, { at }: DirectoryLine): Promise<number | null> {
  const head = view(await source.read(at, lengths.head))
  if (head.byteLength < lengths.head || u32(head, 0) !== signatures.head) return null
  return at + lengths.head + u16(head, 26) + u16(head, 28)
}

type End = { readonly count: number; readonly size: number; readonly at: number }

async function findEnd(source: ByteSource): Promise<End | null> {
  const from = Math.max(0, source.size - lengths.end - longestComment)
  const tail = view(await source.read(from, source.size - from))
  for (let at = tail.byteLength - lengths.end; at >= 0; at--) {
    if (u32(tail, at) === signatures.end)
      return { count: u16(tail, at + 10), size: u32(tail, at + 12), at: u32(tail, at + 16) }
  }
  return null
}

function lineAt(
  bytes: Uint8Array,
  from: number,
): { readonly line: DirectoryLine; readonly readable: boolean; readonly end: number } | null {
  const all = view(bytes)
  if (from + lengths.line > bytes.length || u32(all, from) !== signatures.line) return null
  const nameEnd = from + lengths.line + u16(all, from + 28)
  const end = nameEnd + u16(all, from + 30) + u16(all, from + 32)
  if (end > bytes.length) return null
  const line = {
    name: Buffer.from(bytes.subarray(from + lengths.line, nameEnd)).toString(),
    method: u16(all, from + 10),
    crc: u32(all, from + 16),
    packed: u32(all, from + 20),
    size: u32(all, from + 24),
    at: u32(all, from + 42),
  }
  return { line, readable: isReadable(line, u16(all, from + 8)), end }
}

function isReadable({ method, packed, size, at }: DirectoryLine, flags: number): boolean {
  const known = method === methods.stored ? packed === size : method === methods.deflated
  return known && [packed, size, at].every((number) => number < elsewhere) && (flags & encrypted) === 0
}

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const u16 = (from: DataView, at: number): number => from.getUint16(at, true)
const u32 = (from: DataView, at: number): number => from.getUint32(at, true)
