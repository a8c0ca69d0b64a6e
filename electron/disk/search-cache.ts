// Keeps the search index of a book on this computer, so that it need not be built at every opening.
import { createHash } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { writeAtomically } from './atomic-write.ts'
import { handbookData } from './data-folder.ts'
import { systemCode } from './file-trouble.ts'

const magic = Buffer.from('Opaskirjan haku 1\n')
const hashLength = 32
const lengthBytes = 4

const headSchema = v.record(v.string(), v.string())

/** An index as bytes, and of what each document in it was made: `contents` maps its id to a hash. */
export type CachedIndex = { readonly contents: ReadonlyMap<string, string>; readonly index: Uint8Array }

/** The cache of one handbook. It may be missing, old or damaged at any time: then there is none. */
export class SearchCache {
  readonly #path: string

  constructor(data: string, handbook: string) {
    this.#path = join(handbookData(data, handbook), 'haku.indeksi')
  }

  /** What is kept, or null. */
  async read(): Promise<CachedIndex | null> {
    try {
      return decode(await readFile(this.#path))
    } catch (error) {
      if (systemCode(error) === null) throw error
      return null
    }
  }

  /** Keeps an index. A cache that the disk does not take is none: whatever was there goes. */
  async write(cached: CachedIndex): Promise<void> {
    try {
      await writeAtomically(this.#path, encode(cached))
    } catch (error) {
      if (systemCode(error) === null) throw error
      await rm(this.#path, { force: true }).catch(() => undefined)
    }
  }
}

function encode({ contents, index }: CachedIndex): Uint8Array {
  const head = Buffer.from(JSON.stringify(Object.fromEntries(contents)))
  const length = Buffer.alloc(lengthBytes)
  length.writeUInt32LE(head.length)
  const said = Buffer.concat([magic, length, head, index])
  return Buffer.concat([said, createHash('sha256').update(said).digest()])
}

function decode(bytes: Buffer): CachedIndex | null {
  const said = bytes.subarray(0, -hashLength)
  const start = magic.length + lengthBytes
  if (said.length < start || !said.subarray(0, magic.length).equals(magic)) return null
  if (!createHash('sha256').update(said).digest().equals(bytes.subarray(-hashLength))) return null
  const end = start + said.readUInt32LE(magic.length)
  const head = v.safeParse(v.pipe(v.string(), v.parseJson(), headSchema), said.toString('utf8', start, end))
  if (!head.success) return null
  return { contents: new Map(Object.entries(head.output)), index: new Uint8Array(said.subarray(end)) }
}
