// The readable pages of an open handbook: kept true to it, and read back when somebody edits one.
import type { Output } from '#contract'
import type { Page } from '#handbook/history/page-changes.ts'
import { noFacts } from '#handbook/model/handbook.ts'
import { innokylaProfile } from '#handbook/model/practice-profile.ts'
import type { Failure, Result } from '#handbook/model/failure.ts'
import { treeId } from '#handbook/store/shape.ts'
import { ReadableCopies, type EditStore } from '#electron/disk/readable-copies/readable-copies.ts'
import { CopyKeeper, unevenPause } from './copy-keeper.ts'
import type { OpenBook } from './open-book.ts'

/** A device that was heard of within so many milliseconds counts when the writer of the pages is elected. */
const recently = 10 * 60_000

/** Pages go both ways: written by one elected device, read by all. */
export class Pages {
  readonly #keeper: CopyKeeper
  #notWritten: Failure | null = null
  #notRead: Failure | null = null

  private constructor(
    private readonly book: OpenBook,
    private readonly copies: ReadableCopies,
  ) {
    this.#keeper = new CopyKeeper(copies, {
      documents: () => book.store.documents,
      isElected: () => this.#isElected(),
      tell: (failure) => (this.#notWritten = failure),
      delay: () => unevenPause(),
    })
  }

  static async open(book: OpenBook): Promise<Pages> {
    const { handbookId, folder } = book.store
    return new Pages(book, await ReadableCopies.open({ handbookId, folder, data: book.data }))
  }

  /** Why the pages could not be read, or written by this device if it is its turn, the last time; or null. */
  get failure(): Failure | null {
    return this.#notRead ?? (this.#isElected() ? this.#notWritten : null)
  }

  /** Says that something changed: the pages follow. */
  touch(): void {
    this.#keeper.touch()
  }

  /** Writes the pages now, when it is this device's turn. */
  flush(): Promise<void> {
    return this.#keeper.flush()
  }

  /** Takes in what somebody edited in the pages, as edits of this device. Pages that were not written are due again. */
  async takeIn(): Promise<void> {
    const { changed, failure } = await this.copies.importOutsideEdits(this.#store)
    this.#notRead = failure
    if (changed.length > 0 || this.#notWritten !== null) this.touch()
  }

  /** The pages that were edited outside and wait for somebody to judge them. */
  async offered(): Promise<Output<'outside.list'>> {
    return this.copies.offered()
  }

  /** Brings a page of the book to what an offered file says. */
  use(id: string): Promise<Result<null>> {
    return this.copies.takeIntoUse(id, this.#store)
  }

  /** Offers a file no more. */
  dismiss(id: string): Promise<void> {
    return this.copies.dismiss(id)
  }

  /** An offered file as a page, to be compared; null when it cannot be read. */
  async offeredPage(id: string): Promise<Page | null> {
    const page = await this.copies.offeredPage(id)
    if (page === null) return null
    const { title, content, fields, facts, head } = page
    const named = { id: head.id ?? '', title, edited: null }
    if (facts === null) return { ...named, kind: 'chapter', content }
    return { ...named, kind: 'practice', profile: innokylaProfile.id, fields, facts: facts ?? noFacts }
  }

  /** Edits that the window hears of like those of others. */
  get #store(): EditStore {
    const { store, change, append } = this.book
    return { documents: store.documents, change, append }
  }

  /** The first by name of those who are there; nobody when the book is newer than this app. */
  #isElected(): boolean {
    const { store } = this.book
    const isCurrent = store.documents.gate(treeId) === 'current'
    return isCurrent && store.heardWithin(recently)[0] === store.device
  }
}
