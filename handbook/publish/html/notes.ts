// The footnotes of a page, at its end.
import { element, type MarkupElement } from '#handbook/markup/markup.ts'
import type { BookPage } from './book-page.ts'
import { idOf } from './links.ts'

/** The notes gathered while the page was written, or null when there are none. Call it last. */
export function notesMarkup(page: BookPage): MarkupElement | null {
  if (page.notes.length === 0) return null
  return element(
    'section',
    { class: 'notes', 'aria-labelledby': idOf.notes },
    element('h2', { id: idOf.notes }, page.around.notes),
    element('ol', {}, page.notes),
  )
}
