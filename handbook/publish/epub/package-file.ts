// The package file of an EPUB: what the book is, how accessible, of which files, in which order.
import { element, type MarkupElement } from '#handbook/markup/markup.ts'
import { xmlDocument } from '#handbook/markup/serialise-xml.ts'
import { titleOr, type BookPage } from '../html/book-page.ts'
import type { PrintImage } from '../pdf/print-image.ts'
import { accessibility } from './accessibility.ts'
import { backMatterOf, backPaths } from './back-matter.ts'
import { epubIdentifier, epubPathOf, epubPaths, type EpubBook } from './epub-book.ts'

const identifier = 'tunniste'

/** The package file. */
export function packageFile(book: EpubBook, page: BookPage): string {
  return xmlDocument(
    element(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': identifier,
        'xml:lang': book.language,
      },
      metadata(book, page),
      manifest(book),
      spine(book),
    ),
  )
}

function metadata(book: EpubBook, page: BookPage): MarkupElement {
  const { facts, updated, imprint } = book.edition
  return element(
    'metadata',
    { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' },
    element('dc:identifier', { id: identifier }, epubIdentifier(book)),
    titles(book, page),
    element('dc:language', {}, book.language),
    given('dc:publisher', imprint.publisher),
    funder(imprint.funder),
    given('dc:rights', imprint.licence),
    given('dc:description', facts.description),
    updated === 0 ? null : element('dc:date', {}, secondOf(updated).slice(0, 10)),
    property('dcterms:modified', secondOf(updated)),
    element('meta', { name: 'cover', content: 'kansikuva' }),
    accessibility(book).map(([name, value]) => property(name, value)),
  )
}

function titles(book: EpubBook, page: BookPage): readonly MarkupElement[] {
  const { title, subtitle } = book.edition.facts
  const main = [element('dc:title', { id: 'nimi' }, titleOr(title, page.around)), refined('nimi', 'main')]
  return subtitle.trim() === ''
    ? main
    : [...main, element('dc:title', { id: 'alaotsikko' }, subtitle), refined('alaotsikko', 'subtitle')]
}

function refined(id: string, type: string): MarkupElement {
  return element('meta', { refines: `#${id}`, property: 'title-type' }, type)
}

function given(tag: string, text: string): MarkupElement | null {
  return text.trim() === '' ? null : element(tag, {}, text.trim())
}

function funder(name: string): readonly MarkupElement[] {
  if (name.trim() === '') return []
  const role = { refines: '#rahoittaja', property: 'role', scheme: 'marc:relators' }
  return [element('dc:contributor', { id: 'rahoittaja' }, name.trim()), element('meta', role, 'fnd')]
}

function property(name: string, value: string): MarkupElement {
  return element('meta', { property: name }, value)
}

/** The time of the last edit, not of publishing: the same book gives the same bytes. */
function secondOf(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`
}

const xhtml = 'application/xhtml+xml'
const mediaTypes: Readonly<Record<PrintImage['format'], string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
}

function manifest({ edition, images }: EpubBook): MarkupElement {
  const item = (id: string, href: string, type: string, properties: string | null = null): MarkupElement =>
    element('item', { id, href, 'media-type': type, properties })
  return element(
    'manifest',
    {},
    item('kansi', epubPaths.cover, xhtml),
    item('nimio', epubPaths.titlePage, xhtml),
    item('sisallys', epubPaths.contents, xhtml, 'nav'),
    edition.parts.map((part, index) => item(`osa-${index + 1}`, epubPathOf(part), xhtml)),
    backMatterOf(edition).map((name) => item(`liite-${name}`, backPaths[name], xhtml)),
    item('kansikuva', epubPaths.coverImage, mediaTypes.svg, 'cover-image'),
    [...images].map(([name, { format }], index) =>
      item(`kuva-${index + 1}`, `kuvat/${name}`, mediaTypes[format]),
    ),
    item('tyyli', epubPaths.style, 'text/css'),
    item('ncx', epubPaths.oldContents, 'application/x-dtbncx+xml'),
  )
}

function spine({ edition }: EpubBook): MarkupElement {
  const parts = edition.parts.map((_, index) => `osa-${index + 1}`)
  const back = backMatterOf(edition).map((name) => `liite-${name}`)
  const items = ['kansi', 'nimio', 'sisallys', ...parts, ...back].map((idref) =>
    element('itemref', { idref }),
  )
  return element('spine', { toc: 'ncx' }, items)
}

/** The file that tells where the package file is. */
export function containerFile(folder: string): string {
  const file = {
    'full-path': `${folder}/${epubPaths.package}`,
    'media-type': 'application/oebps-package+xml',
  }
  return xmlDocument(
    element(
      'container',
      { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
      element('rootfiles', {}, element('rootfile', file)),
    ),
  )
}
