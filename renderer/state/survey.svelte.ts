// What is known of every chapter and practice of the open book, the open page as it is being written.
import * as Y from 'yjs'
import { SvelteMap, SvelteSet } from 'svelte/reactivity'
import type { OpenedDocument } from '#contract'
import type { Result } from '#handbook/model/failure.ts'
import type { DocumentId } from '#handbook/model/handbook.ts'
import type { TreeEntry } from '#handbook/store/read-tree.ts'
import { readChapterPage, readPracticePage, type PageReading } from './page-reading.ts'
import { whenIdle } from './quiet-moments.ts'

/** What counts figures and tables before a page. */
export type CountsBefore = { readonly figures: number; readonly tables: number }

const restTime = 300

type ReadDocument = (id: DocumentId) => Promise<Result<OpenedDocument>>

/**
 * Readings by document. Pages not open are read once, and again when others changed them, one at a time,
 * while nothing else is to be done.
 */
export class Survey {
  readonly #readings = new SvelteMap<DocumentId, PageReading>()
  /** Documents that changed since they were read, and those that are read as they are written. */
  readonly #stale = new SvelteSet<DocumentId>()
  readonly #followed = new SvelteSet<DocumentId>()
  #round = 0
  #closed = false

  /** What is known of a document, or undefined when it was not read yet. */
  of(id: DocumentId): PageReading | undefined {
    return this.#readings.get(id)
  }

  /** Reads a page now and again when its writer pauses; the function it gives back stops. */
  follow(entry: Pick<TreeEntry, 'id' | 'kind'>, doc: Y.Doc, title: () => string): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined
    const read = (): void => {
      timer = undefined
      this.#readings.set(entry.id, readPage(entry.kind, doc, title()))
    }
    // Only when the writer pauses: reading a long chapter must not fall between two keys.
    const wait = (): void => {
      clearTimeout(timer)
      timer = setTimeout(read, restTime)
    }
    read()
    this.#followed.add(entry.id)
    doc.on('update', wait)
    return () => {
      doc.off('update', wait)
      this.#followed.delete(entry.id)
      if (timer === undefined) return
      clearTimeout(timer)
      read()
    }
  }

  /** Notes that a document changed; what was read of it stands until it is read again. */
  outdate(id: DocumentId): void {
    this.#stale.add(id)
  }

  /** Reads all documents of which not enough is known through `read`. A later round takes over from an earlier one. */
  async readRest(entries: readonly TreeEntry[], read: ReadDocument): Promise<void> {
    const round = ++this.#round
    for (const entry of entries) {
      if (this.#isKnown(entry.id)) continue
      await new Promise<void>(whenIdle)
      if (this.#closed || round !== this.#round) return
      if (!this.#isKnown(entry.id)) await this.#readOne(entry, read)
    }
  }

  /** Figures and tables before a page in reading order; null while some page before it is unread, or without a place. */
  countsBefore(id: DocumentId, order: readonly DocumentId[]): CountsBefore | null {
    const place = order.indexOf(id)
    if (place < 0) return null
    const before = order.slice(0, place).map((each) => this.#readings.get(each))
    const known = before.filter((reading) => reading !== undefined)
    if (known.length < before.length) return null
    return {
      figures: known.reduce((sum, { figures }) => sum + figures, 0),
      tables: known.reduce((sum, { tables }) => sum + tables, 0),
    }
  }

  /** Reads no more. */
  close(): void {
    this.#closed = true
  }

  #isKnown(id: DocumentId): boolean {
    return this.#followed.has(id) || (this.#readings.has(id) && !this.#stale.has(id))
  }

  async #readOne(entry: TreeEntry, read: ReadDocument): Promise<void> {
    this.#stale.delete(entry.id)
    const outcome = await read(entry.id)
    // It may have been opened, and read as it is written, in the meantime.
    if (!outcome.ok) return void this.#stale.add(entry.id)
    if (this.#closed || this.#followed.has(entry.id)) return
    const doc = new Y.Doc()
    Y.applyUpdate(doc, outcome.value.state)
    this.#readings.set(entry.id, readPage(entry.kind, doc, entry.title))
    doc.destroy()
  }
}

function readPage(kind: TreeEntry['kind'], doc: Y.Doc, title: string): PageReading {
  return kind === 'chapter' ? readChapterPage(doc) : readPracticePage(doc, title)
}
