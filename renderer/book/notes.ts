// The footnotes of a text in reading order.
import type { Block, Span } from '#handbook/model/block.ts'

/** A footnote; its number is its place among all of them, from 1. */
export type Note = Extract<Span, { type: 'footnote' }>

/** Every footnote of `blocks` in reading order. */
export function notesOf(blocks: readonly Block[]): readonly Note[] {
  return blocks.flatMap(notesIn)
}

function notesIn(block: Block): readonly Note[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'boxTitle':
      return notesAmong(block.spans)
    case 'figure':
      return notesAmong(block.caption)
    case 'quote':
      return block.paragraphs.flatMap(notesAmong)
    case 'list':
      return block.items.flatMap(notesOf)
    case 'table':
      return block.rows.flat().flatMap((cell) => notesOf(cell.blocks))
    case 'callout':
    case 'lawQuotation':
      return notesOf(block.blocks)
    case 'unknown':
      return []
  }
}

function notesAmong(spans: readonly Span[]): readonly Note[] {
  return spans.filter((span) => span.type === 'footnote')
}
