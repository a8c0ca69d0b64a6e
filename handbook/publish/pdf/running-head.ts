// What runs above the pages of the printed book.
import { printableText } from './printable-text.ts'

/** So many characters surely stand on the line above a page. */
const longest = 50

/** A title as it runs above pages: on one line, a longer one cut after a whole word. Safe to print. */
export function runningHead(title: string): string {
  const text = printableText(title.trim())
  if (text.length <= longest) return text
  const [beginning = ''] = new RegExp(`^.{0,${longest - 1}}(?=\\s)`, 'su').exec(text) ?? []
  return `${beginning.trimEnd().replace(/[.,:;–-]+$/u, '') || [...text].slice(0, longest - 1).join('')}…`
}
