// The subject index: the terms that authors marked, each with the places where it is spoken of.
import { element, type Child, type MarkupElement } from '#handbook/markup/markup.ts'
import type { IndexHeading, IndexPlace } from '../subject-index.ts'
import { titleOr, type BookPage } from './book-page.ts'
import { sidePage } from './frame.ts'
import { underLetters } from './letters.ts'
import { addressOf } from './links.ts'

/** The page of the subject index. */
export function indexPage(page: BookPage): string {
  const { index } = page.edition
  const content = underLetters(
    index,
    ({ term }) => term,
    (headings) => indexList(headings, page),
    page,
  )
  return sidePage(page.around.sidePages.index, content, page)
}

/** Headings with links to their places, sub-headings below them. */
export function indexList(headings: readonly IndexHeading[], page: BookPage): MarkupElement {
  const items = headings.map(({ term, places, below }) =>
    element(
      'li',
      {},
      element('span', { class: 'entry' }, term),
      placesMarkup(places, page),
      below.length === 0 ? null : indexList(below, page),
    ),
  )
  return element('ul', { class: 'index' }, items)
}

/** The first place in each section: one who follows the link reads on from there. */
function placesMarkup(places: readonly IndexPlace[], page: BookPage): readonly Child[] {
  const seen = new Set<string>()
  const first = places.filter(({ part, number }) => {
    const section = `${part} ${number}`
    if (seen.has(section)) return false
    seen.add(section)
    return true
  })
  return first.map((place, index) => [index === 0 ? ' ' : ', ', placeLink(place, page)])
}

function placeLink(place: IndexPlace, page: BookPage): Child {
  const title = titleOr(place.title, page.around)
  const isSection = place.number?.includes('.') === true
  const words = isSection ? `${title}, ${page.around.place(place.number ?? '')}` : title
  const href = addressOf(place, page)
  return href === null ? words : element('a', { href }, words)
}
