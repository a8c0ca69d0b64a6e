// The front page of an HTML edition: cover and contents.
import { element, type Child, type MarkupElement } from '#handbook/markup/markup.ts'
import { serialiseDocument } from '#handbook/markup/serialise.ts'
import type { ChapterPart } from '../edition.ts'
import { titleOr, type BookPage } from './book-page.ts'
import { sectionsOf } from './chapter-page.ts'
import { bookName, footer, skipLink, updatedMarkup } from './frame.ts'
import { idOf, pathOf } from './links.ts'
import { pageHead } from './page-head.ts'
import { runsOf, type Run } from './places.ts'
import { practiceCards } from './practice-list.ts'
import { searchBox } from './search/search-box.ts'
import { sideNav } from './side-pages.ts'

/** The front page: the book's title and what it is, then every chapter, section and practice. */
export function coverPage(page: BookPage): string {
  const { facts } = page.edition
  const title = titleOr(facts.title, page.around)
  const main = element(
    'main',
    { id: idOf.content, tabindex: -1 },
    searchBox(page),
    about(page),
    contents(page),
    sideNav(page),
  )
  const body = element(
    'body',
    { class: 'front' },
    skipLink(page),
    element('div', { class: 'opening' }, cover(title, page), main),
    footer(page, null),
  )
  const head = pageHead({
    title: bookName(page),
    style: 'tyyli/opaskirja.css',
    description: facts.description,
    search: true,
  })
  return serialiseDocument(element('html', { lang: page.language }, head, body))
}

function cover(title: string, page: BookPage): MarkupElement {
  const { facts, updated, parts, imprint, title: edition } = page.edition
  const first = parts[0]
  return element(
    'header',
    { class: 'cover' },
    element(
      'div',
      {},
      element('h1', {}, title),
      facts.subtitle === '' ? null : element('p', { class: 'subtitle' }, facts.subtitle),
      edition.trim() === '' ? null : element('p', { class: 'edition' }, edition.trim()),
    ),
    element(
      'div',
      { class: 'imprint' },
      imprint.publisher === '' ? null : element('p', {}, imprint.publisher),
      updatedMarkup(updated, page),
      first === undefined
        ? null
        : element('p', { class: 'start' }, element('a', { href: pathOf(first) }, page.around.startReading)),
    ),
  )
}

function about(page: BookPage): Child {
  const paragraphs = page.edition.facts.description.split('\n').filter((text) => text.trim() !== '')
  if (paragraphs.length === 0) return null
  return element(
    'div',
    { class: 'lead' },
    paragraphs.map((text) => element('p', {}, text)),
  )
}

function contents(page: BookPage): MarkupElement {
  return element(
    'nav',
    { class: 'contents', 'aria-labelledby': idOf.contents },
    element('h2', { id: idOf.contents }, page.words.contents),
    runsOf(page.edition).flatMap((run) => runMarkup(run, page)),
  )
}

function runMarkup(run: Run, page: BookPage): readonly MarkupElement[] {
  if (run.kind === 'chapter')
    return [
      element(
        'ol',
        { class: 'chapters' },
        run.parts.map((part) => chapterEntry(part, page)),
      ),
    ]
  return [element('h3', {}, page.words.practices), practiceCards(run.parts, page)]
}

function chapterEntry(part: ChapterPart, page: BookPage): MarkupElement {
  const sections = sectionsOf(part.blocks)
  const links = sections.map(({ id, title, number }) =>
    element(
      'li',
      {},
      element('a', { href: `${pathOf(part)}#${encodeURIComponent(id)}` }, numbered(number, title)),
    ),
  )
  const title = titleOr(part.title, page.around)
  return element(
    'li',
    { value: part.number },
    element('p', {}, element('a', { href: pathOf(part) }, numbered(String(part.number), title))),
    links.length === 0 ? null : element('ul', {}, links),
  )
}

function numbered(number: string | null, title: Child): Child {
  const text = element('span', {}, title)
  return number === null ? text : [element('span', { class: 'number' }, number), ' ', text]
}
