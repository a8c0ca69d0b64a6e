// How the text of a page differs between two editions: by the block where it stands in the stored document.
import type { BlockChange } from '#handbook/history/content-changes.ts'
import { pageChanges, type Page, type PageChanges } from '#handbook/history/page-changes.ts'
import type { Content } from '#handbook/model/content.ts'
import { leftOut } from '#handbook/model/normal-form.ts'

/** What differs in title and text of a page as two editions have it. Paths are those of the second's stored document. */
export function textDifferences(old: Page | null, own: Page | null): Pick<PageChanges, 'title' | 'fields'> {
  const { title, fields } = pageChanges(withoutGaps(old), withoutGaps(own))
  const told = fields.map(({ field, blocks }) => ({
    field,
    blocks: toldBlocks(blocks, placesIn(own, field)),
  }))
  return { title, fields: told.filter(({ blocks }) => blocks.length > 0) }
}

/** Only what can be told in words: a reference that leads elsewhere reads the same. */
function toldBlocks(blocks: readonly BlockChange[], places: readonly number[]): readonly BlockChange[] {
  return blocks
    .filter(({ kind, pieces, formBefore }) => {
      const differs = formBefore !== null || pieces.some((piece) => piece.kind !== 'same')
      return kind !== 'same' && differs
    })
    .map((block) => ({ ...block, path: storedPath(block.path, places) }))
}

function storedPath(path: BlockChange['path'], places: readonly number[]): BlockChange['path'] {
  return path?.map((at, depth) => (depth === 0 ? (places[at] ?? at) : at)) ?? null
}

function withoutGaps(page: Page | null): Page | null {
  if (page === null) return null
  const solid = (content: Content): Content => content.filter(({ type }) => type !== leftOut)
  if (page.kind === 'chapter') return { ...page, content: solid(page.content) }
  const fields = Object.entries(page.fields).map(([id, content]) => [id, solid(content)] as const)
  return { ...page, fields: Object.fromEntries(fields) }
}

/** Where the blocks that stand in the edition stand in the stored document. */
function placesIn(page: Page | null, field: string | null): readonly number[] {
  if (page === null) return []
  const content = page.kind === 'chapter' ? page.content : (page.fields[field ?? ''] ?? [])
  return content.flatMap(({ type }, at) => (type === leftOut ? [] : [at]))
}
