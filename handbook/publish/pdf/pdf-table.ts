// Tables for print: every cell at a place of its own, whatever spans were stored.
import type { ViewBlock, ViewTable } from '#handbook/publish/edition.ts'
import type { PdfBlock, PdfCell, PdfTable } from './pdf-json.ts'
import { columnsOf, columnWeights, countHeaderRows, gridOf } from '#handbook/publish/table-grid.ts'
import { charactersIn } from './pdf-length.ts'
import { printableText } from './printable-text.ts'

type ToBlocks = (blocks: readonly ViewBlock[]) => readonly PdfBlock[]

/** The table laid out, or null when it has no cells. Overlapping and overlong spans are cut, gaps are filled. */
export function tableOf(table: ViewTable, toBlocks: ToBlocks): PdfTable | null {
  const rows = table.rows.filter((row) => row.length > 0)
  if (rows.length === 0) return null
  const headerRows = countHeaderRows(rows)
  const cells = gridOf(rows, headerRows, toBlocks).map((cell) => ({
    ...cell,
    together: fitsPage(rows, cell.blocks),
  }))
  const columns = columnsOf(cells)
  const caption = printableText(table.caption).trim()
  return {
    type: 'table',
    number: table.number,
    caption: caption === '' ? null : caption,
    columns: columnWeights(cells, charactersIn),
    together: isShort(rows.length, columns, cells),
    headerRows,
    header: cells.filter(({ y }) => y < headerRows),
    body: cells.filter(({ y }) => y >= headerRows),
  }
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
