// Lists as Word writes them to the clipboard: plain paragraphs whose style names a list and a level.

/** What a Word paragraph says of its list. `number` is the number shown before it, null for none. */
export type WordItem = { readonly ordered: boolean; readonly indent: number; readonly number: number | null }

/** Which levels of which lists are numbered, from the style sheet Word puts beside its paragraphs. */
export type WordListLevels = ReadonlyMap<string, 'bullet' | 'ordered'>

/** Reads the list levels out of the raw HTML of a Word clipboard. Nothing is run or kept of it. */
export function wordListLevels(html: string): WordListLevels {
  const levels = new Map<string, 'bullet' | 'ordered'>()
  for (const [, list = '', level = '', rule = ''] of html.matchAll(
    /@list\s+(l\d+):level(\d+)[^{]*\{([^}]*)\}/g,
  )) {
    levels.set(`${list} ${level}`, /mso-level-number-format:\s*bullet/.test(rule) ? 'bullet' : 'ordered')
  }
  return levels
}

/** Reads a Word list paragraph and takes its written marker away; null when it is none. */
export function takeWordItem(paragraph: Element, levels: WordListLevels): WordItem | null {
  const style = paragraph.getAttribute('style') ?? ''
  const [, list, level] = /mso-list:\s*(l\d+)\s+level(\d+)/.exec(style) ?? []
  if (list === undefined || level === undefined) return null
  const marker = takeMarker(paragraph)
  const kind = levels.get(`${list} ${level}`) ?? (/^\(?\w+[.)]/.test(marker) ? 'ordered' : 'bullet')
  const [digits] = /\d+/.exec(marker) ?? []
  const number = kind === 'ordered' && digits !== undefined ? Number(digits) : null
  return { ordered: kind === 'ordered', indent: Math.min(Number(level) - 1, 8), number }
}

function takeMarker(paragraph: Element): string {
  const marker = [...paragraph.querySelectorAll('[style]')].find((element) =>
    /mso-list:\s*ignore/i.test(element.getAttribute('style') ?? ''),
  )
  const text = (marker?.textContent ?? '').replaceAll(' ', ' ').trim()
  marker?.remove()
  return text
}

/** The indent of a Word paragraph that goes on with an item: its left margin in steps of half an inch. */
export function wordContinuationIndent(paragraph: Element): number | null {
  if (!/\bMsoListParagraph/.test(paragraph.className)) return null
  const [, points] = /margin-left:\s*([\d.]+)pt/.exec(paragraph.getAttribute('style') ?? '') ?? []
  return points === undefined ? 0 : Math.max(0, Math.round(Number(points) / 36) - 1)
}
