// Tables of a Word document.
import type { Content, ContentNode } from '#handbook/model/content.ts'
import { node } from '../lines.ts'
import type { WordCell, WordNode, WordRow, WordTable } from './word-document.ts'

type ReadBlocks = (nodes: readonly WordNode[]) => Content

/**
 * A table as content. Rows that Word repeats on every page are made of header cells, and so is a first row
 * that is all bold or styled as heads; a table of one cell is a box drawn around text, and becomes a callout.
 */
export function tableContent(table: WordTable, read: ReadBlocks): ContentNode {
  const rows = table.children.filter((each): each is WordRow => each.type === 'tableRow')
  const cells = rows.map(cellsOf)
  const [only, ...others] = cells.flat()
  if (only !== undefined && others.length === 0) return node('callout', {}, read(only.children))
  const isTold = rows.some(({ isHeader }) => isHeader)
  const content = rows.map((row, index) => {
    const isHeader = isTold ? row.isHeader : index === 0 && rows.length > 1 && (cells[0] ?? []).every(isBold)
    return node(
      'tableRow',
      {},
      (cells[index] ?? []).map((cell) => cellContent(cell, isHeader, read)),
    )
  })
  return node('table', {}, content)
}

function cellsOf(row: WordRow): readonly WordCell[] {
  return row.children.filter((each): each is WordCell => each.type === 'tableCell')
}

function cellContent(cell: WordCell, isHeader: boolean, read: ReadBlocks): ContentNode {
  const spans = { ...span('colspan', cell.colSpan), ...span('rowspan', cell.rowSpan) }
  return node(isHeader ? 'tableHeader' : 'tableCell', spans, read(cell.children))
}

function span(name: string, told: number): Readonly<Record<string, number>> {
  return Number.isInteger(told) && told >= 2 && told <= 100 ? { [name]: told } : {}
}

const headStyle = /^(?:table ?heading|taulukon? ?otsikko|tabellrubrik)$/i

/** True for a cell that has words, all of them bold, or whose style calls it a head. */
function isBold(cell: WordCell): boolean {
  const styles = cell.children.map((each) =>
    each.type === 'paragraph' ? (each.styleName ?? each.styleId) : null,
  )
  if (styles.length > 0 && styles.every((name) => headStyle.test(name ?? ''))) return true
  const runs = cell.children
    .flatMap(runsIn)
    .filter(({ children }) => children.some(({ type }) => type === 'text'))
  return runs.length > 0 && runs.every((run) => run.isBold)
}

function runsIn(each: WordNode): readonly Extract<WordNode, { type: 'run' }>[] {
  if (each.type === 'run') return [each]
  return 'children' in each ? each.children.flatMap(runsIn) : []
}
