// The list of sources that the book cites.
import { element, type MarkupElement } from '#handbook/markup/markup.ts'
import type { BookPage } from './book-page.ts'
import { sidePage } from './frame.ts'
import { lineMarkup } from './line.ts'
import { idOf } from './links.ts'

/** The page of the sources. */
export function sourcesPage(page: BookPage): string {
  return sidePage(page.around.sidePages.sources, [sourcesList(page)], page)
}

/** The sources, each with an id that citations lead to. */
export function sourcesList(page: BookPage): MarkupElement {
  const entries = page.edition.bibliography.map(({ id, spans }) =>
    element('li', { id: idOf.source(id) }, lineMarkup(spans, page)),
  )
  return element('ul', { class: 'sources' }, entries)
}
