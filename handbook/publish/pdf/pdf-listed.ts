// What of a book is listed after its contents: figures and tables.
import type { PdfBlock, PdfCard, PdfChapter, PdfJson } from './pdf-json.ts'

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
