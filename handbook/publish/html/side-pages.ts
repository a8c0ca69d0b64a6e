// The pages of an edition besides those of its parts: which there are, and the way to them from every page.
import { element, type MarkupElement } from '#handbook/markup/markup.ts'
import type { BookPage } from './book-page.ts'
import { listPaths } from './links.ts'
import { perEdition } from './per-edition.ts'
import { practicesOf } from './places.ts'
import { sidePages, type SidePage } from './side-page-names.ts'
import { searchPaths } from './search/search-paths.ts'
import { subjectsOf } from './search/subject-list.ts'

/** Where they lie, from the edition's folder on. */
export const sidePaths: Readonly<Record<SidePage, string>> = {
  practices: 'kaytannot.html',
  areas: 'alueet.html',
  subjects: searchPaths.subjects,
  index: 'hakemisto.html',
  glossary: `${listPaths.glossary}.html`,
  sources: `${listPaths.sources}.html`,
  imprint: 'tietoja.html',
  accessibility: 'saavutettavuus.html',
}

/** The side pages that an edition has: those that would be empty are left out. */
export const sidePagesOf = perEdition((edition): readonly SidePage[] => {
  const practices = practicesOf(edition)
  const has: Readonly<Record<SidePage, boolean>> = {
    practices: practices.length > 0,
    areas: practices.some(({ facts }) => facts.areas.length > 0),
    subjects: subjectsOf(edition).length > 0,
    index: edition.index.length > 0,
    glossary: edition.glossary.length > 0,
    sources: edition.bibliography.length > 0,
    imprint: true,
    accessibility: true,
  }
  return sidePages.filter((name) => has[name])
})

/** Links to all side pages. */
export function sideNav(page: BookPage): MarkupElement {
  const links = sidePagesOf(page.edition).map((name) =>
    element('li', {}, element('a', { href: page.root + sidePaths[name] }, page.around.sidePages[name])),
  )
  return element(
    'nav',
    { class: 'side-pages', 'aria-label': page.around.moreOfBook },
    element('ul', {}, links),
  )
}
