// The pages after the last part of an EPUB: glossary, sources, subject index, and what is told of the publication.
import { element, type Child } from '#handbook/markup/markup.ts'
import type { Edition } from '../edition.ts'
import type { BookPage } from '../html/book-page.ts'
import { glossaryList } from '../html/glossary-page.ts'
import { abstracts, imprintMarkup } from '../html/imprint-page.ts'
import { indexList } from '../html/index-page.ts'
import { listPaths } from '../html/links.ts'
import { sourcesList } from '../html/sources-page.ts'
import { updatedMarkup } from '../html/frame.ts'
import { xhtmlPage } from './xhtml-page.ts'

const names = ['glossary', 'sources', 'index', 'imprint'] as const
/** What these pages are about. */
export type BackMatter = (typeof names)[number]

/** Where they lie, inside the book. */
export const backPaths: Readonly<Record<BackMatter, string>> = {
  glossary: `${listPaths.glossary}.xhtml`,
  sources: `${listPaths.sources}.xhtml`,
  index: 'hakemisto.xhtml',
  imprint: 'tietoja.xhtml',
}

/** What they are by the words of EPUB and of ARIA; ARIA has none for an imprint. */
export const backTypes = {
  glossary: { 'epub:type': 'glossary', role: 'doc-glossary' },
  sources: { 'epub:type': 'bibliography', role: 'doc-bibliography' },
  index: { 'epub:type': 'index', role: 'doc-index' },
  imprint: { 'epub:type': 'colophon', role: 'doc-colophon' },
} as const

/** Those that the edition has, in reading order. */
export function backMatterOf(edition: Edition): readonly BackMatter[] {
  const has: Readonly<Record<BackMatter, boolean>> = {
    glossary: edition.glossary.length > 0,
    sources: edition.bibliography.length > 0,
    index: edition.index.length > 0,
    imprint: true,
  }
  return names.filter((name) => has[name])
}

/** What a page is called. */
export function backTitle(name: BackMatter, page: BookPage): string {
  return page.around.sidePages[name]
}

/** A page of the back matter. */
export function backPage(name: BackMatter, page: BookPage): string {
  const title = backTitle(name, page)
  const inside = element(
    'section',
    { ...backTypes[name], 'aria-label': title },
    element('h1', {}, title),
    contentOf(name, page),
  )
  return xhtmlPage(title, 'back', inside, page)
}

function contentOf(name: BackMatter, page: BookPage): Child {
  const { edition } = page
  switch (name) {
    case 'glossary':
      return glossaryList(edition.glossary, page)
    case 'sources':
      return sourcesList(page)
    case 'index':
      return indexList(edition.index, page)
    case 'imprint':
      return [
        ...imprintMarkup(page),
        updatedMarkup(edition.updated, page),
        ...abstracts(edition.imprint, page, 'h2'),
      ]
  }
}
