// Tables as lists: one item a row, "heading: value" on its lines.
import { element, textOf, type Child, type Markup, type MarkupElement } from '#handbook/markup/markup.ts'
import type { Cell } from '#handbook/model/block.ts'
import type { ViewBlock, ViewTable } from '../edition.ts'

type Line = readonly Markup[]
/** A cell at its place: cells that span rows or columns stand at each of them. */
type Placed = { readonly header: boolean; readonly line: Line; readonly first: boolean }

/**
 * The rows of a table as list items. The last of the heading rows names the columns; without one, a
 * heading cell at the start of a row names what follows it.
 */
export function tableItems(
  table: ViewTable,
  lineOf: (blocks: readonly ViewBlock[]) => Line,
): readonly MarkupElement[] {
  const rows = layOut(table.rows, lineOf).filter((row) => row.some(({ line }) => textOf(line).trim() !== ''))
  const firstOfBody = rows.findIndex((row) => row.some(({ header }) => !header))
  const headings = rows[firstOfBody - 1]
  const body = firstOfBody === -1 ? rows : rows.slice(firstOfBody)
  return body.map((row) => element('li', {}, headings === undefined ? unnamed(row) : named(row, headings)))
}

function named(row: readonly Placed[], headings: readonly Placed[]): Child {
  const pairs = row.flatMap(({ line, first }, column): Child[] => {
    if (!first || textOf(line).trim() === '') return []
    const heading = headings[column]?.line ?? []
    return [
      textOf(heading).trim() === '' ? line : [element('strong', {}, `${textOf(heading).trim()}:`), ' ', line],
    ]
  })
  return betweenBreaks(pairs)
}

function unnamed(row: readonly Placed[]): Child {
  const cells = row.filter(({ first, line }) => first && textOf(line).trim() !== '')
  const [start, ...rest] = cells
  if (start?.header !== true || rest.length === 0) return joined(cells, '; ')
  return [element('strong', {}, `${textOf(start.line).trim()}:`), ' ', joined(rest, '; ')]
}

function joined(cells: readonly Placed[], between: string): Child {
  return cells.map(({ line }, index) => [index === 0 ? null : between, line])
}

function betweenBreaks(lines: readonly Child[]): Child {
  return lines.map((line, index) => [index === 0 ? null : element('br'), line])
}

function layOut(
  rows: readonly (readonly Cell<ViewBlock>[])[],
  lineOf: (blocks: readonly ViewBlock[]) => Line,
): readonly (readonly Placed[])[] {
  const grid: (Placed | undefined)[][] = rows.map(() => [])
  rows.forEach((row, y) => {
    let x = 0
    for (const cell of row) {
      while (grid[y]?.[x] !== undefined) x += 1
      place(cell, lineOf(cell.blocks), grid, x, y)
      x += cell.colspan
    }
  })
  return grid.map((row) => Array.from(row, (cell) => cell ?? { header: false, line: [], first: false }))
}

/** A cell that spans rows is told in each of them, one that spans columns once. */
function place(
  cell: Cell<ViewBlock>,
  line: Line,
  grid: (Placed | undefined)[][],
  left: number,
  top: number,
): void {
  for (const row of grid.slice(top, top + cell.rowspan))
    for (let x = left; x < left + cell.colspan; x++)
      row[x] ??= { header: cell.header, line, first: x === left }
}
