// The editions of an open handbook: what they change, a page in two of them, and those that were frozen.
import type { Output, Parsed } from '#contract'
import { editionDifferences, type EditionDifferences } from '#handbook/editions/differences.ts'
import { editionUses, type EditionUses } from '#handbook/editions/named-in.ts'
import type { Release } from '#handbook/editions/release.ts'
import { sideBySide } from '#handbook/editions/side-by-side.ts'
import type { EditionId } from '#handbook/model/edition-plan.ts'
import { success, type Result } from '#handbook/model/failure.ts'
import type { Handbook } from '#handbook/model/handbook.ts'
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

  /** A page as two editions have it. */
  sideBySide({ document, editions }: Parsed<'editions.sideBySide'>): Output<'editions.sideBySide'> {
    return sideBySide(this.#handbook, document, editions)
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
