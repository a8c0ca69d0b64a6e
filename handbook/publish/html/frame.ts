// What stands around the text on every page of an HTML edition: ways in, out and on.
import { element, type Child, type MarkupElement } from '#handbook/markup/markup.ts'
import { serialiseDocument } from '#handbook/markup/serialise.ts'
import { bookDate } from '../book-date.ts'
import type { Part } from '../edition.ts'
import { bookNav } from './book-nav.ts'
import { titleOr, type BookPage } from './book-page.ts'
import { icon } from './icons.ts'
import { idOf, pathOf } from './links.ts'
import { pageHead } from './page-head.ts'
import { searchBox } from './search/search-box.ts'

/** A page of a part: the frame with the book's contents beside the text and the ways on below it. */
export function partPage(part: Part, main: readonly Child[], page: BookPage): string {
  const text = element('main', { id: idOf.content, tabindex: -1 }, main, neighbours(part, page))
  const frame = element('div', { class: 'frame' }, bookNav(part, page), text)
  return framedPage({ title: titleOr(part.title, page.around), search: true }, frame, page)
}

/** What a page needs besides its text: `search` is true for a search box in its header, `script` a path in the edition. */
export type PageNeeds = { readonly title: string; readonly search: boolean; readonly script?: string }

/** A page with skip link, header and footer around `inside`, which holds `main`. */
export function framedPage(needs: PageNeeds, inside: MarkupElement, page: BookPage): string {
  const book = titleOr(page.edition.facts.title, page.around)
  const body = element('body', {}, skipLink(page), header(book, needs.search, page), inside, footer(page))
  const head = pageHead({
    title: `${needs.title} – ${book}`,
    style: `${page.root}tyyli/opaskirja.css`,
    search: true,
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
  const { parts } = page.edition
  const at = parts.indexOf(part)
  const before = at > 0 ? parts[at - 1] : undefined
  const after = parts[at + 1]
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

/** Who has published the book, by whose money, under what licence, and when it was last changed. */
export function footer(page: BookPage): MarkupElement {
  const { facts, updated } = page.edition
  const { words } = page
  const told = [
    [words.publisher, facts.publisher],
    [words.funder, facts.funder],
    [words.licence, facts.licence],
  ].filter(([, text]) => text?.trim() !== '')
  return element(
    'footer',
    {},
    element('p', { class: 'book' }, titleOr(facts.title, page.around)),
    told.map(([label, text]) => element('p', {}, `${label}: ${text}`)),
    updatedMarkup(updated, page),
  )
}

/** "Sisältö päivitetty 21.11.2026", or null when the time is not known. */
export function updatedMarkup(time: number | null, page: BookPage): MarkupElement | null {
  if (time === null || time === 0) return null
  return element('p', { class: 'updated' }, `${page.words.contentUpdated} ${bookDate(time, page.language)}`)
}
