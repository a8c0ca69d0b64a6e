// Tables for print: every cell at a place of its own, whatever spans were stored.
import type { Cell } from '#handbook/model/block.ts'
import type { ViewBlock, ViewTable } from '#handbook/publish/edition.ts'
import type { PdfBlock, PdfCell, PdfTable } from './pdf-json.ts'
import { charactersIn } from './pdf-length.ts'
import { printableText } from './printable-text.ts'

type ToBlocks = (blocks: readonly ViewBlock[]) => readonly PdfBlock[]

/** The table laid out, or null when it has no cells. Overlapping and overlong spans are cut, gaps are filled. */
export function tableOf(table: ViewTable, toBlocks: ToBlocks): PdfTable | null {
  const rows = table.rows.filter((row) => row.length > 0)
  if (rows.length === 0) return null
  const headerRows = countHeaderRows(rows)
  const cells = new Grid(rows, headerRows, toBlocks).cells()
  const columns = Math.max(...cells.map(({ x, colspan }) => x + colspan))
  const caption = printableText(table.caption).trim()
  return {
    type: 'table',
    number: table.number,
    caption: caption === '' ? null : caption,
    columns: columnWeights(cells, columns),
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

/** The rows at the top that hold header cells only; 0 when that is all of them. */
function countHeaderRows(rows: readonly (readonly Cell<ViewBlock>[])[]): number {
  const first = rows.findIndex((row) => row.some(({ header }) => !header))
  return Math.max(0, first)
}

class Grid {
  readonly #taken = new Set<string>()
  readonly #cells: PdfCell[] = []

  constructor(
    private readonly rows: readonly (readonly Cell<ViewBlock>[])[],
    private readonly headerRows: number,
    private readonly toBlocks: ToBlocks,
  ) {}

  cells(): readonly PdfCell[] {
    this.rows.forEach((row, y) => this.#row(row, y))
    const cells = withoutIdleColumns(this.#cells)
    return [...cells, ...gapsIn(cells, this.rows.length, this.headerRows)].toSorted(
      (a, b) => a.y - b.y || a.x - b.x,
    )
  }

  #row(row: readonly Cell<ViewBlock>[], y: number): void {
    let x = 0
    for (const cell of row) {
      while (this.#isTaken(x, y)) x += 1
      x += this.#put(cell, x, y)
    }
  }

  /** Puts a cell and gives the columns it takes. */
  #put(cell: Cell<ViewBlock>, x: number, y: number): number {
    const bottom = y < this.headerRows ? this.headerRows : this.rows.length
    const rowspan = Math.max(1, Math.min(cell.rowspan, bottom - y))
    let colspan = 1
    while (colspan < cell.colspan && !this.#isTaken(x + colspan, y)) colspan += 1
    const blocks = this.toBlocks(cell.blocks)
    const put = { x, y, colspan, rowspan, header: cell.header, together: this.#isShort(blocks), blocks }
    for (const place of placesOf(put)) this.#taken.add(place)
    this.#cells.push(put)
    return colspan
  }

  #isShort(blocks: readonly PdfBlock[]): boolean {
    const columns = Math.max(...this.rows.map((row) => row.length))
    return columns <= shortCell.columns && charactersIn(blocks) <= shortCell.characters
  }

  #isTaken(x: number, y: number): boolean {
    return this.#taken.has(`${x} ${y}`)
  }
}

function placesOf({ x, y, colspan, rowspan }: PdfCell): readonly string[] {
  const places: string[] = []
  for (let row = y; row < y + rowspan; row++)
    for (let column = x; column < x + colspan; column++) places.push(`${column} ${row}`)
  return places
}

/** Columns in which no cell begins are taken out: they come from spans alone and would have no width. */
function withoutIdleColumns(cells: readonly PdfCell[]): readonly PdfCell[] {
  const begun = [...new Set(cells.map(({ x }) => x))].toSorted((a, b) => a - b)
  return cells.map((cell) => {
    const x = begun.indexOf(cell.x)
    const colspan = begun.filter((each) => each >= cell.x && each < cell.x + cell.colspan).length
    return { ...cell, x, colspan }
  })
}

/** An empty cell for each place that no cell takes. */
function gapsIn(cells: readonly PdfCell[], rows: number, headerRows: number): readonly PdfCell[] {
  const taken = new Set(cells.flatMap(placesOf))
  const columns = Math.max(...cells.map(({ x, colspan }) => x + colspan))
  const gaps: PdfCell[] = []
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns; x++) if (!taken.has(`${x} ${y}`)) gaps.push(emptyCell(x, y, y < headerRows))
  return gaps
}

function emptyCell(x: number, y: number, header: boolean): PdfCell {
  return { x, y, colspan: 1, rowspan: 1, header, together: true, blocks: [] }
}

/** Wider columns for longer texts, but never so that a column of short words starves. */
function columnWeights(cells: readonly PdfCell[], columns: number): readonly number[] {
  return Array.from({ length: columns }, (_, x) => {
    const lengths = cells
      .filter((cell) => cell.x === x && cell.colspan === 1)
      .map(({ blocks }) => charactersIn(blocks))
    const weight = Math.sqrt(Math.max(1, ...lengths))
    return Math.round(Math.min(12, Math.max(4, weight)) * 10) / 10
  })
}
