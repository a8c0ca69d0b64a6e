// The page of the search: what it says without a script, and the places that the script fills.
import { element, type MarkupElement } from '#handbook/markup/markup.ts'
import type { BookPage } from '../book-page.ts'
import { framedPage } from '../frame.ts'
import { idOf } from '../links.ts'
import { searchBox } from './search-box.ts'
import { searchIds } from './search-ids.ts'
import { searchPaths } from './search-paths.ts'
import { searchWords } from './search-words.ts'
import { subjectsOf } from './subject-list.ts'

/** The search page of an edition. It changes only with the words of the book's own facts. */
export function searchPage(page: BookPage): string {
  const words = searchWords(page.language)
  const main = element(
    'main',
    { id: idOf.content, class: 'seeking', tabindex: -1 },
    element(
      'div',
      { class: 'asking' },
      element('h1', {}, words.search),
      searchBox(page),
      element('noscript', {}, element('p', { class: 'notice' }, words.needsScript)),
      element('p', { class: 'unseen', id: searchIds.status, role: 'status' }),
      startMarkup(page),
    ),
    element('section', { class: 'limits', id: searchIds.limits, 'aria-label': words.narrow, hidden: true }),
    element('section', { class: 'found', id: searchIds.found, 'aria-label': words.search, hidden: true }),
  )
  const needs = { title: words.search, search: false, script: searchPaths.reader }
  return framedPage(needs, main, page)
}

function startMarkup(page: BookPage): MarkupElement {
  const words = searchWords(page.language)
  const link = (href: string, text: string): MarkupElement => element('li', {}, element('a', { href }, text))
  const hasSubjects = subjectsOf(page.edition).length > 0
  return element(
    'div',
    { class: 'start', id: searchIds.start },
    element('p', { class: 'how' }, words.howTo),
    element(
      'ul',
      {},
      link(`${page.root}index.html#${idOf.contents}`, page.words.contents),
      hasSubjects ? link(page.root + searchPaths.subjects, words.subjects) : null,
    ),
  )
}
