// The past of an open handbook: what changed while away, a page's sittings, comparing, restoring, named versions.
import type { Output, Parsed } from '#contract'
import { changedLists } from '#handbook/history/changed-lists.ts'
import { ChangedPages } from '#handbook/history/changed-pages.ts'
import { changesSince } from '#handbook/history/changes.ts'
import { pageOfVersion, type NamedVersion } from '#handbook/history/named-version.ts'
import { pageChanges, type Page } from '#handbook/history/page-changes.ts'
import { pageAt, pastOf, type Point } from '#handbook/history/past.ts'
import { pastOfLists, type ListStep } from '#handbook/history/past-of-lists.ts'
import { restorePage } from '#handbook/history/restore-page.ts'
import type { Sitting } from '#handbook/history/sittings.ts'
import type { Looker } from '#handbook/history/turns.ts'
import { failed, success, type Result } from '#handbook/model/failure.ts'
import type { Handbook } from '#handbook/model/handbook.ts'
import type { Writer } from '#handbook/store/edit.ts'
import { retitle } from '#handbook/store/edit-tree.ts'
import { treeId } from '#handbook/store/shape.ts'
import { NamedVersions } from '#electron/disk/versions/named-versions.ts'
import { readSeen, writeSeen, type Seen } from '#electron/disk/versions/seen.ts'
import type { OpenBook } from './open-book.ts'

type PageWish = Parsed<'history.past'>
type Restoration = Parsed<'history.restore'>

/** Reads a page out of a file that was edited outside; null when it cannot be read. */
type OutsidePage = (id: string) => Promise<Page | null>

/** Reads the past; what it changes, it changes forward, by ordinary edits. */
export class Past {
  readonly #versions: NamedVersions
  readonly #changedPages: ChangedPages

  private constructor(
    private readonly book: OpenBook,
    private readonly outsidePage: OutsidePage,
    private seen: Seen,
  ) {
    this.#changedPages = new ChangedPages(book.store.documents)
    this.#versions = new NamedVersions(book.store.folder, book.data, book.store.handbookId)
  }

  /** At the first opening on this computer nothing is news: all counts as seen. */
  static async open(book: OpenBook, outsidePage: OutsidePage): Promise<Past> {
    const seen = await readSeen(book.data, book.store.handbookId)
    const past = new Past(
      book,
      outsidePage,
      seen ?? { time: Date.now(), vector: book.store.documents.vector() },
    )
    if (seen === null) await past.markSeen()
    return past
  }

  /** The pages that others changed since this user last looked, and the tree when they changed its lists. */
  changed(): readonly string[] {
    return this.#changedPages.since(this.#looker)
  }

  changes(): Output<'changes.list'> {
    const { store } = this.book
    const look = [store.documents, this.#looker, store.people()] as const
    return { since: this.seen.time, documents: changesSince(...look), lists: changedLists(...look) }
  }

  /** From now on, what is here is no news. */
  async markSeen(): Promise<Result<null>> {
    const { store, data } = this.book
    this.seen = { time: Date.now(), vector: store.documents.vector() }
    return writeSeen(data, store.handbookId, this.seen)
  }

  pastOf({ document }: PageWish): readonly Sitting[] {
    return pastOf(this.book.store.documents, document, this.book.store.people())
  }

  pastOfLists(): readonly ListStep[] {
    return pastOfLists(this.book.store.documents, this.book.store.people())
  }

  async compare({ document, from, to }: Parsed<'history.compare'>): Promise<Output<'history.compare'>> {
    return pageChanges(await this.#pageAt(document, from), await this.#pageAt(document, to))
  }

  /** A page as it was at a point. */
  async page({ document, point }: Parsed<'history.page'>): Promise<Result<Page>> {
    const page = await this.#pageAt(document, point)
    return page === null ? failed({ kind: 'noSuchDocument', what: document }) : success(page)
  }

  /** Brings a page's text, facts and title back to what they were at a point. */
  async restore({ document, point }: Restoration): Promise<Result<null>> {
    const page = await this.#pageAt(document, point)
    if (page === null) return failed({ kind: 'noSuchDocument', what: document })
    const restored = await this.book.change(document, (doc) => restorePage(doc, page))
    if (!restored.ok) return restored
    if (!restored.value) return failed({ kind: 'fromTheFuture', what: page.title })
    if (page.title === '') return success(null)
    const titled = await this.book.change(treeId, (doc) => retitle(doc, document, page.title))
    return titled.ok ? success(null) : titled
  }

  versions(): Promise<readonly NamedVersion[]> {
    return this.#versions.list()
  }

  /** The handbook of a named version, or null when it is not here or cannot be read. */
  async handbookOf(version: string): Promise<Handbook | null> {
    return (await this.#versions.read(version))?.handbook ?? null
  }

  /** Gives the whole handbook as it is now a name. */
  saveVersion(name: string, writer: Writer): Promise<Result<NamedVersion>> {
    const handbook = this.book.store.documents.handbook()
    return this.#versions.save({ name, ...writer, time: Date.now(), handbook })
  }

  get #looker(): Looker {
    return { device: this.book.store.device, seen: this.seen.vector }
  }

  async #pageAt(document: string, point: Point): Promise<Page | null> {
    const elsewhere = await this.#elsewhere(document, point)
    return pageAt(this.book.store.documents, document, point, () => elsewhere)
  }

  async #elsewhere(document: string, point: Point): Promise<Page | null> {
    if (point.kind === 'outside') return this.outsidePage(point.id)
    const version = point.kind === 'version' ? await this.#versions.read(point.id) : null
    return version === null ? null : pageOfVersion(version, document)
  }
}
