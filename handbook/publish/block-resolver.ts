// Resolves the blocks of one part: numbers figures, tables, sections and notes, and looks up references.
import type { Block, Cell, Heading, Span } from '#handbook/model/block.ts'
import { slugOf } from '#handbook/model/slug.ts'
import { spanText } from '#handbook/model/spans.ts'
import type { ViewBlock, ViewHeading, ViewSpan } from './edition.ts'
import { LineResolver, type LineTargets } from './line-resolver.ts'
import { freeId, type OutlinePart } from './outline.ts'

/** What is counted through the whole book, and the images met so far. */
export type Counters = { figure: number; table: number; readonly images: string[] }

/** Resolves blocks in reading order; notes are numbered from 1 in each part, so use one for each. */
export class BlockResolver {
  readonly #taken = new Set<string>()
  readonly #outline: OutlinePart | undefined
  readonly #lines: LineResolver
  /** The number of the section being read. */
  #section: string | null

  constructor(
    part: { readonly id: string; readonly title: string },
    targets: LineTargets,
    private readonly counters: Counters,
  ) {
    this.#outline = targets.outline.get(part.id)
    this.#lines = new LineResolver(part, targets)
    this.#section = this.#outline?.number ?? null
  }

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
    const section = this.#outline?.sections.get(heading)
    this.#section = section?.number ?? this.#section
    const wanted = `${field ?? 'kohta'}-${slugOf(spanText(heading.spans))}`
    const id = section?.id ?? freeId(wanted, this.#taken)
    return { ...heading, id, number: section?.number ?? null, spans: this.#spans(heading.spans) }
  }

  #spans(spans: readonly Span[]): readonly ViewSpan[] {
    return this.#lines.line(spans, this.#section)
  }
}
