// What of a book is listed elsewhere: its figures and tables, and the sources that are cited.
import type { PdfBlock, PdfCard, PdfChapter, PdfJson, PdfLine } from './pdf-json.ts'

/** Whether any picture, and any table with a caption, is there for a list of its own. */
export function listsIn(parts: readonly (PdfChapter | PdfCard)[]): PdfJson['lists'] {
  const all = parts.flatMap(blocksOf).flatMap(withInner)
  return {
    figures: all.some((block) => block.type === 'figure' && block.image !== null && block.alt !== null),
    tables: all.some((block) => block.type === 'table' && block.caption !== null),
  }
}

function blocksOf(part: PdfChapter | PdfCard): readonly PdfBlock[] {
  return part.kind === 'chapter' ? part.blocks : part.fields.flatMap(({ blocks }) => blocks)
}

function withInner(block: PdfBlock): readonly PdfBlock[] {
  return [block, ...innerOf(block).flatMap(withInner)]
}

function innerOf(block: PdfBlock): readonly PdfBlock[] {
  switch (block.type) {
    case 'list':
      return block.items.flat()
    case 'table':
      return [...block.header, ...block.body].flatMap(({ blocks }) => blocks)
    case 'callout':
    case 'law':
    case 'landscape':
      return block.blocks
    default:
      return []
  }
}

/** The labels of the sources that blocks cite. */
export function citedIn(blocks: readonly PdfBlock[]): ReadonlySet<string> {
  const lines = blocks.flatMap(withInner).flatMap(linesOf)
  return new Set(
    lines
      .flat()
      .flatMap((span) => (span.type === 'citation' ? span.pieces.flatMap(({ label }) => label ?? []) : [])),
  )
}

function linesOf(block: PdfBlock): readonly PdfLine[] {
  if ('spans' in block) return [block.spans]
  if (block.type === 'quote') return block.paragraphs
  return block.type === 'figure' ? [block.caption] : []
}
