// Lists of pages that Word saved: paragraphs that look like items and say so only in their style.
import { isElement, type HtmlElement, type HtmlNode } from '#handbook/store/readable/read/html-tree.ts'
import { element, valueOf, wordsUnder } from './elements.ts'

const levelIn = /mso-list:\s*l\d+\s+level([1-9])/i
const markerStyle = /mso-list:\s*Ignore/i
const number = /^\(?(\d{1,6}|[a-z]|[ivxl]{1,8})[.)]/i

/** The nodes of a page with lists in the place of such paragraphs; their drawn bullets and numbers go. */
export function withWordLists(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  // The levels on which the list at hand already has a numbered item.
  let begun: ReadonlySet<number> = new Set()
  return nodes.map((node) => {
    const level = isElement(node) && node.tag === 'p' ? levelOf(node) : null
    if (!isElement(node) || level === null) {
      if (isElement(node) || /\S/.test(node.text)) begun = new Set()
      return node
    }
    const told = number.exec(wordsUnder(...markersIn(node)))?.[1]
    const start = told !== undefined && !begun.has(level) ? Number(told) || 1 : 1
    const outer = [...begun].filter((each) => each <= level)
    begun = new Set(told === undefined ? outer.filter((each) => each < level) : [...outer, level])
    return listOf(node, level, told === undefined ? null : start)
  })
}

function levelOf(paragraph: HtmlElement): number | null {
  const level = levelIn.exec(valueOf(paragraph, 'style'))?.[1]
  return level === undefined ? null : Number(level)
}

/** One item in as many lists as its level says; `start` is null for a bullet. */
function listOf(paragraph: HtmlElement, level: number, start: number | null): HtmlElement {
  const item = element('li', {}, withoutMarkers(paragraph.children))
  const inner = start === null ? element('ul', {}, [item]) : element('ol', { start: String(start) }, [item])
  return Array.from({ length: level - 1 }).reduce<HtmlElement>((list) => element('ul', {}, [list]), inner)
}

function isMarker(node: HtmlNode): node is HtmlElement {
  return isElement(node) && markerStyle.test(valueOf(node, 'style'))
}

function markersIn({ children }: HtmlElement): readonly HtmlElement[] {
  return children.flatMap((child) => (isMarker(child) ? [child] : isElement(child) ? markersIn(child) : []))
}

function withoutMarkers(nodes: readonly HtmlNode[]): readonly HtmlNode[] {
  return nodes
    .filter((node) => !isMarker(node))
    .map((node) => (isElement(node) ? { ...node, children: withoutMarkers(node.children) } : node))
}
