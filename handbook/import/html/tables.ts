// Tables of saved pages: those that hold data, and those that only lay a page out.
import { isElement, type HtmlElement, type HtmlNode } from '#handbook/store/readable/read/html-tree.ts'
import { allUnder, element, valueOf } from './elements.ts'

/** A cleaned table; one that only lays out is its cells' content, one after the other. `told` is it as the page has it. */
export function tableOf(table: HtmlElement, told: HtmlElement): readonly HtmlNode[] {
  if (!laysOut(table, told)) return [element('table', {}, table.children)]
  return cellsOf(table).map(({ children }) => element('div', {}, children))
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
