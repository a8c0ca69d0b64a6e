// What stands around the text on every page of an HTML edition: ways in, out and on.
import { element, type Child, type MarkupElement } from '#handbook/markup/markup.ts'
import { serialiseDocument } from '#handbook/markup/serialise.ts'
import { bookDate } from '../book-date.ts'
import type { Part } from '../edition.ts'
import { bookNav } from './book-nav.ts'
import { titleOr, type BookPage } from './book-page.ts'
import { feedbackLine } from './feedback.ts'
import { icon } from './icons.ts'
import { idOf, pathOf } from './links.ts'
import { pageHead } from './page-head.ts'
import { neighboursOf } from './places.ts'
import { searchBox } from './search/search-box.ts'
import { sideNav, sidePaths } from './side-pages.ts'

/** A page of a part: the frame with the book's contents beside the text and the ways on below it. */
export function partPage(part: Part, main: readonly Child[], page: BookPage): string {
  const title = titleOr(part.title, page.around)
  const inside = [crumbs(title, part.kind, page), main, neighbours(part, page)]
  return framedPage({ title, search: true }, besideContents(part, inside, page), page)
}

/** A page of the edition that is none of its parts. `script` is a path in the edition. */
export function sidePage(
  title: string,
  content: readonly Child[],
  page: BookPage,
  script: { readonly script?: string } = {},
): string {
  const heading = element('header', { class: 'title' }, element('h1', {}, title))
  const inside = [
    crumbs(title, 'chapter', page),
    element('article', { class: 'gathered' }, heading, element('div', { class: 'text' }, content)),
  ]
  return framedPage({ title, search: true, ...script }, besideContents(null, inside, page), page)
}

function besideContents(part: Part | null, inside: readonly Child[], page: BookPage): MarkupElement {
  const main = element('main', { id: idOf.content, tabindex: -1 }, inside)
  return element('div', { class: 'frame' }, bookNav(part, page), main)
}

/** The way from the book to the page at hand. */
function crumbs(title: string, kind: Part['kind'], page: BookPage): MarkupElement {
  const { root, words, around } = page
  const ways = [
    { href: `${root}index.html`, name: around.front },
    ...(kind === 'practice' ? [{ href: root + sidePaths.practices, name: words.practices }] : []),
  ]
  return element(
    'nav',
    { class: 'crumbs', 'aria-label': around.crumbs },
    element(
      'ol',
      {},
      ways.map(({ href, name }) => element('li', {}, element('a', { href }, name))),
      element('li', {}, element('span', { 'aria-current': 'page' }, title)),
    ),
  )
}

/** What a page needs besides its text: `search` is true for a search box in its header, `script` a path in the edition. */
export type PageNeeds = { readonly title: string; readonly search: boolean; readonly script?: string }

/** A page with skip link, header and footer around `inside`, which holds `main`. */
export function framedPage(needs: PageNeeds, inside: MarkupElement, page: BookPage): string {
  const book = bookName(page)
  const body = element(
    'body',
    {},
    skipLink(page),
    header(book, needs.search, page),
    inside,
    footer(page, sideNav(page)),
  )
  const head = pageHead({
    title: `${needs.title} – ${book}`,
    style: `${page.root}tyyli/opaskirja.css`,
    search: true,
    ...(page.canonical === undefined ? {} : { canonical: page.root + page.canonical }),
    ...(needs.script === undefined ? {} : { script: page.root + needs.script }),
  })
  return serialiseDocument(element('html', { lang: page.language }, head, body))
}

/** The link that takes those who use the keyboard past what every page has. */
export function skipLink(page: BookPage): MarkupElement {
  return element('p', { class: 'skip' }, element('a', { href: `#${idOf.content}` }, page.around.skip))
}

function header(book: string, search: boolean, page: BookPage): MarkupElement {
  const front = `${page.root}index.html`
  return element(
    'header',
    { class: 'bar' },
    element('p', {}, element('a', { class: 'book', href: front }, book)),
    search ? searchBox(page) : null,
    element('p', {}, element('a', { href: `${front}#${idOf.contents}` }, page.words.contents)),
  )
}

function neighbours(part: Part, page: BookPage): MarkupElement | null {
  const { before, after } = neighboursOf(page.edition, part)
  if (before === undefined && after === undefined) return null
  return element(
    'nav',
    { class: 'neighbours', 'aria-label': page.around.previousAndNext },
    before === undefined ? null : neighbour(before, 'previous', page),
    after === undefined ? null : neighbour(after, 'next', page),
  )
}

function neighbour(part: Part, which: 'previous' | 'next', page: BookPage): MarkupElement {
  const label = element('span', { class: 'label' }, page.around[which])
  const title = element('span', { class: 'title' }, titleOr(part.title, page.around))
  const words = element('span', { class: 'words' }, label, ' ', title)
  const inside = which === 'previous' ? [icon('back'), words] : [words, icon('forth')]
  const rel = which === 'previous' ? 'prev' : 'next'
  return element('p', { class: which }, element('a', { href: page.root + pathOf(part), rel }, inside))
}

/**
 * Who has published the book, by whose money, under what licence, and where to send feedback. Nothing here tells of the
 * rest of the book, such as the day of its last change: an edit of one page would change all of them.
 */
export function footer(page: BookPage, ways: MarkupElement | null): MarkupElement {
  const { imprint } = page.edition
  const given = (['publisher', 'funder', 'licence'] as const).filter((name) => imprint[name].trim() !== '')
  return element(
    'footer',
    {},
    ways,
    element(
      'div',
      { class: 'colophon' },
      element('p', { class: 'book' }, bookName(page)),
      given.map((name) => element('p', {}, `${page.words.imprint[name]}: ${imprint[name]}`)),
      feedbackLine(page),
    ),
  )
}

/** The book's title with the name of the edition, if it has one. */
export function bookName({ edition, around }: BookPage): string {
  const title = titleOr(edition.facts.title, around)
  return edition.title.trim() === '' ? title : `${title} – ${edition.title.trim()}`
}

/** "Sisältö päivitetty 21.11.2026", or null when the time is not known. */
export function updatedMarkup(time: number | null, page: BookPage): MarkupElement | null {
  if (time === null || time === 0) return null
  return element('p', { class: 'updated' }, `${page.words.contentUpdated} ${bookDate(time, page.language)}`)
}
