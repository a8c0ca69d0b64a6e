// How long blocks are in print, roughly: enough to tell what is sure to fit on a page.
import type { PdfBlock, PdfLine } from './pdf-json.ts'

/** What is no plain text counts as this many characters: more than anything called short. */
const long = 10_000

/** About the characters in a line of the book. */
const perLine = 70

/** Finding the best line ends of a longer paragraph than this would take very long. */
const longParagraph = 10_000

/** True when the lines of a paragraph are to be broken one by one. */
export function isLongParagraph(line: PdfLine): boolean {
  return lineLength(line) > longParagraph
}

/** The characters of text in blocks. */
export function charactersIn(blocks: readonly PdfBlock[]): number {
  return sum(blocks, charactersOf)
}

/** The lines that blocks fill across the measure. */
export function linesIn(blocks: readonly PdfBlock[]): number {
  return sum(blocks, (block) =>
    block.type === 'list' ? linesIn(block.items.flat()) : Math.ceil(charactersOf(block) / perLine),
  )
}

function charactersOf(block: PdfBlock): number {
  if ('spans' in block) return lineLength(block.spans)
  return block.type === 'list' ? charactersIn(block.items.flat()) : long
}

function lineLength(line: PdfLine): number {
  return sum(line, (span) => {
    if (span.type === 'words') return span.text.length
    if (span.type === 'citation') return sum(span.pieces, ({ text }) => text.length)
    return span.type === 'reference' ? span.before.length : 0
  })
}

function sum<T>(all: readonly T[], amount: (each: T) => number): number {
  return all.reduce((total, each) => total + amount(each), 0)
}
