// The page of contents of an EPUB, from which reading systems take theirs, and the file for older readers.
import { element, type MarkupElement } from '#handbook/markup/markup.ts'
import { xmlDocument } from '#handbook/markup/serialise-xml.ts'
import { titleOr, type BookPage } from '../html/book-page.ts'
import { placeId } from '../html/place-ids.ts'
import { plainLine } from '../html/plain-line.ts'
import { backMatterOf, backPaths, backTitle, backTypes } from './back-matter.ts'
import { contentsOf, type Entry } from './contents.ts'
import { epubIdentifier, epubPathOf, epubPaths, type EpubBook } from './epub-book.ts'
import { xhtmlPage } from './xhtml-page.ts'

/** Contents, lists of figures and tables, and landmarks. */
export function contentsPage(book: EpubBook, page: BookPage): string {
  const contents = nav('toc', page.words.contents, 'h1', contentsOf(page), { role: 'doc-toc' })
  const lists = [
    nav('loi', book.words.figures, 'h2', figureEntries(book, page)),
    nav('lot', book.words.tables, 'h2', tableEntries(book, page)),
  ]
  const inside = [contents, ...lists, landmarks(book, page)]
  return xhtmlPage(page.words.contents, 'contents', inside, page)
}

function nav(
  type: string,
  title: string,
  heading: 'h1' | 'h2',
  entries: readonly Entry[],
  role: { readonly role?: string } = {},
): MarkupElement | null {
  if (entries.length === 0) return null
  const id = `${type}_`
  return element(
    'nav',
    { 'epub:type': type, ...role, id, 'aria-labelledby': `${id}otsikko` },
    element(heading, { id: `${id}otsikko` }, title),
    list(entries),
  )
}

function list(entries: readonly Entry[]): MarkupElement {
  const items = entries.map(({ title, path, entries: inner }) =>
    element(
      'li',
      {},
      path === null ? element('span', {}, title) : element('a', { href: path }, title),
      inner.length === 0 ? null : list(inner),
    ),
  )
  return element('ol', {}, items)
}

function figureEntries({ figures }: EpubBook, page: BookPage): readonly Entry[] {
  return figures.map(({ part, block }) => {
    const title = [`${page.words.figure} ${block.number}.`, plainLine(block.caption)].join(' ').trim()
    return { title, path: `${epubPathOf(part)}#${placeId(block, page.edition)}`, entries: [] }
  })
}

function tableEntries({ tables }: EpubBook, page: BookPage): readonly Entry[] {
  return tables.map(({ part, block }) => {
    const title = `${page.words.table} ${block.number}. ${block.caption}`.trim()
    return { title, path: `${epubPathOf(part)}#${placeId(block, page.edition)}`, entries: [] }
  })
}

/** The places that reading systems offer by themselves; hidden, because the contents name them too. */
function landmarks(book: EpubBook, page: BookPage): MarkupElement {
  const first = book.edition.parts[0]
  const places = [
    ['cover', epubPaths.cover, book.words.cover],
    ['titlepage', epubPaths.titlePage, book.words.titlePage],
    ['toc', `${epubPaths.contents}#toc_`, page.words.contents],
    ...(first === undefined ? [] : [['bodymatter', epubPathOf(first), book.words.start]]),
    ...backMatterOf(page.edition).map((name) => [
      backTypes[name]['epub:type'],
      backPaths[name],
      backTitle(name, page),
    ]),
  ]
  const items = places.map(([type, href, title]) =>
    element('li', {}, element('a', { 'epub:type': type, href }, title ?? '')),
  )
  return element('nav', { 'epub:type': 'landmarks', hidden: true }, element('ol', {}, items))
}

/** The contents as an NCX file. */
export function oldContents(book: EpubBook, page: BookPage): string {
  const title = titleOr(book.edition.facts.title, page.around)
  const entries = [
    { title: book.words.titlePage, path: epubPaths.titlePage, entries: [] },
    ...contentsOf(page),
  ]
  const numbers = { last: 0 }
  return xmlDocument(
    element(
      'ncx',
      { xmlns: 'http://www.daisy.org/z3986/2005/ncx/', version: '2005-1', 'xml:lang': book.language },
      element(
        'head',
        {},
        element('meta', { name: 'dtb:uid', content: epubIdentifier(book) }),
        element('meta', { name: 'dtb:depth', content: depthOf(entries) }),
      ),
      element('docTitle', {}, element('text', {}, title)),
      element(
        'navMap',
        {},
        entries.map((entry) => point(entry, numbers)),
      ),
    ),
  )
}

function depthOf(entries: readonly Entry[]): number {
  return entries.length === 0 ? 0 : 1 + Math.max(...entries.map((entry) => depthOf(entry.entries)))
}

/** Older readers know no groups: a group leads to its first entry. */
function point({ title, path, entries }: Entry, numbers: { last: number }): MarkupElement {
  const id = `kohta-${++numbers.last}`
  return element(
    'navPoint',
    { id },
    element('navLabel', {}, element('text', {}, title)),
    element('content', { src: path ?? entries[0]?.path ?? epubPaths.contents }),
    entries.map((entry) => point(entry, numbers)),
  )
}
