// The cover as a drawing: title, subtitle and publisher on the colour of the house.
import { element, type MarkupElement } from '#handbook/markup/markup.ts'
import { xmlDocument } from '#handbook/markup/serialise-xml.ts'

/** What stands on a cover. */
export type CoverWords = { readonly title: string; readonly subtitle: string; readonly publisher: string }

const page = { width: 1600, height: 2400, margin: 160 } as const
const measure = page.width - 2 * page.margin
const serif = "'Source Serif 4', Georgia, 'Times New Roman', serif"
const sans = "'Source Sans 3', 'Segoe UI', Helvetica, Arial, sans-serif"
/** The width of a letter of running text, in parts of its size: wide enough for the serifs of any system. */
const letter = 0.54

/** The cover as an SVG file of 1600 × 2400. Long words make the letters smaller, never cut. */
export function coverImage(words: CoverWords): string {
  const title = fitted(words.title, 190, 56)
  const subtitle = fitted(words.subtitle, 84, 40)
  const top = 620
  const belowTitle = top + title.lines.length * title.size * 1.12
  return xmlDocument(
    element(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${page.width} ${page.height}` },
      element('title', {}, words.title),
      element('rect', { width: page.width, height: page.height, fill: '#0d5c68' }),
      element('rect', { x: page.margin, y: 320, width: 220, height: 12, fill: '#ffffff' }),
      text(title, top, { 'font-family': serif, 'font-weight': 600 }),
      text(subtitle, belowTitle + 40, { 'font-family': serif }),
      text(fitted(words.publisher, 60, 32), page.height - 220, { 'font-family': sans }),
    ),
  )
}

type Fitted = { readonly size: number; readonly lines: readonly string[] }

/** Lines that fit the measure: as large as the longest word allows, at most `largest`. */
function fitted(words: string, largest: number, smallest: number): Fitted {
  const all = words.trim().split(/\s+/)
  const longest = Math.max(...all.map((word) => word.length), 1)
  const size = Math.max(smallest, Math.min(largest, Math.floor(measure / (longest * letter))))
  const most = Math.floor(measure / (size * letter))
  const lines: string[] = []
  for (const word of all.flatMap((each) => cut(each, most))) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return { size, lines: lines.filter((line) => line !== '').slice(0, 8) }
}

/** A word in pieces of at most `most` letters, for what is no word of a language. */
function cut(word: string, most: number): readonly string[] {
  const letters = [...word]
  const pieces = Array.from({ length: Math.ceil(letters.length / most) }, (_, index) =>
    letters.slice(index * most, (index + 1) * most).join(''),
  )
  return pieces
}

function text(
  { size, lines }: Fitted,
  top: number,
  face: Readonly<Record<string, string | number>>,
): MarkupElement | null {
  if (lines.length === 0) return null
  const spans = lines.map((line, index) =>
    element('tspan', { x: page.margin, y: Math.round(top + index * size * 1.12) }, line),
  )
  return element('text', { fill: '#ffffff', 'font-size': size, ...face }, spans)
}
