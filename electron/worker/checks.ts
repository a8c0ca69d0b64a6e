// The checks of an open handbook: what they find now, who lets it stay, and what stops a publication.
import { BookChecker } from '#handbook/check/book-checker.ts'
import { gateFor, type GateFindings } from '#handbook/check/gate.ts'
import { failed, success, type Result } from '#handbook/model/failure.ts'
import type { Finding } from '#handbook/model/finding.ts'
import type { EditionId } from '#handbook/model/edition-plan.ts'
import { handbookFor } from '#handbook/publish/for-edition.ts'
import { treeId } from '#handbook/store/shape.ts'
import { checkBook, checkTexts, judge, refusedKeys, type Judgement } from '#electron/disk/check-book.ts'
import { checkLinks } from '#electron/disk/check-links.ts'
import { imagePlaces } from '#electron/disk/images/image-places.ts'
import { unwatched, type LongWork } from '#electron/disk/long-work.ts'
import type { PublishFormat } from '#contract'
import type { OpenBook } from './open-book.ts'

/** Which findings are approved or withdrawn, and by whose word. */
export type Judging = { readonly keys: readonly string[]; readonly by: string }

/** Remembers what it read of each page, so that one edit never costs a whole book. */
export class Checks {
  readonly #checker = new BookChecker()

  constructor(private readonly book: OpenBook) {}

  /** Everything found in an edition of the book as it is now, or in all that is stored; images included. */
  run(edition: EditionId | null): Promise<readonly Finding[]> {
    const { store, data } = this.book
    const images = imagePlaces(store.folder, data, store.handbookId)
    return checkBook(store.documents, { images, edition, now: Date.now() }, unwatched, this.#checker)
  }

  /** Asks the web about the links of an edition, or of all that is stored. The user has asked for it. */
  links(edition: EditionId | null, work: LongWork): Promise<Result<readonly Finding[]>> {
    const stored = this.book.store.documents.handbook()
    return checkLinks(edition === null ? stored : handbookFor(stored, edition), work)
  }

  /** What stops an edition from being published in a format, and what is to be told of it. */
  async gate(format: PublishFormat, edition: EditionId): Promise<GateFindings> {
    const { documents } = this.book.store
    const findings = await checkTexts(documents, { edition, now: Date.now() }, this.#checker)
    const practices = new Set(documents.tree().practices.map(({ id }) => id))
    return gateFor(findings, format === 'innokyla' ? 'practices' : 'book', practices)
  }

  /** Approves findings or takes approvals back: all of them, or none when one cannot be; they are told then. */
  async judge(
    judgement: Judgement,
    { keys, by }: Judging,
    edition: EditionId | null,
  ): Promise<Result<readonly Finding[]>> {
    const { documents } = this.book.store
    if (documents.gate(treeId) !== 'current') return failed({ kind: 'fromTheFuture', what: '' })
    const now = Date.now()
    const findings = await checkTexts(documents, { edition, now }, this.#checker)
    const [refused] = refusedKeys(findings, keys, judgement)
    if (refused !== undefined) return failed({ kind: 'noSuchFinding', what: refused })
    const changed = await this.book.change(treeId, (doc) => judge(doc, { judgement, keys, by, now }))
    return changed.ok ? success(await this.run(edition)) : changed
  }
}
