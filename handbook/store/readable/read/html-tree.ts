// An HTML page as a small tree, read as browsers read it and cleared of all that runs or loads.
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5'

/** A run of text. Runs are told apart by identity, so that a reader can say which it has read. */
export type HtmlText = { readonly text: string }
export type HtmlElement = {
  readonly tag: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly HtmlNode[]
}
export type HtmlNode = HtmlText | HtmlElement

/** A page, and the tags of what was left out of it because it would run or load something. */
export type HtmlPage = { readonly root: HtmlElement; readonly dropped: readonly string[] }

const deepest = 1000
const mostElements = 500_000
const active = new Set(
  'script style iframe frame frameset noframes noembed embed template link base meta'.split(' '),
)

/** Reads a page. Null when it is nested deeper or has more elements than any written page. */
export function readHtml(text: string): HtmlPage | null {
  try {
    const document = parse(text, { treeAdapter: boundedAdapter(), scriptingEnabled: false })
    const html = document.childNodes.find((node) => node.nodeName === 'html')
    const dropped = new Set<string>()
    return { root: elementOf(html as DefaultTreeAdapterTypes.Element, dropped, false), dropped: [...dropped] }
  } catch (fault) {
    if (fault instanceof OutOfBounds) return null
    throw fault
  }
}

class OutOfBounds extends Error {}

/** Stops the parser at pages made to exhaust it. */
function boundedAdapter(): typeof defaultTreeAdapter {
  let depth = 0
  let elements = 0
  return {
    ...defaultTreeAdapter,
    createElement: (...given) => {
      if (++elements > mostElements) throw new OutOfBounds()
      return defaultTreeAdapter.createElement(...given)
    },
    onItemPush: () => {
      if (++depth > deepest) throw new OutOfBounds()
    },
    onItemPop: () => {
      depth -= 1
    },
  }
}

function elementOf(
  element: DefaultTreeAdapterTypes.Element,
  dropped: Set<string>,
  inHead: boolean,
): HtmlElement {
  const head = inHead || element.tagName === 'head'
  return {
    tag: element.tagName,
    attributes: new Map(element.attrs.map(({ name, value }) => [name, value])),
    children: element.childNodes.flatMap((child) => nodeOf(child, dropped, head)),
  }
}

function nodeOf(
  node: DefaultTreeAdapterTypes.ChildNode,
  dropped: Set<string>,
  inHead: boolean,
): readonly HtmlNode[] {
  if ('value' in node) return [{ text: node.value }]
  if (!('tagName' in node)) return []
  if (!active.has(node.tagName)) return [elementOf(node, dropped, inHead)]
  if (inHead) return node.tagName === 'meta' ? [elementOf(node, dropped, inHead)] : []
  dropped.add(node.tagName)
  return []
}

/** True for elements. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tag' in node
}

/** The text under a node. */
export function textUnder(node: HtmlNode): string {
  return isElement(node) ? node.children.map(textUnder).join('') : node.text
}

/** All elements under one that fit, in order; what is inside a fitting one is not looked at. */
export function elementsUnder(
  element: HtmlElement,
  fits: (candidate: HtmlElement) => boolean,
): readonly HtmlElement[] {
  return element.children.flatMap((child) => {
    if (!isElement(child)) return []
    return fits(child) ? [child] : elementsUnder(child, fits)
  })
}
