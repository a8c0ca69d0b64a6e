// Resolves the blocks of one part: numbers figures, tables, sections and notes, and looks up references.
import type { Block, Cell, Heading, Span } from '#handbook/model/block.ts'
import type { DocumentId } from '#handbook/model/handbook.ts'
import { slugOf } from '#handbook/model/slug.ts'
import { spanText } from '#handbook/model/spans.ts'
import type { ViewBlock, ViewHeading, ViewSpan } from './edition.ts'
import { findSection, freeId, type Outline } from './outline.ts'

/** What is counted through the whole book, and the images met so far. */
export type Counters = { figure: number; table: number; readonly images: string[] }

/** Resolves blocks in reading order; notes are numbered from 1 in each part, so use one for each. */
export class BlockResolver {
  #note = 0
  readonly #taken = new Set<string>()

  constructor(
    private readonly part: DocumentId,
    private readonly outline: Outline,
    private readonly counters: Counters,
  ) {}

  /** The blocks resolved. Headings of a practice field get ids that begin with the field's. */
  blocks(blocks: readonly Block[], field?: string): readonly ViewBlock[] {
    return blocks.map((block) => this.#block(block, field))
  }

  #block(block: Block, field: string | undefined): ViewBlock {
    switch (block.type) {
      case 'heading':
        return this.#heading(block, field)
      case 'paragraph':
      case 'boxTitle':
        return { ...block, spans: this.#spans(block.spans) }
      case 'quote':
        return { ...block, paragraphs: block.paragraphs.map((spans) => this.#spans(spans)) }
      case 'list':
        return { ...block, items: block.items.map((item) => this.blocks(item, field)) }
      case 'table':
        return {
          ...block,
          number: ++this.counters.table,
          rows: block.rows.map((row) => this.#row(row, field)),
        }
      case 'figure':
        this.#countImage(block.file)
        return { ...block, number: ++this.counters.figure, caption: this.#spans(block.caption) }
      case 'callout':
      case 'lawQuotation':
        return { ...block, blocks: this.blocks(block.blocks, field) }
      case 'unknown':
        return block
    }
  }

  #row(row: readonly Cell<Block>[], field: string | undefined): readonly Cell<ViewBlock>[] {
    return row.map((cell) => ({ ...cell, blocks: this.blocks(cell.blocks, field) }))
  }

  #countImage(file: string | null): void {
    if (file !== null && !this.counters.images.includes(file)) this.counters.images.push(file)
  }

  #heading(heading: Heading<Span>, field: string | undefined): ViewHeading {
    const section = this.outline.get(this.part)?.sections.get(heading)
    const wanted = `${field ?? 'kohta'}-${slugOf(spanText(heading.spans))}`
    const id = section?.id ?? freeId(wanted, this.#taken)
    return { ...heading, id, number: section?.number ?? null, spans: this.#spans(heading.spans) }
  }

  #spans(spans: readonly Span[]): readonly ViewSpan[] {
    return spans.map((span) => this.#span(span))
  }

  #span(span: Span): ViewSpan {
    if (span.type === 'footnote') return { ...span, number: ++this.#note }
    return span.type === 'reference' ? this.#reference(span) : span
  }

  #reference(span: Extract<Span, { type: 'reference' }>): ViewSpan {
    const part = this.outline.get(span.document)
    if (part === undefined) return { type: 'reference', target: null, number: null, title: span.label }
    const section = span.anchor === null ? undefined : findSection(part, span.anchor, span.label)
    const target = { part: span.document, anchor: section?.id ?? null }
    return { type: 'reference', target, number: (section ?? part).number, title: (section ?? part).title }
  }
}
