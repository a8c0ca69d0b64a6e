// Tables of a Word file: every cell at its place, header rows repeated, a caption above.
import type { ViewBlock, ViewTable } from '../edition.ts'
import { columnsOf, columnWeights, countHeaderRows, gridOf, type PlacedCell } from '../table-grid.ts'
import type { WordContext } from './word-context.ts'
import type { WordBlock, WordCell, WordRun } from './word-document.ts'
import { plainText, writable } from './word-line.ts'
import { gap, numbered, paragraph } from './word-paragraph.ts'

/** What writes the blocks inside a cell. */
type CellWriter = { readonly write: (blocks: readonly ViewBlock[]) => readonly WordBlock[] }

/** The caption, the table and a gap below it; nothing when it has no cells. */
export function tableBlocks(
  table: ViewTable,
  inside: CellWriter,
  { words }: WordContext,
): readonly WordBlock[] {
  const rows = table.rows.filter((row) => row.length > 0)
  if (rows.length === 0) return []
  const headRows = countHeaderRows(rows)
  const cells = gridOf(rows, headRows, inside.write)
  const caption = writable(table.caption)
  return [
    paragraph('caption', [...numbered(words.table, table.number), plainText(caption)], { withNext: true }),
    {
      type: 'table',
      look: 'grid',
      headRows,
      wide: isWide(cells),
      headColumn: cells.filter(({ x, y }) => x === 0 && y >= headRows).every(({ header }) => header),
      columns: columnWeights(cells, charactersIn),
      rows: rows.map((_, y) => cells.filter((cell) => cell.y === y).map(cellOf)),
    },
    gap(),
  ]
}

function cellOf({ colspan, rowspan, header, blocks }: PlacedCell<WordBlock>): WordCell {
  const heads = header && blocks.length > 0
  return { colspan, rowspan, heads, blocks: heads ? blocks.map(asHead) : blocks }
}

function asHead(block: WordBlock): WordBlock {
  return block.type === 'paragraph' && block.style === 'tableText' ? { ...block, style: 'tableHead' } : block
}

function charactersIn(blocks: readonly WordBlock[]): number {
  return blocks.reduce((sum, block) => sum + (block.type === 'paragraph' ? lengthOf(block.runs) : 100), 0)
}

function lengthOf(runs: readonly WordRun[]): number {
  return runs.reduce((sum, run) => sum + lengthOfRun(run), 0)
}

function lengthOfRun(run: WordRun): number {
  if (run.type === 'reference') return run.before.length + run.after.length + 2
  return Math.max(1, textOfRun(run).length)
}

function textOfRun(run: WordRun): string {
  switch (run.type) {
    case 'text':
      return run.text
    case 'link':
    case 'jump':
    case 'place':
      return run.runs.map(textOfRun).join('')
    case 'break':
      return ' '
    default:
      return ''
  }
}

/** The measure of an upright page, and how wide a letter and the space around a cell are in a table, in points. */
const measure = 453
const letter = 5.2
const cellSpace = 9
/** A word of more letters is broken. */
const longestWord = 18
/** In a row of more characters even wide cells grow too tall. */
const longestRow = 420
const fewWideColumns = 5

/** True when the longest words of the columns do not stand side by side, or the cells would be like towers. */
function isWide(cells: readonly PlacedCell<WordBlock>[]): boolean {
  const columns = columnsOf(cells)
  const single = cells.filter(({ colspan }) => colspan === 1)
  let needed = 0
  for (let x = 0; x < columns; x++) needed += widthOf(single.filter((cell) => cell.x === x))
  if (needed > measure) return true
  return columns > fewWideColumns && longestRowOf(cells) > longestRow
}

function widthOf(column: readonly PlacedCell<WordBlock>[]): number {
  const words = column.flatMap(({ blocks }) => blocks.flatMap(wordsIn))
  return Math.min(longestWord, Math.max(1, ...words.map((word) => word.length))) * letter + cellSpace
}

function wordsIn(block: WordBlock): readonly string[] {
  return block.type === 'paragraph' ? block.runs.map(textOfRun).join('').split(/\s+/u) : []
}

function longestRowOf(cells: readonly PlacedCell<WordBlock>[]): number {
  const rows = new Map<number, number>()
  for (const { y, blocks } of cells) rows.set(y, (rows.get(y) ?? 0) + charactersIn(blocks))
  return Math.max(0, ...rows.values())
}
