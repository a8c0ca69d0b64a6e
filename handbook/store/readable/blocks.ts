// The blocks of a readable copy: true headings, nested lists and tables over flat stored blocks.
import { element, type Markup, type MarkupAttributes, type MarkupElement } from '#handbook/markup/markup.ts'
import type { Block, List } from '#handbook/model/block.ts'
import {
  indentOf,
  kindOf,
  startOf,
  textAttribute,
  type BlockKind,
  type Content,
  type ContentNode,
} from '#handbook/model/content.ts'
import { normalise, type Place } from '#handbook/model/normal-form.ts'
import { canonicalNode } from './canonical-json.ts'
import { figureMarkup, lawMarkup } from './containers.ts'
import { anchorId, lineMarkup } from './line.ts'
import { attributesLeft, type Page } from './page.ts'
import { tableMarkup } from './table.ts'

/**
 * Content as markup. Where a block stands says what it is: `h3` is a heading of that level, `p` text,
 * `li` an item of the list around it, a later `p` in it its continuation, `p` in a `blockquote` a
 * quotation. Where that is not what is stored, `data-kind`, `data-indent` and `data-start` say so, and
 * `data-place` tells what the place says: they count only while the block still stands in such a place.
 */
export function blocksMarkup(content: Content, place: Place, page: Page): readonly Markup[] {
  return new BlockWriter(content, page).write(normalise(content.map(withoutInside), place), 0)
}

/** Containers are read on their own, so their inside need not be read here. */
function withoutInside(node: ContentNode): ContentNode {
  return node.type === 'textBlock' ? node : { ...node, content: [] }
}

/** What a block is by where it stands on the page. */
type Natural = { readonly kind: BlockKind; readonly indent: number }

class BlockWriter {
  constructor(
    private readonly content: Content,
    private readonly page: Page,
  ) {}

  write(blocks: readonly Block[], depth: number): readonly Markup[] {
    return blocks.map((block) => this.#block(block, depth))
  }

  #block(block: Block, depth: number): MarkupElement {
    switch (block.type) {
      case 'heading': {
        const kind = `h${block.level}` as BlockKind
        return this.#text(`h${block.level}`, block.path[0], { kind, indent: 0 })
      }
      case 'boxTitle':
        return this.#text('p', block.path[0], { kind: 'text', indent: 0 }, { class: 'title' })
      case 'quote':
        return this.#quote(block.path[0] ?? 0, block.paragraphs.length)
      case 'list':
        return this.#list(block, depth)
      case 'paragraph':
        return this.#text('p', block.path[0], { kind: 'text', indent: 0 }, indentClass(block.indent))
      default:
        return containerMarkup(this.#stored(block.path[0]), this.page)
    }
  }

  #quote(first: number, count: number): MarkupElement {
    const paragraphs = Array.from({ length: count }, (_, index) =>
      this.#text('p', first + index, { kind: 'quote', indent: 0 }),
    )
    return element('blockquote', {}, paragraphs)
  }

  #list(list: List<Block>, depth: number): MarkupElement {
    const kind = list.ordered ? 'ordered' : 'bullet'
    const items = list.items.map((blocks) => element('li', {}, this.#item(blocks, kind, depth)))
    return element(list.ordered ? 'ol' : 'ul', { start: list.start === 1 ? null : list.start }, items)
  }

  #item(blocks: readonly Block[], kind: BlockKind, depth: number): readonly Markup[] {
    return blocks.map((block, index) => {
      const natural: Natural = { kind: index === 0 ? kind : 'continuation', indent: depth }
      return block.type === 'paragraph'
        ? this.#text('p', block.path[0], natural)
        : this.#block(block, depth + 1)
    })
  }

  #text(
    tag: string,
    index: number | undefined,
    natural: Natural,
    look: MarkupAttributes = {},
  ): MarkupElement {
    const node = this.#stored(index)
    const told = { ...look, ...blockAttributes(node, natural, this.page) }
    return element(tag, told, lineMarkup(node.content, this.page))
  }

  #stored(index: number | undefined): ContentNode {
    const node = this.content[index ?? -1]
    if (node === undefined) throw new RangeError('A block of the normal form has no stored block')
    return node
  }
}

function indentClass(indent: number): MarkupAttributes {
  return { class: indent === 0 ? null : `indent-${indent}` }
}

function blockAttributes(node: ContentNode, place: Natural, page: Page): MarkupAttributes {
  const kind = kindOf(node)
  const indent = indentOf(node)
  const start = startOf(node)
  const anchor = textAttribute(node, 'anchor')
  const told = { kind: node.attrs?.['kind'], indent: node.attrs?.['indent'] }
  const odd =
    kind !== place.kind || indent !== place.indent || attributesLeft(told, { kind, indent }) !== null
  return {
    id: anchor === null || page.anchors.has(anchor) ? null : takeAnchor(anchor, page),
    'data-kind': kind === place.kind ? null : kind,
    'data-indent': indent === place.indent ? null : indent,
    'data-place': odd ? `${place.kind} ${place.indent}` : null,
    'data-start': start,
    'data-anchor': anchor,
    'data-attrs': attributesLeft(node.attrs, { kind, indent, start, anchor }),
  }
}

function takeAnchor(anchor: string, page: Page): string {
  page.anchors.add(anchor)
  return anchorId(anchor)
}

function containerMarkup(node: ContentNode, page: Page): MarkupElement {
  const inside = (): readonly Markup[] => blocksMarkup(node.content ?? [], 'box', page)
  switch (node.type) {
    case 'table':
      return tableMarkup(node, page, blocksMarkup)
    case 'figure':
      return figureMarkup(node, page)
    case 'callout':
      return element('aside', { role: 'note', 'data-attrs': attributesLeft(node.attrs, {}) }, inside())
    case 'lawQuotation':
      return lawMarkup(node, inside(), page)
    default:
      return element('div', { 'data-node': canonicalNode(node) }, element('p', {}, page.words.unknown))
  }
}
