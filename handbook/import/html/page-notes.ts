// Footnotes of saved pages: a link to a place that links back to where it came from.
import { isElement, type HtmlElement, type HtmlNode } from '#handbook/store/readable/read/html-tree.ts'
import { valueOf } from './elements.ts'

/** The notes of a page by the place that their links name, the blocks they stand in, and the links back. */
export type PageNotes = {
  readonly blocks: ReadonlyMap<string, HtmlElement>
  readonly isNote: (each: HtmlElement) => boolean
  readonly leadsBack: (each: HtmlElement) => boolean
}

type Placed = { readonly element: HtmlElement; readonly block: HtmlElement | null; readonly order: number }

const noteBlocks = new Set(['p', 'li', 'dd', 'td', 'aside'])

/** Finds the notes under `root`. A note stands after the first link to it, in a block of its own. */
export function pageNotes(root: HtmlElement): PageNotes {
  const page = placesIn(root)
  const blocks = new Map<string, HtmlElement>()
  const back = new Set<HtmlElement>()
  for (const link of page.links) {
    const name = targetOf(link.element)
    const target = page.named.get(name)
    if (
      target === undefined ||
      target.block === null ||
      target.order < link.order ||
      target.block === link.block
    )
      continue
    const returns = page.links.filter(
      (each) => each.block === target.block && isAt(page.named.get(targetOf(each.element)), link),
    )
    if (returns.length === 0) continue
    blocks.set(name, target.block)
    returns.forEach(({ element }) => back.add(element))
  }
  const notes = new Set(blocks.values())
  return { blocks, isNote: (each) => notes.has(each), leadsBack: (each) => back.has(each) }
}

type Places = { readonly named: ReadonlyMap<string, Placed>; readonly links: readonly Placed[] }

function placesIn(root: HtmlElement): Places {
  const named = new Map<string, Placed>()
  const links: Placed[] = []
  let order = 0
  const look = (element: HtmlNode, outer: HtmlElement | null): void => {
    if (!isElement(element)) return
    // The paragraphs of an item belong to it; those of a cell may be a whole page.
    const isInItem = element.tag === 'p' && outer?.tag === 'li'
    const block = noteBlocks.has(element.tag) && !isInItem ? element : outer
    const placed = { element, block, order: order++ }
    for (const name of [valueOf(element, 'id'), valueOf(element, 'name')])
      if (name !== '' && !named.has(name)) named.set(name, placed)
    if (element.tag === 'a' && targetOf(element) !== '') links.push(placed)
    element.children.forEach((child) => look(child, block))
  }
  look(root, null)
  return { named, links }
}

/** The place inside the page that a link names; empty when it names none. */
export function targetOf(link: HtmlElement): string {
  const href = valueOf(link, 'href').trim()
  return href.startsWith('#') ? href.slice(1) : ''
}

/** True when a named place is a link or the element close around it. */
function isAt(place: Placed | undefined, link: Placed): boolean {
  if (place === undefined) return false
  return place.block === link.block && place.order <= link.order && link.order - place.order <= 2
}
