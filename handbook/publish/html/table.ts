// Tables of an HTML edition.
import { element, type Markup, type MarkupElement } from '#handbook/markup/markup.ts'
import type { Cell } from '#handbook/model/block.ts'
import type { ViewBlock, ViewTable } from '../edition.ts'
import type { BookPage } from './book-page.ts'
import { placeId } from './place-ids.ts'

type Inside = (blocks: readonly ViewBlock[]) => readonly Markup[]

/**
 * A table with its number and caption, or null when it has no cells. The rows at the top that hold
 * header cells only are its head. In a browser a wide table scrolls in a region of its own, which takes
 * the focus; programs for reading books turn pages instead.
 */
export function tableMarkup(table: ViewTable, inside: Inside, page: BookPage): MarkupElement | null {
  const rows = table.rows.filter((row) => row.length > 0)
  if (rows.length === 0) return null
  const head = Math.max(
    0,
    rows.findIndex((row) => row.some(({ header }) => !header)),
  )
  const written = rows.map((row, index) =>
    rowMarkup(row, index === 0 || index < head ? 'col' : 'row', inside),
  )
  const id = placeId(table, page.edition)
  const whole = element(
    'table',
    {},
    captionMarkup(table, id, page),
    head === 0 ? null : element('thead', {}, written.slice(0, head)),
    element('tbody', {}, written.slice(head)),
  )
  if (page.medium === 'epub') return whole
  return element('div', { class: 'table', role: 'region', 'aria-labelledby': id, tabindex: 0 }, whole)
}

function captionMarkup(table: ViewTable, id: string, page: BookPage): MarkupElement {
  const number = element('strong', {}, `${page.words.table} ${table.number}.`)
  const words = [number, table.caption === '' ? null : ` ${table.caption}`]
  // A box of its own, so that it stays in sight while a wide table is scrolled.
  return element('caption', { id }, element('span', {}, words))
}

function rowMarkup(row: readonly Cell<ViewBlock>[], scope: 'col' | 'row', inside: Inside): MarkupElement {
  return element(
    'tr',
    {},
    row.map((cell) => cellMarkup(cell, scope, inside(cell.blocks))),
  )
}

/** An empty cell heads nothing, whatever was stored. */
function cellMarkup(cell: Cell<ViewBlock>, scope: 'col' | 'row', text: readonly Markup[]): MarkupElement {
  const heads = cell.header && text.length > 0
  const colspan = cell.colspan === 1 ? null : cell.colspan
  const rowspan = cell.rowspan === 1 ? null : cell.rowspan
  return element(heads ? 'th' : 'td', { scope: heads ? scope : null, colspan, rowspan }, text)
}
