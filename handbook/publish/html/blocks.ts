// The blocks of an HTML edition.
import { element, type Markup, type MarkupElement } from '#handbook/markup/markup.ts'
import type { List, Quote } from '#handbook/model/block.ts'
import type { ViewBlock, ViewHeading, ViewSpan } from '../edition.ts'
import { calloutMarkup, figureMarkup, lawMarkup } from './boxes.ts'
import type { BookPage } from './book-page.ts'
import { isBlank, lineMarkup } from './line.ts'
import { tableMarkup } from './table.ts'

/**
 * Blocks as markup; empty ones are left out. `under` is the level of the heading that stands above
 * them: none is skipped below it, even where an empty heading was left out.
 */
export function blocksMarkup(blocks: readonly ViewBlock[], under: number, page: BookPage): readonly Markup[] {
  return new BlockWriter(under, page).write(blocks)
}

class BlockWriter {
  constructor(
    private level: number,
    private readonly page: BookPage,
  ) {}

  readonly write = (blocks: readonly ViewBlock[]): readonly Markup[] =>
    blocks.flatMap((block) => this.#block(block) ?? [])

  #block(block: ViewBlock): MarkupElement | null {
    switch (block.type) {
      case 'heading':
        return this.#heading(block)
      case 'paragraph':
        return this.#paragraph(block.spans, block.indent === 0 ? null : `indent-${block.indent}`)
      case 'boxTitle':
        return this.#paragraph(block.spans, 'box-title')
      case 'quote':
        return this.#quote(block)
      case 'list':
        return this.#list(block)
      case 'unknown':
        return element('p', { class: 'unknown' }, this.page.words.unknownContent)
      default:
        return this.#box(block)
    }
  }

  #box(
    block: Extract<ViewBlock, { type: 'table' | 'figure' | 'callout' | 'lawQuotation' }>,
  ): MarkupElement | null {
    switch (block.type) {
      case 'table':
        return tableMarkup(block, this.#inside, this.page)
      case 'figure':
        return figureMarkup(block, this.page)
      case 'callout':
        return calloutMarkup(this.write(block.blocks))
      case 'lawQuotation':
        return lawMarkup(block, this.write(block.blocks), this.page)
    }
  }

  #heading(heading: ViewHeading): MarkupElement | null {
    if (isBlank(heading.spans)) return null
    this.level = Math.min(heading.level, this.level + 1)
    const number = heading.number === null ? [] : [element('span', { class: 'number' }, heading.number), ' ']
    return element(`h${this.level}`, { id: heading.id }, number, lineMarkup(heading.spans, this.page))
  }

  #paragraph(spans: readonly ViewSpan[], look: string | null): MarkupElement | null {
    return isBlank(spans) ? null : element('p', { class: look }, lineMarkup(spans, this.page))
  }

  #quote({ paragraphs }: Quote<ViewSpan>): MarkupElement | null {
    const full = paragraphs.filter((spans) => !isBlank(spans))
    if (full.length === 0) return null
    return element(
      'blockquote',
      {},
      full.map((spans) => element('p', {}, lineMarkup(spans, this.page))),
    )
  }

  #list({ ordered, start, items }: List<ViewBlock>): MarkupElement {
    const entries = items.map((item) => element('li', {}, this.#inside(item)))
    return element(ordered ? 'ol' : 'ul', { start: ordered && start !== 1 ? start : null }, entries)
  }

  /** What an item or cell holds: a single paragraph stands there as plain words. */
  readonly #inside = (blocks: readonly ViewBlock[]): readonly Markup[] => {
    const [only, ...more] = blocks
    if (only?.type === 'paragraph' && more.length === 0) return lineMarkup(only.spans, this.page)
    return this.write(blocks)
  }
}
