// Keeps the search index of a book on this computer, so that it need not be built at every opening.
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { writeAtomically } from './atomic-write.ts'
import { handbookData } from './data-folder.ts'
import { systemCode } from './file-trouble.ts'
import { ProvenBytes } from './proven-bytes.ts'

const format = new ProvenBytes('Opaskirjan haku 1', v.record(v.string(), v.string()))

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
      const kept = format.decode(await readFile(this.#path))
      return kept === null ? null : { contents: new Map(Object.entries(kept.head)), index: kept.body }
    } catch (error) {
      if (systemCode(error) === null) throw error
      return null
    }
  }

  /** Keeps an index. A cache that the disk does not take is none: whatever was there goes. */
  async write({ contents, index }: CachedIndex): Promise<void> {
    try {
      await writeAtomically(this.#path, format.encode({ head: Object.fromEntries(contents), body: index }))
    } catch (error) {
      if (systemCode(error) === null) throw error
      await rm(this.#path, { force: true }).catch(() => undefined)
    }
  }
}
