// The footnotes of a page: their marks in the text, and the notes themselves at its end.
import { element, type Markup, type MarkupElement } from '#handbook/markup/markup.ts'
import type { BookPage } from './book-page.ts'
import { idOf } from './links.ts'

/** Puts a note into the page's notes and gives the mark that stands in the text. */
export function putNote(number: number, text: readonly Markup[], page: BookPage): Markup {
  page.notes.push(page.medium === 'epub' ? readerNote(number, text, page) : webNote(number, text, page))
  const reader =
    page.medium === 'epub' ? ({ 'epub:type': 'noteref', role: 'doc-noteref' } as const) : undefined
  const mark = {
    id: idOf.noteMark(number),
    href: `#${idOf.note(number)}`,
    ...reader,
    'aria-label': page.around.note(number),
  }
  return element('sup', { class: 'note' }, element('a', mark, String(number)))
}

function webNote(number: number, text: readonly Markup[], page: BookPage): MarkupElement {
  const back = element('a', { class: 'back', ...wayBack(number, page) }, '↑')
  return element('li', { id: idOf.note(number), value: number }, element('p', {}, text, ' ', back))
}

/** Reading systems show it in a box of its own by its type, so the way back stands first, as its number. */
function readerNote(number: number, text: readonly Markup[], page: BookPage): MarkupElement {
  const back = element('a', { class: 'back', role: 'doc-backlink', ...wayBack(number, page) }, `${number}.`)
  return element(
    'div',
    { id: idOf.note(number), 'epub:type': 'footnote', role: 'doc-footnote' },
    element('p', {}, back, ' ', text),
  )
}

function wayBack(number: number, page: BookPage): { readonly href: string; readonly 'aria-label': string } {
  return { href: `#${idOf.noteMark(number)}`, 'aria-label': page.around.backToNote(number) }
}

/** The notes gathered while the page was written, or null when there are none. Call it last. */
export function notesMarkup(page: BookPage): MarkupElement | null {
  if (page.notes.length === 0) return null
  const isReader = page.medium === 'epub'
  return element(
    'section',
    { class: 'notes', 'epub:type': isReader ? 'footnotes' : null, 'aria-labelledby': idOf.notes },
    element('h2', { id: idOf.notes }, page.around.notes),
    isReader ? page.notes : element('ol', {}, page.notes),
  )
}
