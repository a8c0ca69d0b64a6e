// The cover page and the title page of an EPUB.
import { element, type MarkupElement } from '#handbook/markup/markup.ts'
import { titleOr, type BookPage } from '../html/book-page.ts'
import { updatedMarkup } from '../html/frame.ts'
import { epubPaths, type EpubBook } from './epub-book.ts'
import { xhtmlPage } from './xhtml-page.ts'

/** The page that shows the cover; its words are the description of the image, which is its heading. */
export function coverPage(book: EpubBook, page: BookPage): string {
  const { title, subtitle, publisher } = book.edition.facts
  const told = [titleOr(title, page.around), subtitle, publisher].filter((text) => text.trim() !== '')
  const alt = `${book.words.cover}: ${told.join('. ')}`
  const image = element('img', { src: epubPaths.coverImage, alt, role: 'doc-cover' })
  const section = element(
    'section',
    { 'epub:type': 'cover', 'aria-label': book.words.cover },
    element('h1', {}, image),
  )
  return xhtmlPage(book.words.cover, 'cover', section, page)
}

/** The title page with the imprint below it. */
export function titlePage(book: EpubBook, page: BookPage): string {
  const { facts } = book.edition
  const title = titleOr(facts.title, page.around)
  const head = element(
    'section',
    { 'epub:type': 'titlepage', 'aria-label': book.words.titlePage },
    element('h1', { 'epub:type': 'title' }, title),
    facts.subtitle === '' ? null : element('p', { class: 'subtitle' }, facts.subtitle),
    facts.description
      .split('\n')
      .filter((text) => text.trim() !== '')
      .map((text) => element('p', { class: 'lead' }, text)),
    imprint(page),
  )
  return xhtmlPage(title, 'title-page', head, page)
}

/** Who has published the book, by whose money, under what licence, and when it was last changed. */
function imprint(page: BookPage): MarkupElement | null {
  const { facts, updated } = page.edition
  const told = [
    [page.words.publisher, facts.publisher],
    [page.words.funder, facts.funder],
    [page.words.licence, facts.licence],
  ].filter(([, text]) => text?.trim() !== '')
  const lines = told.map(([label, text]) => element('p', {}, `${label}: ${text}`))
  const day = updatedMarkup(updated, page)
  return lines.length === 0 && day === null
    ? null
    : element('div', { class: 'imprint', 'epub:type': 'imprint' }, lines, day)
}
