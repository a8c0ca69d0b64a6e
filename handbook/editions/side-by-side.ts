// A page as two editions have it, to be read side by side.
import type { Page } from '#handbook/history/page-changes.ts'
import type { EditionId } from '#handbook/model/edition-plan.ts'
import type { DocumentId, Handbook } from '#handbook/model/handbook.ts'
import { handbookFor } from '#handbook/publish/for-edition.ts'
import { standInsOf } from '#handbook/publish/standing-pages.ts'
import { textDifferences } from './text-differences.ts'

/** A block that the other edition does not have so: in a field of a practice, or in the text of a chapter when null. */
export type DifferingBlock = { readonly field: string | null; readonly path: readonly number[] }

/** One side: the page, or what stands in its place; null when it does not stand in the edition. */
export type Side = { readonly page: Page | null; readonly differing: readonly DifferingBlock[] }

/** Both sides of a page. */
export function sideBySide(
  handbook: Handbook,
  document: DocumentId,
  editions: readonly [EditionId, EditionId],
): readonly [Side, Side] {
  const [left, right] = editions.map((edition) => pageIn(handbook, document, edition))
  return [side(right ?? null, left ?? null), side(left ?? null, right ?? null)]
}

function pageIn(handbook: Handbook, document: DocumentId, edition: EditionId): Page | null {
  const { chapters, practices } = handbookFor(handbook, edition)
  const id = standInsOf(handbook, edition).get(document) ?? document
  return [...chapters, ...practices].find((page) => page.id === id) ?? null
}

/** A page that only one of them has differs as a whole, and that is not marked block by block. */
function side(other: Page | null, page: Page | null): Side {
  if (other === null || page === null) return { page, differing: [] }
  const differing = textDifferences(other, page).fields.flatMap(({ field, blocks }) =>
    blocks.flatMap(({ kind, path }) => (kind === 'removed' || path === null ? [] : [{ field, path }])),
  )
  return { page, differing }
}
