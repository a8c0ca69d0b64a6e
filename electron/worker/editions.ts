// The editions of an open handbook: what they change, a page as one has it, and those that were frozen.
import type { Parsed } from '#contract'
import { editionDifferences, type EditionDifferences } from '#handbook/editions/differences.ts'
import { editionUses, type EditionUses } from '#handbook/editions/named-in.ts'
import type { Release } from '#handbook/editions/release.ts'
import type { Page } from '#handbook/history/page-changes.ts'
import type { EditionId } from '#handbook/model/edition-plan.ts'
import { failed, success, type Result } from '#handbook/model/failure.ts'
import type { Handbook } from '#handbook/model/handbook.ts'
import { handbookFor } from '#handbook/publish/for-edition.ts'
import { writeDifferences } from '#electron/disk/editions/write-differences.ts'
import { Releases } from '#electron/disk/releases/releases.ts'
import type { OpenBook } from './open-book.ts'

/** Reads the book as it is when asked. */
export class Editions {
  readonly #releases: Releases

  constructor(private readonly book: OpenBook) {
    this.#releases = new Releases(book.store.folder, book.data, book.store.handbookId)
  }

  /** How an edition differs from the national one. */
  differences(edition: EditionId): EditionDifferences {
    return editionDifferences(this.#handbook, edition)
  }

  /** Where conditions and variables name an edition. */
  uses(edition: EditionId): EditionUses {
    return editionUses(this.#handbook, edition)
  }

  /**
   * A chapter or practice as an edition has it; null when it does not stand there. Where another page stands in its
   * place, it is that one.
   */
  page({ edition, document }: Parsed<'editions.page'>): Result<Page | null> {
    const { chapters, practices } = handbookFor(this.#handbook, edition)
    const pages = [...chapters, ...practices]
    const page =
      pages.find(({ id }) => id === document) ?? pages.find(({ replaces }) => replaces === document)
    if (page !== undefined) return success(page)
    const isKnown = [...this.#handbook.chapters, ...this.#handbook.practices].some(
      ({ id }) => id === document,
    )
    return isKnown ? success(null) : failed({ kind: 'noSuchDocument', what: document })
  }

  /** The frozen editions, newest first. */
  releases(): Promise<readonly Release[]> {
    return this.#releases.list()
  }

  /** Writes what an edition changes to `path`, as a page or as JSON by how it ends. */
  async write(edition: EditionId, path: string): Promise<Result<{ readonly path: string }>> {
    const written = await writeDifferences(this.#handbook, edition, path)
    return written.ok ? success({ path }) : written
  }

  get #handbook(): Handbook {
    return this.book.store.documents.handbook()
  }
}
