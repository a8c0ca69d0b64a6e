// A page as two editions have it, to be read side by side.
import type { Page } from '#handbook/history/page-changes.ts'
import type { Content } from '#handbook/model/content.ts'
import type { EditionId } from '#handbook/model/edition-plan.ts'
import type { DocumentId, Handbook } from '#handbook/model/handbook.ts'
import { handbookFor } from '#handbook/publish/for-edition.ts'
import { standInsOf } from '#handbook/model/standing-pages.ts'
import { differingPaths } from './differing-paths.ts'

/** A block that the other edition does not have so: in a field of a practice, or in the text of a chapter when null. */
export type DifferingBlock = { readonly field: string | null; readonly path: readonly number[] }

/** One side: the page, or what stands in its place; null when it does not stand in the edition. */
export type Side = { readonly page: Page | null; readonly differing: readonly DifferingBlock[] }

/** Both sides of a page. A page that only one of them has differs as a whole: that is not marked block by block. */
export function sideBySide(
  handbook: Handbook,
  document: DocumentId,
  editions: readonly [EditionId, EditionId],
): readonly [Side, Side] {
  const [left, right] = editions.map((edition) => pageIn(handbook, document, edition)) as [
    Page | null,
    Page | null,
  ]
  const differing: readonly [DifferingBlock[], DifferingBlock[]] = [[], []]
  if (left !== null && right !== null)
    for (const field of fieldsOf(left, right)) {
      const paths = differingPaths(textOf(left, field), textOf(right, field))
      paths.forEach((side, at) => differing[at]?.push(...side.map((path) => ({ field, path }))))
    }
  return [
    { page: left, differing: differing[0] },
    { page: right, differing: differing[1] },
  ]
}

function pageIn(handbook: Handbook, document: DocumentId, edition: EditionId): Page | null {
  const { chapters, practices } = handbookFor(handbook, edition)
  const id = standInsOf(handbook, edition).get(document) ?? document
  return [...chapters, ...practices].find((page) => page.id === id) ?? null
}

function fieldsOf(left: Page, right: Page): readonly (string | null)[] {
  const fields = [left, right].flatMap((page) =>
    page.kind === 'chapter' ? [null] : Object.keys(page.fields),
  )
  return [...new Set(fields)]
}

function textOf(page: Page, field: string | null): Content {
  if (page.kind === 'chapter') return field === null ? page.content : []
  return page.fields[field ?? ''] ?? []
}
