// The subject words of an edition, each with the practices it is given to.
import { element, type MarkupElement } from '#handbook/markup/markup.ts'
import { byName } from '#handbook/search/facet-counts.ts'
import type { Edition, PracticePart } from '#handbook/publish/edition.ts'
import { bookNav } from '../book-nav.ts'
import { titleOr, type BookPage } from '../book-page.ts'
import { framedPage } from '../frame.ts'
import { idOf, pathOf } from '../links.ts'
import { searchPaths } from './search-paths.ts'
import { searchWords } from './search-words.ts'

/** A subject word as it was written first, and the practices it is given to, in reading order. */
export type Subject = { readonly label: string; readonly practices: readonly PracticePart[] }

/** The subject words by name; the same word in other case is the same. */
export function subjectsOf(edition: Edition): readonly Subject[] {
  const subjects = new Map<string, { label: string; practices: PracticePart[] }>()
  for (const part of edition.parts) {
    if (part.kind !== 'practice') continue
    for (const label of part.facts.keywords.map((keyword) => keyword.label.trim())) {
      const subject = subjects.get(label.toLowerCase()) ?? { label, practices: [] }
      if (label !== '' && !subject.practices.includes(part)) subject.practices.push(part)
      if (label !== '') subjects.set(label.toLowerCase(), subject)
    }
  }
  return [...subjects.values()].sort((a, b) => byName.compare(a.label, b.label))
}

/** The way from the front page to the subject words, or null when there are none. */
export function subjectsLink(page: BookPage): MarkupElement | null {
  if (subjectsOf(page.edition).length === 0) return null
  const { subjects } = searchWords(page.language)
  const link = element('a', { href: page.root + searchPaths.subjects }, subjects)
  return element('p', { class: 'to-subjects' }, link)
}

/** The page that lists the subject words. Needs no script. */
export function subjectsPage(page: BookPage): string {
  const title = searchWords(page.language).subjects
  const article = element(
    'article',
    {},
    element('header', { class: 'title' }, element('h1', {}, title)),
    element(
      'dl',
      { class: 'subjects' },
      subjectsOf(page.edition).map((subject) => entry(subject, page)),
    ),
  )
  const main = element('main', { id: idOf.content, tabindex: -1 }, article)
  const frame = element('div', { class: 'frame' }, bookNav(null, page), main)
  return framedPage({ title, search: true }, frame, page)
}

function entry({ label, practices }: Subject, page: BookPage): MarkupElement {
  return element(
    'div',
    {},
    element('dt', {}, label),
    practices.map((part) =>
      element('dd', {}, element('a', { href: page.root + pathOf(part) }, titleOr(part.title, page.around))),
    ),
  )
}
