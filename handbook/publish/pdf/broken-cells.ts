// Tables whose rows may be broken over pages, made fit for it: there the typesetter loses count of notes and of the
// links of captions, and cannot write the tags that screen readers use.
import type { PdfBlock, PdfCell, PdfLine, PdfNote, PdfSpan } from './pdf-json.ts'
import { plainWords } from './pdf-line.ts'

/**
 * The cells of a table. When one of them may be broken, every note in the table stands in brackets where it was called,
 * and captions are no links; otherwise they are as they were.
 */
export function fitForBreaking(cells: readonly PdfCell[]): readonly PdfCell[] {
  if (cells.every(({ together }) => together)) return cells
  return cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(withoutNotes) }))
}

function withoutNotes(block: PdfBlock): PdfBlock {
  switch (block.type) {
    case 'heading':
      return { ...block, spans: [...inBrackets(block.spans), ...inBrackets(block.notes)], notes: [] }
    case 'paragraph':
    case 'boxTitle':
      return { ...block, spans: inBrackets(block.spans) }
    case 'quote':
      return { ...block, paragraphs: block.paragraphs.map(inBrackets) }
    case 'list':
      return { ...block, items: block.items.map((item) => item.map(withoutNotes)) }
    case 'callout':
    case 'law':
    case 'landscape':
      return { ...block, blocks: block.blocks.map(withoutNotes) }
    case 'figure':
      return { ...block, caption: inBrackets(block.caption).map(withoutLink) }
    case 'table':
      return { ...block, header: block.header.map(cellWithoutNotes), body: block.body.map(cellWithoutNotes) }
    default:
      return block
  }
}

function cellWithoutNotes(cell: PdfCell): PdfCell {
  return { ...cell, blocks: cell.blocks.map(withoutNotes) }
}

function inBrackets(line: PdfLine): PdfLine {
  return line.flatMap((span) => (span.type === 'note' ? bracketed(span) : [span]))
}

function bracketed({ spans }: PdfNote): PdfLine {
  return [plainWords(' ('), ...spans, plainWords(')')]
}

function withoutLink(span: PdfSpan): PdfSpan {
  if (span.type === 'words') return { ...span, href: null, term: null }
  if (span.type === 'citation')
    return { ...span, pieces: span.pieces.map(({ text }) => ({ text, label: null })) }
  return span
}
