// Small tools on HTML trees.
import { collapsed } from '#handbook/store/readable/whitespace.ts'
import {
  isElement,
  textUnder,
  type HtmlElement,
  type HtmlNode,
} from '#handbook/store/readable/read/html-tree.ts'

/** An element. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly HtmlNode[],
): HtmlElement {
  return { tag, attributes: new Map(Object.entries(attributes)), children }
}

/** The words under nodes on one line. */
export function wordsUnder(...nodes: readonly HtmlNode[]): string {
  return collapsed(nodes.map(textUnder).join(' '))
}

/** All elements under one that fit, those inside fitting ones too, in order. */
export function allUnder(
  root: HtmlElement,
  fits: (candidate: HtmlElement) => boolean,
): readonly HtmlElement[] {
  const found: HtmlElement[] = []
  const look = (node: HtmlNode): void => {
    if (!isElement(node)) return
    if (fits(node)) found.push(node)
    node.children.forEach(look)
  }
  root.children.forEach(look)
  return found
}

/** The value of an attribute; empty when it is not there. */
export function valueOf({ attributes }: HtmlElement, name: string): string {
  return attributes.get(name) ?? ''
}
