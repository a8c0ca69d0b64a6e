// The texts of a book as checks read them: each chapter and practice field with its place, and its blocks.
import type { BlockPath } from '#handbook/model/block.ts'
import type { Content, ContentNode } from '#handbook/model/content.ts'
import type { Chapter, DocumentId, Handbook, Practice } from '#handbook/model/handbook.ts'
import { leftOut } from '#handbook/model/normal-form.ts'
import { inReadingOrder } from '#handbook/model/reading-order.ts'
import type { Rule, Severity } from '#handbook/model/finding.ts'

/** Where something stands; `document` is empty for the book itself, `path` for a page or field as a whole. */
export type Place = {
  readonly document: DocumentId | ''
  readonly title: string
  readonly field: string | null
  readonly path: BlockPath
}

/**
 * What a rule found. `value` is what is meant, however it was written (a telephone number without its
 * spaces); left out, it is `found`. `severity` is left out where it is the rule's own.
 */
export type Fault = Place & {
  readonly rule: Rule
  readonly found: string
  readonly value?: string
  readonly severity?: Severity
}

/** A stored block and the types of the containers it stands in, outermost first. */
export type PlacedBlock = {
  readonly node: ContentNode
  readonly path: BlockPath
  readonly within: readonly string[]
}

/** One written text: a chapter's, or that of one field of a practice. */
export type Passage = Place & {
  readonly kind: 'chapter' | 'field'
  readonly content: Content
  /** Every block in reading order, a container before what is in it. */
  readonly blocks: readonly PlacedBlock[]
}

/** The chapters and practices of a book in reading order. */
export function pagesOf({ chapters, practices, facts }: Handbook): readonly (Chapter | Practice)[] {
  return inReadingOrder(chapters, practices, facts.practicesAfter)
}

/** The place of a page as a whole. */
export function pagePlace({ id, title }: Chapter | Practice): Place {
  return { document: id, title, field: null, path: [] }
}

/** The written texts of one page. */
export function passagesOf(page: Chapter | Practice): readonly Passage[] {
  const place = pagePlace(page)
  if (page.kind === 'chapter') return [passage(place, 'chapter', page.content)]
  return Object.entries(page.fields).map(([field, content]) => passage({ ...place, field }, 'field', content))
}

function passage(place: Place, kind: Passage['kind'], content: Content): Passage {
  return { ...place, kind, content, blocks: blocksOf(content) }
}

const notBlocks = new Set([
  'text',
  'lineBreak',
  'footnote',
  'crossReference',
  'citation',
  'variable',
  'opaqueInline',
  leftOut,
])

/** Without recursion: nothing that is stored, however deep, ends in a full stack. */
function blocksOf(content: Content): readonly PlacedBlock[] {
  const blocks: PlacedBlock[] = []
  const open: PlacedBlock[] = placed(content, [], []).toReversed()
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    blocks.push(next)
    const { node, path, within } = next
    if (node.type === 'textBlock' || node.type === 'figure') continue
    open.push(...placed(node.content ?? [], path, [...within, node.type]).toReversed())
  }
  return blocks
}

function placed(content: Content, base: BlockPath, within: readonly string[]): PlacedBlock[] {
  return content
    .map((node, index) => ({ node, path: [...base, index], within }))
    .filter(({ node }) => !notBlocks.has(node.type))
}

/** The place of a block of a passage. */
export function placeOf({ document, title, field }: Place, path: BlockPath): Place {
  return { document, title, field, path }
}
