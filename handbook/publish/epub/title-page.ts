// The cover page and the title page of an EPUB.
import { element, type MarkupElement } from '#handbook/markup/markup.ts'
import { titleOr, type BookPage } from '../html/book-page.ts'
import { updatedMarkup } from '../html/frame.ts'
import { epubPaths, type EpubBook } from './epub-book.ts'
import { xhtmlPage } from './xhtml-page.ts'

/** The page that shows the cover; its words are the description of the image, which is its heading. */
export function coverPage(book: EpubBook, page: BookPage): string {
  const { facts, title: edition, imprint } = book.edition
  const told = [titleOr(facts.title, page.around), facts.subtitle, edition, imprint.publisher].filter(
    (text) => text.trim() !== '',
  )
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
  const { facts, title: edition } = book.edition
  const title = titleOr(facts.title, page.around)
  const head = element(
    'section',
    { 'epub:type': 'titlepage', 'aria-label': book.words.titlePage },
    element('h1', { 'epub:type': 'title' }, title),
    facts.subtitle === '' ? null : element('p', { class: 'subtitle' }, facts.subtitle),
    edition.trim() === '' ? null : element('p', { class: 'edition' }, edition.trim()),
    facts.description
      .split('\n')
      .filter((text) => text.trim() !== '')
      .map((text) => element('p', { class: 'lead' }, text)),
    imprintLines(page),
  )
  return xhtmlPage(title, 'title-page', head, page)
}

/** Who has published the book, by whose money, under what licence, and when it was last changed. */
function imprintLines(page: BookPage): MarkupElement | null {
  const { imprint: given, updated } = page.edition
  const told = (['publisher', 'funder', 'licence'] as const).filter((name) => given[name].trim() !== '')
  const lines = told.map((name) => element('p', {}, `${page.words.imprint[name]}: ${given[name]}`))
  const day = updatedMarkup(updated, page)
  return lines.length === 0 && day === null
    ? null
    : element('div', { class: 'imprint', 'epub:type': 'imprint' }, lines, day)
}
