// What stands in the lines of a field: for its notes and for what it cites.
import type { ViewBlock, ViewSpan } from '../edition.ts'

/** Every span that a field's body tells, in reading order; captions of images are told elsewhere. */
export function spansIn(blocks: readonly ViewBlock[]): readonly ViewSpan[] {
  return blocks.flatMap((block): readonly ViewSpan[] => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
      case 'boxTitle':
        return block.spans
      case 'quote':
        return block.paragraphs.flat()
      case 'list':
        return block.items.flatMap(spansIn)
      case 'table':
        return block.rows.flat().flatMap((cell) => spansIn(cell.blocks))
      case 'callout':
      case 'lawQuotation':
        return spansIn(block.blocks)
      case 'figure':
      case 'unknown':
        return []
    }
  })
}

/** The ids of the sources that spans cite, each once. */
export function citedIn(spans: readonly ViewSpan[]): readonly string[] {
  const parts = spans.flatMap((span) => (span.type === 'citation' ? span.parts : []))
  return [...new Set(parts.flatMap(({ source }) => source ?? []))]
}
