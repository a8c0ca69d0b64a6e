// The blocks of an edited page, as this app writes them and as people and other programs do.
import {
  blockKinds,
  type Attributes,
  type BlockKind,
  type Content,
  type ContentMark,
  type ContentNode,
} from '#handbook/model/content.ts'
import { collapsed } from '../whitespace.ts'
import { readFigure, readLaw } from './figure.ts'
import { elementsUnder, isElement, type HtmlElement, type HtmlNode } from './html-tree.ts'
import { readLine } from './line.ts'
import { marksOf } from './marks.ts'
import type { Reading } from './reading.ts'
import { readTable } from './table.ts'

/** What the next text is by where it stands. */
type Natural = { readonly kind: BlockKind; readonly indent: number; readonly start?: number }

/** Where blocks stand: `next` tells what the next text is; `depth` is that of the list around, or −1. */
type Standing = {
  readonly next: () => Natural
  readonly depth: number
  readonly marks: readonly ContentMark[]
}

const plain: Standing = { next: () => ({ kind: 'text', indent: 0 }), depth: -1, marks: [] }

const blockTags = new Set(
  (
    'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr td th figure figcaption ' +
    'blockquote aside div section article main header footer nav address center pre hr details summary ' +
    'form fieldset legend'
  ).split(' '),
)
const textTags = new Set('p h1 h2 h3 h4 h5 h6 pre dt dd address summary legend'.split(' '))

/** Blocks as content. Elements that only hold others are seen through; loose text becomes text blocks. */
export function readBlocks(nodes: readonly HtmlNode[], reading: Reading): Content {
  return blocksOf(nodes, plain, reading)
}

function blocksOf(nodes: readonly HtmlNode[], standing: Standing, reading: Reading): Content {
  const out: ContentNode[] = []
  let line: HtmlNode[] = []
  const endLine = (): void => {
    if (line.some(showsSomething)) out.push(textBlock(null, line, standing, reading))
    line = []
  }
  for (const node of nodes) {
    if (!isElement(node) || !holdsBlocks(node)) line.push(node)
    else {
      endLine()
      out.push(...blockOf(node, standing, reading))
    }
  }
  endLine()
  return out
}

function showsSomething(node: HtmlNode): boolean {
  return isElement(node) ? node.tag !== 'br' : collapsed(node.text) !== ''
}

function holdsBlocks(element: HtmlElement): boolean {
  return blockTags.has(element.tag) || elementsUnder(element, ({ tag }) => blockTags.has(tag)).length > 0
}

function blockOf(element: HtmlElement, standing: Standing, reading: Reading): Content {
  const kept = reading.node(element)
  if (kept !== null) {
    reading.generated(element, reading.words.unknown)
    return [kept]
  }
  switch (element.tag) {
    case 'ul':
    case 'ol':
      return listOf(element, standing, reading)
    case 'blockquote':
      return blocksOf(element.children, quoted(standing), reading)
    case 'table':
      return [readTable(element, reading, readBlocks)]
    case 'figure':
      return figureOf(element, standing, reading)
    case 'aside':
      return [boxOf(element, reading)]
    case 'hr':
      return []
    default:
      return heldOf(element, standing, reading)
  }
}

function quoted(standing: Standing): Standing {
  return { ...standing, next: () => ({ kind: 'quote', indent: 0 }), depth: -1 }
}

function figureOf(element: HtmlElement, standing: Standing, reading: Reading): Content {
  const { attributes } = element
  if (attributes.get('class') === 'law' || attributes.has('data-source'))
    return [readLaw(element, reading, readBlocks)]
  const image = elementsUnder(element, ({ tag }) => tag === 'img').length > 0
  if (image || attributes.has('data-file')) return [readFigure(element, reading)]
  return blocksOf(element.children, standing, reading)
}

function boxOf(element: HtmlElement, reading: Reading): ContentNode {
  const attrs = reading.attributes(element)
  const content = readBlocks(element.children, reading)
  return {
    type: 'callout',
    ...(Object.keys(attrs).length === 0 ? {} : { attrs }),
    ...(content.length === 0 ? {} : { content }),
  }
}

