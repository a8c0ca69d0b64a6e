// Tables whose rows may be broken over pages, made fit for it: there the typesetter loses count of notes, of the links of
// captions and of cells over several rows, and cannot write the tags that screen readers use.
import type { PdfBlock, PdfCard, PdfCell, PdfChapter, PdfLine, PdfNote, PdfSpan } from './pdf-json.ts'
import { plainWords } from './pdf-line.ts'

/**
 * The cells of a table in reading order. When one of them may be broken, every note in the table stands in brackets where
 * it was called, captions are no links, and below a cell of several rows stand empty ones; otherwise they are as they
 * were.
 */
export function fitForBreaking(cells: readonly PdfCell[]): readonly PdfCell[] {
  if (cells.every(({ together }) => together)) return cells
  const inRows = cells.flatMap(ofOneRow).toSorted((a, b) => a.y - b.y || a.x - b.x)
  return inRows.map((cell) => ({ ...cell, blocks: cell.blocks.map(withoutNotes) }))
}

function ofOneRow(cell: PdfCell): readonly PdfCell[] {
  const empty = { ...cell, rowspan: 1, together: true, blocks: [] }
  const below = Array.from({ length: cell.rowspan - 1 }, (_, row) => ({ ...empty, y: cell.y + 1 + row }))
  return [{ ...cell, rowspan: 1 }, ...below]
}

/** A chapter or card whose notes stand in brackets where they were called. */
export function partWithoutNotes(part: PdfChapter | PdfCard): PdfChapter | PdfCard {
  if (part.kind === 'chapter') return { ...part, blocks: part.blocks.map(withoutNotes) }
  const fields = part.fields.map((field) => ({ ...field, blocks: field.blocks.map(withoutNotes) }))
  return { ...part, fields }
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
