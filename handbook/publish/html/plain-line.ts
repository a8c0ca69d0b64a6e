// A line as plain text, for tables of contents and counts.
import type { ViewSpan } from '../edition.ts'

/** The words of a line; notes are left out, references read as the title of their target. */
export function plainLine(spans: readonly ViewSpan[]): string {
  return spans.map(plain).join('').replace(/\s+/g, ' ').trim()
}

function plain(span: ViewSpan): string {
  if (span.type === 'words') return span.text
  if (span.type === 'reference') return span.title
  return span.type === 'break' ? ' ' : ''
}
