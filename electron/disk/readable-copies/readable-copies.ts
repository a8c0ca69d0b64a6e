// The readable copies of one open handbook: written for everybody, read back when somebody edits one.
import * as Y from 'yjs'
import { failed, success, type Failure, type Result } from '#handbook/model/failure.ts'
import { retitle } from '#handbook/store/edit-tree.ts'
import { fitsBook, readStored, rewriteDocument } from '#handbook/store/readable/outside/page-text.ts'
import type { OutsideUpdate } from '#handbook/store/readable/outside/outside-edit.ts'
import type { ReadPage } from '#handbook/store/readable/read/read-page.ts'
import { treeId } from '#handbook/store/shape.ts'
import type { SharedDocuments } from '#handbook/store/shared-documents.ts'
import { ledgerFile, setAsideFolder } from '#electron/disk/data-folder.ts'
import { writeFailure } from '#electron/disk/file-trouble.ts'
import { isFolderOf } from '#electron/disk/handbook-folder.ts'
import { CopyWriter } from './copy-writer.ts'
import { KeptEdits, type OutsideEdit } from './kept-edits.ts'
import { CopyLedger } from './ledger.ts'
import { OutsideReader } from './outside-reader.ts'

/** Whose copies: the handbook, its shared folder, and this computer's data folder. */
export type CopyPlace = { readonly handbookId: string; readonly folder: string; readonly data: string }

/** What of a store bringing in edits needs. */
export type EditStore = {
  readonly documents: SharedDocuments
  readonly append: (document: string, update: Uint8Array) => Promise<Result<unknown>>
  readonly change: (document: string, verb: (doc: Y.Doc) => void) => Promise<Result<unknown>>
}

/** What a look at the files brought: edits that are stored and applied now, and what waits for somebody to judge. */
export type OutsideOutcome = {
  readonly changed: readonly OutsideUpdate[]
  readonly offered: readonly OutsideEdit[]
  readonly failure: Failure | null
}

/** One task at a time: writing never meets reading half-way. */
export class ReadableCopies {
  readonly #kept: KeptEdits
  readonly #reader: OutsideReader
  readonly #writer: CopyWriter
  #busy: Promise<unknown> = Promise.resolve()

  private constructor(
    private readonly place: CopyPlace,
    private readonly ledger: CopyLedger,
    now: () => number,
  ) {
    this.#kept = new KeptEdits(setAsideFolder(place.data, place.handbookId))
    this.#reader = new OutsideReader(place.folder, ledger, this.#kept, now)
    this.#writer = new CopyWriter(place.folder, ledger, now)
  }

  /** The copies of a handbook. `now` gives milliseconds since 1970. */
  static async open(place: CopyPlace, now: () => number = Date.now): Promise<ReadableCopies> {
    return new ReadableCopies(place, await CopyLedger.load(ledgerFile(place.data, place.handbookId)), now)
  }

  /**
   * Brings what somebody edited in the files into the book as own edits. The same file brings its edit in
   * once, on however many devices and however often it is seen.
   */
  importOutsideEdits(store: EditStore): Promise<OutsideOutcome> {
    return this.#inTurn(async () => {
      const changed: OutsideUpdate[] = []
      try {
        if (!(await this.#isThere())) return { changed, offered: await this.#kept.offered(), failure: null }
        const { imports, tooLarge } = await this.#reader.look(store.documents)
        for (const { hash, updates } of imports) {
          for (const update of updates) {
            const stored = await store.append(update.document, update.update)
            if (!stored.ok) return { changed, offered: await this.#kept.offered(), failure: stored.failure }
            changed.push(update)
          }
          this.ledger.noteDealt(hash, 'in')
          await this.#kept.settle(hash.slice(0, 16))
        }
        await this.ledger.save()
        return { changed, offered: [...tooLarge, ...(await this.#kept.offered())], failure: null }
      } catch (error) {
        return { changed, offered: [], failure: writeFailure(error, this.place.folder) }
      }
    })
  }

  /**
   * Brings the files to the state of the book: canonical pages, each written whole and only when its bytes
   * differ. Gives null, or why the folder could not be written: the words themselves are safe in the log.
   */
  write(documents: SharedDocuments): Promise<Failure | null> {
    return this.#inTurn(async () => {
      const { folder } = this.place
      // A folder that is gone — an unplugged stick — is not made again somewhere else.
      if (!(await this.#isThere())) return { kind: 'cannotWrite', what: folder, trouble: 'missing' }
      try {
        await this.#writer.write(documents)
        await this.ledger.save()
        return null
      } catch (error) {
        return writeFailure(error, folder)
      }
    })
  }

  /** Edited files that wait for somebody to judge them, the newest first. */
  offered(): Promise<readonly OutsideEdit[]> {
    return this.#kept.offered()
  }

  /** The text of an offered file, to compare it with the book; null when it cannot be read. */
  offeredPage(id: string): Promise<ReadPage | null> {
    return this.#kept.page(id)
  }

  /** Brings the page of the book to what an offered file says, as an edit of today. What is not in it goes. */
  async takeIntoUse(id: string, store: EditStore): Promise<Result<null>> {
    const page = await this.#kept.page(id)
    const document = page?.head.id ?? null
    if (page === null || document === null || !store.documents.has(document))
      return failed({ kind: 'noSuchDocument', what: id })
    const before = readStored(store.documents.doc(document), page.head)
    const current = store.documents.gate(document) === 'current'
    if (before === null || !current || !fitsBook(page, before))
      return failed({ kind: 'fromTheFuture', what: page.title })
    const text = await store.change(document, (doc) => rewriteDocument(doc, before, page))
    if (!text.ok) return text
    const title = await store.change(treeId, (doc) => retitle(doc, document, page.title))
    if (!title.ok) return title
    await this.#kept.settle(id)
    return success(null)
  }

  /** Offers a kept file no more; the file itself stays in this computer's data. */
  dismiss(id: string): Promise<void> {
    return this.#kept.settle(id)
  }

  #isThere(): Promise<boolean> {
    return isFolderOf(this.place.folder, this.place.handbookId)
  }

  #inTurn<T>(task: () => Promise<T>): Promise<T> {
    const done = this.#busy.then(task)
    this.#busy = done.catch(() => undefined)
    return done
  }
}

/** Writes the copies of a book once, without keeping it open: for the command line. */
export async function writeReadableCopies(
  documents: SharedDocuments,
  folder: string,
  data: string,
): Promise<Failure | null> {
  const copies = await ReadableCopies.open({ handbookId: documents.handbookId, folder, data })
  return copies.write(documents)
}
