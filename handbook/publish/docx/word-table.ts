// Tables of a Word file: every cell at its place, header rows repeated, a caption above.
import type { ViewBlock, ViewTable } from '../edition.ts'
import { columnWeights, countHeaderRows, gridOf, type PlacedCell } from '../table-grid.ts'
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
  if (run.type === 'text') return run.text.length
  if (run.type === 'reference') return run.before.length + run.after.length + 2
  return run.type === 'link' ? lengthOf(run.runs) : 1
}
