// The book and its pages as wholes: titles, imprint, a chapter without content.
import type { BookFacts, Chapter, Practice } from '#handbook/model/handbook.ts'
import type { Rule } from '#handbook/model/finding.ts'
import { isLanguageTag } from './language.ts'
import { linesOfPage } from './line.ts'
import { pagePlace, passagesOf, type Fault } from './passage.ts'
import { checkPractice } from './practices.ts'

/** What the title page and imprint lack. */
export function checkBookFacts(facts: BookFacts): readonly Fault[] {
  const place = { document: '', title: facts.title, field: null, path: [] } as const
  const rules: readonly (Rule | false)[] = [
    facts.title.trim() === '' && 'bookTitleMissing',
    !isLanguageTag(facts.language) && 'bookLanguageInvalid',
    facts.publisher.trim() === '' && 'publisherMissing',
    facts.licence.trim() === '' && 'licenceMissing',
  ]
  const broken = rules.filter((rule) => rule !== false)
  return broken.map((rule) => ({
    ...place,
    rule,
    found: rule === 'bookLanguageInvalid' ? facts.language : '',
  }))
}

/** Faults of a page as a whole; those of a practice on the day `today`, YYYY-MM-DD. */
export function checkPage(page: Chapter | Practice, today: string): readonly Fault[] {
  const untitled =
    page.title.trim() === '' ? [{ ...pagePlace(page), rule: 'titleMissing' as const, found: '' }] : []
  if (page.kind === 'practice') return [...untitled, ...checkPractice(page, today)]
  const isEmpty = !linesOfPage({ ...page, title: '' }).some(({ from }) => from === 'text') && !hasFigure(page)
  return isEmpty ? [...untitled, { ...pagePlace(page), rule: 'chapterEmpty', found: '' }] : untitled
}

function hasFigure(page: Chapter): boolean {
  return passagesOf(page).some(({ blocks }) => blocks.some(({ node }) => node.type === 'figure'))
}
