// Tables of saved pages: those that hold data, and those that only lay a page out.
import { isElement, type HtmlElement, type HtmlNode } from '#handbook/store/readable/read/html-tree.ts'
import { allUnder, element, valueOf } from './elements.ts'

/** A cleaned table; one that only lays out is its cells' content, one after the other. `told` is it as the page has it. */
export function tableOf(table: HtmlElement, told: HtmlElement): readonly HtmlNode[] {
  if (!laysOut(table, told)) return [element('table', {}, withBoldHead(table))]
  return cellsOf(table).map(({ children }) => element('div', {}, children))
}

/** The rows of a table; where no cell heads it and all of its first row is bold, that row does. */
function withBoldHead(table: HtmlElement): readonly HtmlNode[] {
  const rows = rowsOf(table)
  const [first] = rows
  const hasHead = rows.some(({ children }) => children.some((cell) => isElement(cell) && cell.tag === 'th'))
  if (first === undefined || rows.length < 2 || hasHead || !cellsOf(first).every(isBold))
    return table.children
  const head = element(
    'tr',
    {},
    first.children.map((cell) => (isElement(cell) ? { ...cell, tag: 'th' } : cell)),
  )
  const replaced = (nodes: readonly HtmlNode[]): readonly HtmlNode[] =>
    nodes.map((node) =>
      node === first ? head : isElement(node) ? { ...node, children: replaced(node.children) } : node,
    )
  return replaced(table.children)
}

function rowsOf(holder: HtmlElement): readonly HtmlElement[] {
  return holder.children.filter(isElement).flatMap((child) => {
    if (child.tag === 'tr') return [child]
    return child.tag === 'table' || child.tag === 'caption' ? [] : rowsOf(child)
  })
}

/** True for a cell that has words, all of them bold. */
function isBold(cell: HtmlElement): boolean {
  const words = (node: HtmlNode, bold: boolean): readonly boolean[] => {
    if (!isElement(node)) return /\S/.test(node.text) ? [bold] : []
    const isStrong = bold || node.tag === 'b' || node.tag === 'strong'
    return node.children.flatMap((child) => words(child, isStrong))
  }
  const said = words(cell, false)
  return said.length > 0 && said.every((each) => each)
}

function laysOut(table: HtmlElement, told: HtmlElement): boolean {
  if (['presentation', 'none'].includes(valueOf(told, 'role'))) return true
  if (allUnder(table, ({ tag }) => tag === 'th' || tag === 'caption').length > 0) return false
  const holdsPage = allUnder(table, ({ tag }) => tag === 'table' || /^h[1-6]$/.test(tag)).length > 0
  return holdsPage || cellsOf(table).length <= 1
}

/** The cells of a table itself; those of tables inside it are none. */
function cellsOf(holder: HtmlElement): readonly HtmlElement[] {
  return holder.children.filter(isElement).flatMap((child) => {
    if (child.tag === 'td' || child.tag === 'th') return [child]
    return child.tag === 'table' ? [] : cellsOf(child)
  })
}
