// A table of a readable copy.
import { element, type Markup, type MarkupElement } from '#handbook/markup/markup.ts'
import { textAttribute, type Content, type ContentNode } from '#handbook/model/content.ts'
import type { Place } from '#handbook/model/normal-form.ts'
import { canonicalNode } from './canonical-json.ts'
import { attributesLeft, type Page } from './page.ts'
import { showsExactly } from './whitespace.ts'

type WriteBlocks = (content: Content, place: Place, page: Page) => readonly Markup[]

/** A stored table with its caption; what is no row or cell is kept in one that holds only its JSON. */
export function tableMarkup(node: ContentNode, page: Page, write: WriteBlocks): MarkupElement {
  const caption = textAttribute(node, 'caption')
  const shown = caption !== null && showsExactly(caption) ? caption : null
  const rows = (node.content ?? []).map((row, index) => rowMarkup(row, index, page, write))
  return element(
    'table',
    { 'data-attrs': attributesLeft(node.attrs, { caption: shown }) },
    caption === null ? null : element('caption', {}, caption),
    element('tbody', {}, rows),
  )
}

function rowMarkup(row: ContentNode, index: number, page: Page, write: WriteBlocks): MarkupElement {
  if (row.type !== 'tableRow') return element('tr', { 'data-node': canonicalNode(row) })
  const scope = index === 0 ? 'col' : 'row'
  const cells = (row.content ?? []).map((cell) => cellMarkup(cell, scope, page, write))
  return element('tr', { 'data-attrs': attributesLeft(row.attrs, {}) }, cells)
}

function cellMarkup(cell: ContentNode, scope: string, page: Page, write: WriteBlocks): MarkupElement {
  const header = cell.type === 'tableHeader'
  if (!header && cell.type !== 'tableCell') return element('td', { 'data-node': canonicalNode(cell) })
  const colspan = spanOf(cell, 'colspan')
  const rowspan = spanOf(cell, 'rowspan')
  return element(
    header ? 'th' : 'td',
    {
      scope: header ? scope : null,
      colspan: colspan === 1 ? null : colspan,
      rowspan: rowspan === 1 ? null : rowspan,
      'data-attrs': attributesLeft(cell.attrs, { colspan, rowspan }),
    },
    write(cell.content ?? [], 'box', page),
  )
}

function spanOf(cell: ContentNode, name: string): number {
  const stored = cell.attrs?.[name]
  return typeof stored === 'number' && Number.isInteger(stored) && stored >= 1 && stored <= 100 ? stored : 1
}
