// The tables of a field as files: what a form without tables takes as an attachment.
import { element, textOf, type Markup, type MarkupElement } from '#handbook/markup/markup.ts'
import { serialiseDocument } from '#handbook/markup/serialise.ts'
import type { Cell } from '#handbook/model/block.ts'
import type { ViewBlock, ViewTable } from '../edition.ts'
import { pageHead } from '../html/page-head.ts'
import { bodyOf, type BodyContext } from './body.ts'
import { cleanText } from './body-line.ts'

/** The tables of blocks in reading order, those in boxes and lists too. */
export function tablesIn(blocks: readonly ViewBlock[]): readonly ViewTable[] {
  return blocks.flatMap((block): readonly ViewTable[] => {
    switch (block.type) {
      case 'table':
        return block.rows.some((row) => row.length > 0) ? [block] : []
      case 'list':
        return block.items.flatMap(tablesIn)
      case 'callout':
      case 'lawQuotation':
        return tablesIn(block.blocks)
      default:
        return []
    }
  })
}

/** A page of one table, to be attached or printed as a PDF. `practice` is the title of its practice. */
export function tablePage(table: ViewTable, practice: string, context: BodyContext): string {
  const { language } = context
  const title = tableTitle(table, context)
  const main = element(
    'main',
    {},
    element('p', { class: 'kind' }, practice),
    element('h1', {}, title),
    element(
      'div',
      { class: 'table', role: 'region', 'aria-label': title, tabindex: 0 },
      gridOf(table, context),
    ),
  )
  const head = pageHead({ title: `${title} – ${practice}`, style: '../tyyli/paketti.css' })
  return serialiseDocument(element('html', { lang: language }, head, element('body', {}, main)))
}

/** What a table is called: its caption, otherwise its number. */
export function tableTitle({ caption, number }: ViewTable, { words }: BodyContext): string {
  return cleanText(caption).trim() || `${words.table} ${number}`
}

function gridOf(table: ViewTable, context: BodyContext): MarkupElement {
  const rows = table.rows.filter((row) => row.length > 0)
  const firstOfBody = rows.findIndex((row) => row.some(({ header }) => !header))
  const heads = Math.max(0, firstOfBody)
  const written = rows.map((row, index) =>
    element(
      'tr',
      {},
      row.map((cell) => cellOf(cell, index < Math.max(1, heads) ? 'col' : 'row', context)),
    ),
  )
  return element(
    'table',
    {},
    heads === 0 ? null : element('thead', {}, written.slice(0, heads)),
    element('tbody', {}, written.slice(heads)),
  )
}

/** An empty cell heads nothing. */
function cellOf(cell: Cell<ViewBlock>, scope: 'col' | 'row', context: BodyContext): MarkupElement {
  const inside = withoutHeadings(bodyOf(cell.blocks, context))
  const heads = cell.header && textOf(inside).trim() !== ''
  const colspan = cell.colspan === 1 ? null : cell.colspan
  const rowspan = cell.rowspan === 1 ? null : cell.rowspan
  return element(heads ? 'th' : 'td', { scope: heads ? scope : null, colspan, rowspan }, inside)
}

/** A heading in a cell heads nothing of the page. */
function withoutHeadings(blocks: readonly MarkupElement[]): readonly Markup[] {
  return blocks.map((block) =>
    /^h\d$/.test(block.tag) ? element('p', {}, element('strong', {}, block.children)) : block,
  )
}
