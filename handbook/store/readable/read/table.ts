// Tables of an edited page.
import type { Attributes, Content, ContentNode } from '#handbook/model/content.ts'
import { storedOrShown } from '../whitespace.ts'
import { isElement, type HtmlElement, type HtmlNode } from './html-tree.ts'
import type { Reading } from './reading.ts'

type ReadBlocks = (nodes: readonly HtmlNode[], reading: Reading) => Content

/** A table with its caption; sections of rows are seen through. */
export function readTable(table: HtmlElement, reading: Reading, read: ReadBlocks): ContentNode {
  const stored = reading.attributes(table)
  const caption = table.children.find(
    (child): child is HtmlElement => isElement(child) && child.tag === 'caption',
  )
  return node('table', captioned(stored, caption, reading), rowsOf(table, reading, read))
}

function captioned(stored: Attributes, caption: HtmlElement | undefined, reading: Reading): Attributes {
  const told = stored['caption']
  if (caption === undefined) return typeof told === 'string' ? without(stored, 'caption') : stored
  const shown = reading.all(caption)
  return { ...stored, caption: typeof told === 'string' ? storedOrShown(told, shown) : shown }
}

function without(attributes: Attributes, name: string): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([each]) => each !== name))
}

const sections = new Set(['thead', 'tbody', 'tfoot'])

function rowsOf(holder: HtmlElement, reading: Reading, read: ReadBlocks): Content {
  return holder.children.filter(isElement).flatMap((child): Content => {
    if (sections.has(child.tag)) return rowsOf(child, reading, read)
    if (child.tag !== 'tr') return []
    return [reading.node(child) ?? rowOf(child, reading, read)]
  })
}

function rowOf(row: HtmlElement, reading: Reading, read: ReadBlocks): ContentNode {
  const cells = row.children.filter(isElement).filter(({ tag }) => tag === 'td' || tag === 'th')
  return node(
    'tableRow',
    reading.attributes(row),
    cells.map((cell) => reading.node(cell) ?? cellOf(cell, reading, read)),
  )
}

function cellOf(cell: HtmlElement, reading: Reading, read: ReadBlocks): ContentNode {
  const spans = ['colspan', 'rowspan'].flatMap((name): readonly [string, number][] => {
    const told = Number(cell.attributes.get(name))
    return Number.isInteger(told) && told >= 2 && told <= 100 ? [[name, told]] : []
  })
  const attrs = { ...reading.attributes(cell), ...Object.fromEntries(spans) }
  return node(cell.tag === 'th' ? 'tableHeader' : 'tableCell', attrs, read(cell.children, reading))
}

function node(type: string, attrs: Attributes, content: Content): ContentNode {
  return {
    type,
    ...(Object.keys(attrs).length === 0 ? {} : { attrs }),
    ...(content.length === 0 ? {} : { content }),
  }
}