/** Text stands alone in its element; anything else that holds blocks is seen through. */
function heldOf(element: HtmlElement, standing: Standing, reading: Reading): Content {
  const inner = elementsUnder(element, ({ tag }) => blockTags.has(tag))
  if (textTags.has(element.tag) && inner.length === 0)
    return [textBlock(element, element.children, standing, reading)]
  const marks = blockTags.has(element.tag) ? standing.marks : marksOf(element, standing.marks, reading)
  return blocksOf(element.children, { ...standing, marks }, reading)
}

function listOf(list: HtmlElement, standing: Standing, reading: Reading): Content {
  const depth = standing.depth + 1
  const first = list.children.find((child) => isElement(child) && child.tag === 'li')
  return list.children.flatMap((child) => {
    const item = isElement(child) && child.tag === 'li'
    const told = list.tag === 'ol' && child === first ? { start: startOf(list) } : {}
    const next = itemText({ kind: list.tag === 'ol' ? 'ordered' : 'bullet', indent: depth, ...told })
    return blocksOf(item ? child.children : [child], { ...standing, next, depth }, reading)
  })
}

function startOf(list: HtmlElement): number {
  const told = Number(list.attributes.get('start') ?? 1)
  return Number.isInteger(told) && told >= 0 ? told : 1
}

/** The first text of an item is the item, what follows goes on with it. */
function itemText(item: Natural): () => Natural {
  let next = item
  return () => {
    const now = next
    next = { kind: 'continuation', indent: item.indent }
    return now
  }
}

function textBlock(
  element: HtmlElement | null,
  line: readonly HtmlNode[],
  standing: Standing,
  reading: Reading,
): ContentNode {
  const natural = headingOf(element) ?? standing.next()
  const attrs = element === null ? shown(natural) : { ...storedKind(element, natural, reading) }
  const marks = element === null ? standing.marks : marksOf(element, standing.marks, reading)
  const content = readLine(line, reading, marks)
  return {
    type: 'textBlock',
    ...(Object.keys(attrs).length === 0 ? {} : { attrs }),
    ...(content.length === 0 ? {} : { content }),
  }
}

function headingOf(element: HtmlElement | null): Natural | null {
  const level = Number(/^h([1-6])$/.exec(element?.tag ?? '')?.[1] ?? 0)
  return level === 0 ? null : { kind: `h${Math.min(level, 4)}` as BlockKind, indent: 0 }
}

/** Attributes with their defaults left out. */
function shown({ kind, indent, start }: Natural): Attributes {
  return {
    ...(kind === 'text' ? {} : { kind }),
    ...(indent === 0 ? {} : { indent }),
    ...(start === undefined || start === 1 ? {} : { start }),
  }
}

/** What was stored counts while the block stands where it stood; moved, it is what its new place says. */
function storedKind(element: HtmlElement, natural: Natural, reading: Reading): Attributes {
  const stored = (name: string): string | undefined => element.attributes.get(`data-${name}`)
  const { kind: oddKind, indent: oddIndent, ...left } = reading.attributes(element)
  const inPlace = stored('place') === `${natural.kind} ${natural.indent}`
  const kind = blockKinds.find((each) => each === stored('kind')) ?? natural.kind
  const indent = Number(stored('indent') ?? natural.indent)
  const start = startIn(stored('start'), natural)
  const anchor = stored('anchor')
  return {
    ...shown(inPlace ? { kind, indent } : natural),
    ...(start === null ? {} : { start }),
    ...(anchor === undefined ? {} : { anchor }),
    ...left,
    ...(inPlace && oddKind !== undefined ? { kind: oddKind } : {}),
    ...(inPlace && oddIndent !== undefined ? { indent: oddIndent } : {}),
  }
}

/** The number a list starts from is told at its first item; a list that was given another says so itself. */
function startIn(stored: string | undefined, natural: Natural): number | null {
  const start = stored === undefined || !/^\d{1,9}$/.test(stored) ? null : Number(stored)
  if (natural.start === undefined || natural.start === (start ?? 1)) return start
  return natural.start === 1 ? null : natural.start
}
