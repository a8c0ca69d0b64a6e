// Paragraphs of a Word file.
import type { WordParagraph, WordRun, WordStyle } from './word-document.ts'
import { plainText, writable } from './word-line.ts'

/** A paragraph in a style, with nothing special about it unless `more` says so. */
export function paragraph(
  style: WordStyle,
  runs: readonly WordRun[],
  more: Partial<Omit<WordParagraph, 'type' | 'style' | 'runs'>> = {},
): WordParagraph {
  const plain = { list: null, indent: 0, bookmark: null, newPage: false, withNext: false, close: false }
  return { type: 'paragraph', style, runs, ...plain, ...more }
}

/** A small empty paragraph: two tables with nothing between them would become one. */
export function gap(): WordParagraph {
  return paragraph('gap', [])
}

/** "Kuva 3. " with a number that Word counts itself. */
export function numbered(name: string, shown: number): readonly WordRun[] {
  const strong = (text: string): WordRun => ({ ...plainText(text), strong: true })
  return [strong(`${name} `), { type: 'sequence', name: writable(name), shown }, strong('. ')]
}
