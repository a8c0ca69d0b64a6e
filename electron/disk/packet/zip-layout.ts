// The parts of a ZIP file (PKWARE APPNOTE 6.3, without ZIP64): how they are written and read.

/** What stands at the beginning of each part, read little endian. */
export const signatures = { file: 0x04034b50, directory: 0x02014b50, end: 0x06054b50 } as const
/** How many bytes each part has before its names. */
export const lengths = { file: 30, directory: 46, end: 22 } as const
/** How the bytes of an entry are packed. */
export const methods = { stored: 0, deflated: 8 } as const
/** Flags of an entry: it is encrypted; its sizes stand behind it; its name is UTF-8. */
export const flags = { encrypted: 1, sizesBehind: 8, unicode: 0x800 } as const
/** Sizes, places and counts from here on need ZIP64. */
export const limits = { bytes: 0xffffffff, entries: 0xffff } as const

const version = 20
// 1 January 1980: the same content makes the same bytes on every day.
const day = 0x21

/** An entry to write: its bytes are stored as they are. `at` is where its head stands in the file. */
export type WrittenEntry = {
  readonly name: string
  readonly size: number
  readonly crc: number
  readonly at: number
}

/** The head before an entry's bytes. */
export function fileHead(entry: WrittenEntry): Uint8Array {
  const name = Buffer.from(entry.name)
  return Buffer.concat([numbers(lengths.file, [[4, signatures.file], ...common(entry, name.length)]), name])
}

/** An entry's line in the directory. */
export function directoryLine(entry: WrittenEntry): Uint8Array {
  const name = Buffer.from(entry.name)
  const fields = [[4, signatures.directory], [2, version], ...common(entry, name.length)] as const
  return Buffer.concat([
    numbers(lengths.directory, [...fields, [2, 0], [2, 0], [2, 0], [4, 0], [4, entry.at]]),
    name,
  ])
}

/** The end of the file, behind the directory that begins at `at` and has `size` bytes. */
export function endOfFile(count: number, size: number, at: number): Uint8Array {
  return numbers(lengths.end, [
    [4, signatures.end],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, at],
    [2, 0],
  ])
}

type Field = readonly [width: 2 | 4, value: number]

/** The fields that an entry's head and its line in the directory share, from the version on. */
function common({ size, crc }: WrittenEntry, nameLength: number): readonly Field[] {
  return [
    [2, version],
    [2, flags.unicode],
    [2, methods.stored],
    [2, 0],
    [2, day],
    [4, crc],
    [4, size],
    [4, size],
    [2, nameLength],
    [2, 0],
  ]
}

function numbers(length: number, fields: readonly Field[]): Buffer {
  const bytes = Buffer.alloc(length)
  let at = 0
  for (const [width, value] of fields) at = bytes.writeUIntLE(value, at, width)
  return bytes
}
