// Tables for print: every cell at a place of its own, whatever spans were stored.
import type { ViewBlock, ViewTable } from '#handbook/publish/edition.ts'
import type { PdfBlock, PdfCell, PdfLine, PdfSpan, PdfTable } from './pdf-json.ts'
import { columnsOf, columnWeights, countHeaderRows, gridOf } from '#handbook/publish/table-grid.ts'
import { fitForBreaking } from './broken-cells.ts'
import { charactersIn } from './pdf-length.ts'
import { plainWords } from './pdf-line.ts'
import { printableText } from './printable-text.ts'

type ToBlocks = (blocks: readonly ViewBlock[]) => readonly PdfBlock[]

/** The table laid out, or null when it has no cells. Overlapping and overlong spans are cut, gaps are filled. */
export function tableOf(table: ViewTable, toBlocks: ToBlocks): PdfTable | null {
  const rows = table.rows.filter((row) => row.length > 0)
  if (rows.length === 0) return null
  const headerRows = countHeaderRows(rows)
  const cells = fitForBreaking(
    gridOf(rows, headerRows, toBlocks).map((cell) => ({ ...cell, together: fitsPage(rows, cell.blocks) })),
  )
  const columns = columnsOf(cells)
  const caption = printableText(table.caption).trim()
  const header = cells.filter(({ y }) => y < headerRows).map(withoutLists)
  return {
    type: 'table',
    number: table.number,
    caption: caption === '' ? null : caption,
    columns: columnWeights(cells, charactersIn),
    landscape: false,
    together: isShort(rows.length, columns, cells),
    headerRows,
    repeats: !header.some(({ blocks }) => blocks.some(leadsAway)),
    header,
    body: cells.filter(({ y }) => y >= headerRows),
  }
}

/** A cell without links to the lists of the book, so that it may stand on each page. */
function withoutLists(cell: PdfCell): PdfCell {
  const blocks = cell.blocks.map((block) =>
    'spans' in block ? { ...block, spans: block.spans.map(withoutList) } : block,
  )
  return { ...cell, blocks }
}

function withoutList(span: PdfSpan): PdfSpan {
  if (span.type === 'words') return { ...span, term: null }
  return span.type === 'citation' ? plainWords(span.pieces.map(({ text }) => text).join('')) : span
}

function leadsAway(block: PdfBlock): boolean {
  if (!('spans' in block)) return true
  return block.spans.some(
    (span) =>
      span.type === 'note' || span.type === 'reference' || (span.type === 'words' && span.href !== null),
  )
}

// A table of so many rows and characters is sure to fit on a page, and so is a cell of so many.
const shortTable = { rows: 7, columns: 6, characters: 1200 }
const shortCell = { columns: 8, characters: 300 }

/** True when a table may be moved to the next page whole rather than be broken. */
function isShort(rows: number, columns: number, cells: readonly PdfCell[]): boolean {
  const characters = cells.reduce((sum, { blocks }) => sum + charactersIn(blocks), 0)
  return rows <= shortTable.rows && columns <= shortTable.columns && characters <= shortTable.characters
}

/** True when a cell may be moved to the next page whole. */
function fitsPage(rows: readonly (readonly unknown[])[], blocks: readonly PdfBlock[]): boolean {
  const columns = Math.max(...rows.map((row) => row.length))
  return blocks.length === 0 || (columns <= shortCell.columns && charactersIn(blocks) <= shortCell.characters)
}

// The measure of an upright page in points, and how wide a letter and the space around a cell are in a table.
const measure = 368
const letter = 4.4
const cellSpace = 11.4
/** A word of more letters is broken. */
const longestWord = 16
/** In a row of more characters even wide cells grow too tall. */
const longestRow = 420
const fewWideColumns = 5

/** True when the longest words of the columns do not stand side by side, or the cells would be like towers. */
function isWide({ columns, header, body }: PdfTable): boolean {
  const cells = [...header, ...body].filter(({ colspan }) => colspan === 1)
  const widths = columns.map((_, x) => widthOf(cells.filter((cell) => cell.x === x)))
  const needed = widths.reduce((sum, width) => sum + width, 0)
  if (needed > measure) return true
  return columns.length > fewWideColumns && longestRowOf(body) > longestRow
}

function widthOf(column: readonly PdfCell[]): number {
  const longest = column.map(({ blocks }) => longestWordIn(blocks))
  return Math.min(longestWord, Math.max(1, ...longest)) * letter + cellSpace
}

function longestWordIn(blocks: readonly PdfBlock[]): number {
  const words = blocks.flatMap((block) => ('spans' in block ? wordsIn(block.spans) : []))
  return Math.max(0, ...words.map((word) => word.replaceAll('\u00ad', '').length))
}

function wordsIn(line: PdfLine): readonly string[] {
  return line.flatMap((span) => (span.type === 'words' ? span.text.split(/\s+/u) : []))
}

function longestRowOf(cells: readonly PdfCell[]): number {
  const rows = new Map<number, number>()
  for (const { y, blocks } of cells) rows.set(y, (rows.get(y) ?? 0) + charactersIn(blocks))
  return Math.max(0, ...rows.values())
}

/**
 * Puts each wide table on landscape pages of its own, with the headings right above it. One with no text before it stays
 * upright: otherwise the title of the chapter or field would be alone on its page.
 */
export function withLandscapePages(blocks: readonly PdfBlock[]): readonly PdfBlock[] {
  const pages: PdfBlock[] = []
  for (const block of blocks) {
    const begun = pages.findLastIndex(({ type }) => type !== 'heading') + 1
    if (block.type !== 'table' || begun === 0 || !isWide(block)) pages.push(block)
    else
      pages.push({
        type: 'landscape',
        blocks: [...pages.splice(begun), { ...block, landscape: true, together: false }],
      })
  }
  return pages
}
