// From flat stored blocks to the normal form. The stored document itself is never repaired.
import type { Block, BlockPath, Cell, Figure, LawQuotation, Span, Table } from './block.ts'
import { indentOf, kindOf, startOf, textAttribute, type Content, type ContentNode } from './content.ts'
import { ListBuilder } from './list-builder.ts'
import { spansOf, storedSpansOf } from './spans.ts'

/** Where content stands: in a chapter (headings from 2), a practice field (from 3) or a box (no outline). */
export type Place = 'chapter' | 'field' | 'box'

/**
 * The normal form of `content`. Total: any combination of kind, indent and start, and any unknown
 * node, has a normal form; applied to its own stored rendering it changes nothing. Heading levels
 * are raised or lowered so that none is skipped. Indent survives on ordinary paragraphs only.
 */
export function normalise(
  content: Content,
  place: Place = 'chapter',
  base: BlockPath = [],
): readonly Block[] {
  return new Normaliser(place, base, spansOf).read(content)
}

/** As `normalise`, of a text that is shown as it is stored: spans tell their conditions and their variables. */
export function normaliseAsStored(content: Content, place: Place): readonly Block[] {
  return new Normaliser(place, [], storedSpansOf).read(content)
}

/** How a line is read. */
type ReadLine = (nodes: ContentNode['content']) => readonly Span[]

/** The type of a node that takes the place of a block which does not stand in an edition: indexes stay true. */
export const leftOut = 'leftOut'

class Normaliser {
  readonly #out: Block[] = []
  readonly #lists = new ListBuilder(this.#out)
  #level: number

  constructor(
    private readonly place: Place,
    private readonly base: BlockPath,
    private readonly readLine: ReadLine,
  ) {
    this.#level = place === 'field' ? 2 : 1
  }

  read(content: Content): readonly Block[] {
    content.forEach((node, index) => this.#add(node, [...this.base, index]))
    return this.#out
  }

  #add(node: ContentNode, path: BlockPath): void {
    if (node.type === leftOut) return
    if (node.type === 'textBlock') this.#addText(node, path)
    else this.#put(containerOf(node, path, this.readLine))
  }

  #addText(node: ContentNode, path: BlockPath): void {
    const kind = kindOf(node)
    const spans = this.readLine(node.content)
    if (kind === 'bullet' || kind === 'ordered') {
      const start = kind === 'ordered' ? startOf(node) : null
      this.#lists.item({ ordered: kind === 'ordered', indent: indentOf(node), start, path, spans })
    } else if (kind === 'continuation') {
      const joined = this.#lists.continueWith(indentOf(node), { type: 'paragraph', path, indent: 0, spans })
      if (!joined) this.#put({ type: 'paragraph', path, indent: 0, spans })
    } else if (kind === 'quote') this.#quote(path, spans)
    else if (kind === 'text') this.#put({ type: 'paragraph', path, indent: indentOf(node), spans })
    else this.#heading(Number(kind.slice(1)), node, path)
  }

  #quote(path: BlockPath, spans: readonly Span[]): void {
    this.#lists.close()
    const last = this.#out.at(-1)
    if (last?.type === 'quote')
      this.#out[this.#out.length - 1] = { ...last, paragraphs: [...last.paragraphs, spans] }
    else this.#out.push({ type: 'quote', path, paragraphs: [spans] })
  }

  #heading(asked: number, node: ContentNode, path: BlockPath): void {
    const spans = this.readLine(node.content)
    if (this.place === 'box') return this.#put({ type: 'boxTitle', path, spans })
    const top = this.place === 'field' ? 3 : 2
    const level = Math.min(Math.max(asked, top), this.#level + 1) as 2 | 3 | 4 | 5
    this.#level = level
    this.#put({ type: 'heading', path, level, anchor: textAttribute(node, 'anchor'), spans })
  }

  #put(block: Block): void {
    this.#lists.close()
    this.#out.push(block)
  }
}

function containerOf(node: ContentNode, path: BlockPath, readLine: ReadLine): Block {
  const blocks = (): readonly Block[] => new Normaliser('box', path, readLine).read(node.content ?? [])
  switch (node.type) {
    case 'table':
      return tableOf(node, path, readLine)
    case 'figure':
      return figureOf(node, path, readLine)
    case 'callout':
      return { type: 'callout', path, blocks: blocks() }
    case 'lawQuotation':
      return lawOf(node, path, blocks())
    default:
      return { type: 'unknown', path }
  }
}

function lawOf(node: ContentNode, path: BlockPath, blocks: readonly Block[]): LawQuotation<Block> {
  const source = textAttribute(node, 'source') ?? ''
  const checked = textAttribute(node, 'checked')
  const isDay = checked !== null && /^\d{4}-\d{2}-\d{2}$/.test(checked)
  return {
    type: 'lawQuotation',
    path,
    source,
    url: textAttribute(node, 'url'),
    checked: isDay ? checked : null,
    blocks,
  }
}

function figureOf(node: ContentNode, path: BlockPath, readLine: ReadLine): Figure<Span> {
  const text = (name: string): string => textAttribute(node, name) ?? ''
  const file = textAttribute(node, 'file')
  return {
    type: 'figure',
    path,
    file: file !== null && isImageName(file) ? file : null,
    alt: text('alt'),
    decorative: node.attrs?.['decorative'] === true,
    author: text('author'),
    permission: text('permission'),
    caption: readLine(node.content),
  }
}

/** True for a content-addressed image name: 64 hexadecimal digits and a known extension. */
export function isImageName(name: string): boolean {
  return /^[0-9a-f]{64}\.(?:svg|png|jpg|gif|webp)$/.test(name)
}

function tableOf(node: ContentNode, path: BlockPath, readLine: ReadLine): Table<Block> {
  const rows = (node.content ?? []).filter(({ type }) => type === 'tableRow')
  const cells = rows.map((row, r) =>
    (row.content ?? []).map((cell, c) => cellOf(cell, [...path, r, c], readLine)),
  )
  return { type: 'table', path, caption: textAttribute(node, 'caption') ?? '', rows: cells }
}

function cellOf(node: ContentNode, path: BlockPath, readLine: ReadLine): Cell<Block> {
  const span = (name: string): number =>
    Math.min(100, Math.max(1, Math.trunc(Number(node.attrs?.[name] ?? 1)) || 1))
  const blocks = new Normaliser('box', path, readLine).read(node.content ?? [])
  return { header: node.type === 'tableHeader', colspan: span('colspan'), rowspan: span('rowspan'), blocks }
}
