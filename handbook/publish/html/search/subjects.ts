// The page of the subject words of an edition, each with the practices it is given to.
import { element, type MarkupElement } from '#handbook/markup/markup.ts'
import type { BookPage } from '../book-page.ts'
import { sidePage } from '../frame.ts'
import type { PracticeGroup } from '../practice-groups.ts'
import { practiceLink } from '../practice-list.ts'
import { subjectsOf } from './subject-list.ts'

/** The page that lists the subject words. Needs no script. */
export function subjectsPage(page: BookPage): string {
  const list = element(
    'dl',
    { class: 'subjects' },
    subjectsOf(page.edition).map((subject) => entry(subject, page)),
  )
  return sidePage(page.around.sidePages.subjects, [list], page)
}

function entry({ label, practices }: PracticeGroup, page: BookPage): MarkupElement {
  return element(
    'div',
    {},
    element('dt', {}, label),
    practices.map((part) => element('dd', {}, practiceLink(part, page))),
  )
}
