// One open handbook in the worker: its store, its sharing, its past, its readable pages, its search.
import { setTimeout as wait } from 'node:timers/promises'
import type { OpenedDocument, OpenedHandbook } from '#contract'
import { failed, success, type Result } from '#handbook/model/failure.ts'
import type { Writer } from '#handbook/store/edit.ts'
import { treeId } from '#handbook/store/shape.ts'
import type { SharedDocuments } from '#handbook/store/shared-documents.ts'
import { imagePlaces, type ImagePlaces } from '#electron/disk/images/image-places.ts'
import { HandbookStore } from '#electron/disk/store/handbook-store.ts'
import { Asking } from './asking.ts'
import { Checks } from './checks.ts'
import { Editions } from './editions.ts'
import { Importing } from './importing.ts'
import { OpenBook } from './open-book.ts'
import { Packets } from './packets.ts'
import { Pages } from './pages.ts'
import { Past } from './past.ts'
import { Rescue } from './rescue.ts'
import { Sharing } from './sharing.ts'
import type { Tell } from './tell.ts'

/** Which handbook is opened, and by whom. */
export type OpeningWish = {
  readonly folder: string
  /** The id of the handbook that is meant: it opens also while its folder is away. */
  readonly handbook?: string
  /** This computer's data folder. */
  readonly data: string
  readonly writer: Writer
  /** Take it from another process that has it open. */
  readonly takeOver: boolean
  readonly tell: Tell
}

/** How long the window has for its last words when the handbook is taken over, in milliseconds. */
const lastWordsTime = 1_000

/** A handbook opened for writing. */
export class OpenHandbook {
  readonly rescue: Rescue
  readonly sharing: Sharing
  readonly packets: Packets
  readonly asking: Asking
  readonly checks: Checks
  readonly importing: Importing
  readonly editions: Editions
  /** True from when another process has asked for the handbook. */
  givenUp = false

  private constructor(
    private readonly book: OpenBook,
    readonly pages: Pages,
    readonly past: Past,
  ) {
    this.rescue = new Rescue(book)
    this.sharing = new Sharing(book, past, this.rescue, pages)
    this.packets = new Packets(book, (outcome) => this.sharing.took(outcome))
    this.asking = new Asking(book, past)
    this.checks = new Checks(book)
    this.importing = new Importing(book)
    this.editions = new Editions(book)
  }

  /** Opens the handbook of `folder` and begins to share. */
  static async open({ tell, ...wish }: OpeningWish): Promise<Result<OpenHandbook>> {
    const waiting: { handbook: OpenHandbook | null } = { handbook: null }
    const onTakenOver = (): void => void waiting.handbook?.giveUp()
    const opened = await HandbookStore.open({ ...wish, onTakenOver })
    if (!opened.ok) return opened
    const noteMerged: Tell = (event, payload) => {
      if (event === 'document.merged') waiting.handbook?.noteChanged()
      tell(event, payload)
    }
    const book = new OpenBook(opened.value, wish.data, noteMerged)
    const pages = await Pages.open(book)
    const past = await Past.open(book, (id) => pages.offeredPage(id))
    const handbook = new OpenHandbook(book, pages, past)
    waiting.handbook = handbook
    pages.touch()
    handbook.sharing.begin()
    handbook.asking.begin()
    return success(handbook)
  }

  get folder(): string {
    return this.book.store.folder
  }

  get documents(): SharedDocuments {
    return this.book.store.documents
  }

  /** The folder of this computer's own data. */
  get data(): string {
    return this.book.data
  }

  /** Where the book's images are. */
  get images(): ImagePlaces {
    return imagePlaces(this.folder, this.book.data, this.documents.handbookId)
  }

  /** Who writes here from now on. */
  setWriter(writer: Writer): void {
    this.book.store.setWriter(writer)
  }

  /** What the window needs to show the book. */
  describe(lastDocument: string | null): OpenedHandbook {
    const { store } = this.book
    return {
      id: this.documents.handbookId,
      folder: this.folder,
      images: this.images.store,
      tree: this.documents.state(treeId),
      gate: this.documents.gate(treeId),
      edited: this.documents.edited(),
      lastDocument: lastDocument !== null && this.documents.has(lastDocument) ? lastDocument : null,
      device: store.device,
      sharing: store.sharing(),
      ...this.sharing.news(),
      ...(store.damagedLog ? { damagedLog: true } : {}),
    }
  }

  /** A document's state and whether it may be edited. */
  openDocument(document: string): Result<OpenedDocument> {
    if (!this.documents.has(document)) return failed({ kind: 'noSuchDocument', what: document })
    return success({ state: this.documents.state(document), gate: this.documents.gate(document) })
  }

  /** Stores an edit; the time it gives back is when the edit was safe on the disk. */
  async append(document: string, update: Uint8Array): Promise<Result<{ readonly saved: number }>> {
    const stored = await this.book.store.append(document, update)
    if (!stored.ok) return stored
    this.noteChanged()
    return stored
  }

  /** Says that something of the book has changed. */
  noteChanged(): void {
    this.asking.search.noteChanged()
    this.pages.touch()
    this.sharing.edited()
  }

  /** Lets out what waits, writes the readable pages and closes. */
  async close(): Promise<void> {
    await this.sharing.end()
    await this.pages.flush()
    await this.asking.end()
    await this.book.store.close()
  }

  /** Another process has asked for the handbook: the window is told and may save its last words, then all is closed. */
  async giveUp(): Promise<void> {
    this.givenUp = true
    this.book.tell('handbook.takenOver', {})
    await wait(lastWordsTime)
    await this.close()
  }
}
