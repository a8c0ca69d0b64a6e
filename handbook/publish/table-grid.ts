// Tables laid out: every cell at a place of its own, whatever spans were stored.
import type { Cell } from '#handbook/model/block.ts'
import type { ViewBlock } from './edition.ts'

/** A cell at its place, with what the format at hand makes of its blocks. */
export type PlacedCell<B> = {
  readonly x: number
  readonly y: number
  readonly colspan: number
  readonly rowspan: number
  readonly header: boolean
  readonly blocks: readonly B[]
}

type Rows = readonly (readonly Cell<ViewBlock>[])[]

/** The rows at the top that hold header cells only; 0 when that is all of them. */
export function countHeaderRows(rows: Rows): number {
  const first = rows.findIndex((row) => row.some(({ header }) => !header))
  return Math.max(0, first)
}

/**
 * The cells of a table in reading order. Overlapping and overlong spans are cut, gaps are filled with
 * empty cells, and no span crosses from the `headerRows` into the rows below them.
 */
export function gridOf<B>(
  rows: Rows,
  headerRows: number,
  toBlocks: (blocks: readonly ViewBlock[]) => readonly B[],
): readonly PlacedCell<B>[] {
  return new Grid(rows, headerRows, toBlocks).cells()
}

class Grid<B> {
  readonly #taken = new Set<string>()
  readonly #cells: PlacedCell<B>[] = []

  constructor(
    private readonly rows: Rows,
    private readonly headerRows: number,
    private readonly toBlocks: (blocks: readonly ViewBlock[]) => readonly B[],
  ) {}

  cells(): readonly PlacedCell<B>[] {
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
    const put = { x, y, colspan, rowspan, header: cell.header, blocks: this.toBlocks(cell.blocks) }
    for (const place of placesOf(put)) this.#taken.add(place)
    this.#cells.push(put)
    return colspan
  }

  #isTaken(x: number, y: number): boolean {
    return this.#taken.has(`${x} ${y}`)
  }
}

function placesOf({ x, y, colspan, rowspan }: PlacedCell<unknown>): readonly string[] {
  const places: string[] = []
  for (let row = y; row < y + rowspan; row++)
    for (let column = x; column < x + colspan; column++) places.push(`${column} ${row}`)
  return places
}

/** Columns in which no cell begins are taken out: they come from spans alone and would have no width. */
function withoutIdleColumns<B>(cells: readonly PlacedCell<B>[]): readonly PlacedCell<B>[] {
  const begun = [...new Set(cells.map(({ x }) => x))].toSorted((a, b) => a - b)
  return cells.map((cell) => {
    const x = begun.indexOf(cell.x)
    const colspan = begun.filter((each) => each >= cell.x && each < cell.x + cell.colspan).length
    return { ...cell, x, colspan }
  })
}

/** An empty cell for each place that no cell takes. */
function gapsIn<B>(
  cells: readonly PlacedCell<B>[],
  rows: number,
  headerRows: number,
): readonly PlacedCell<B>[] {
  const taken = new Set(cells.flatMap(placesOf))
  const columns = columnsOf(cells)
  const gaps: PlacedCell<B>[] = []
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns; x++)
      if (!taken.has(`${x} ${y}`))
        gaps.push({ x, y, colspan: 1, rowspan: 1, header: y < headerRows, blocks: [] })
  return gaps
}

/** How many columns the cells take. */
export function columnsOf(cells: readonly PlacedCell<unknown>[]): number {
  return Math.max(...cells.map(({ x, colspan }) => x + colspan))
}

/** Wider columns for longer texts, but never so that a column of short words starves. */
export function columnWeights<B>(
  cells: readonly PlacedCell<B>[],
  charactersIn: (blocks: readonly B[]) => number,
): readonly number[] {
  return Array.from({ length: columnsOf(cells) }, (_, x) => {
    const lengths = cells
      .filter((cell) => cell.x === x && cell.colspan === 1)
      .map(({ blocks }) => charactersIn(blocks))
    const weight = Math.sqrt(Math.max(1, ...lengths))
    return Math.round(Math.min(12, Math.max(4, weight)) * 10) / 10
  })
}
