// Lists of practices on the pages that gather them.
import { element, type MarkupElement } from '#handbook/markup/markup.ts'
import type { PracticePart } from '../edition.ts'
import { titleOr, type BookPage } from './book-page.ts'
import { pathOf } from './links.ts'

/** The title of a practice, which leads to it. */
export function practiceLink(part: PracticePart, page: BookPage): MarkupElement {
  return element('a', { href: page.root + pathOf(part) }, titleOr(part.title, page.around))
}

/** The titles of practices as a list. */
export function practiceTitles(practices: readonly PracticePart[], page: BookPage): MarkupElement {
  return element(
    'ul',
    { class: 'titles' },
    practices.map((part) => element('li', {}, practiceLink(part, page))),
  )
}

/** Practices with the place and stage of each. */
export function practiceCards(practices: readonly PracticePart[], page: BookPage): MarkupElement {
  return element(
    'ul',
    { class: 'practices' },
    practices.map((part) => practiceCard(part, page)),
  )
}

function practiceCard(part: PracticePart, page: BookPage): MarkupElement {
  const { place, stage } = part.facts
  const told = [place, stage === 'unknown' ? '' : page.words.stages[stage]].filter(
    (text) => text.trim() !== '',
  )
  return element(
    'li',
    {},
    element('p', {}, practiceLink(part, page)),
    told.length === 0 ? null : element('p', { class: 'told' }, told.join(' · ')),
  )
}
