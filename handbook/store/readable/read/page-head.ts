// What the head of a readable page says of where it comes from.
import type { Vector } from '#handbook/store/edit.ts'
import { itemOf, vectorOf, type ItemId } from '../origin.ts'
import { elementsUnder, textUnder, type HtmlElement } from './html-tree.ts'

/** What a page says of itself. Null where it says nothing that can be read. */
export type PageHead = {
  readonly format: number | null
  readonly schema: number | null
  readonly handbook: string | null
  readonly kind: 'chapter' | 'practice' | null
  readonly id: string | null
  readonly profile: string | null
  /** The title from which the page was written, and where it was stored. */
  readonly title: string | null
  readonly titleItem: ItemId | null
  readonly base: Vector | null
  /** The text of the `title` element, which people may change beside the heading. */
  readonly shownTitle: string
}

/** Reads the head of a page. Total: anything may be missing from it. */
export function readHead(root: HtmlElement): PageHead {
  const metas = elementsUnder(root, ({ tag }) => tag === 'meta').map(
    ({ attributes }) => [attributes.get('name') ?? '', attributes.get('content') ?? ''] as const,
  )
  const told = new Map(metas.reverse())
  const text = (name: string): string | null => told.get(`opaskirja-${name}`) ?? null
  const kind = text('kind')
  const id = text('id') ?? ''
  const [title] = elementsUnder(root, ({ tag }) => tag === 'title')
  return {
    format: wholeNumber(text('format')),
    schema: wholeNumber(text('schema')),
    handbook: text('handbook'),
    kind: kind === 'chapter' || kind === 'practice' ? kind : null,
    id: /^[a-z0-9]{3,24}$/.test(id) ? id : null,
    profile: text('profile'),
    title: text('title'),
    titleItem: itemOf(text('title-item') ?? ''),
    base: vectorOf(text('base') ?? ''),
    shownTitle: title === undefined ? '' : textUnder(title),
  }
}

function wholeNumber(text: string | null): number | null {
  return text !== null && /^\d{1,6}$/.test(text) ? Number(text) : null
}
