// What is known of a practice, as a list of terms.
import { element, type Markup, type MarkupElement } from '#handbook/markup/markup.ts'
import type { PracticePart } from '../edition.ts'
import { practiceTerms, type TermValue } from '../practice-terms.ts'
import { finnish, type BookPage } from './book-page.ts'
import { idOf } from './links.ts'

/** The given facts of a practice under their own heading, or null when none is given. */
export function practiceFacts(part: PracticePart, page: BookPage): MarkupElement | null {
  const terms = practiceTerms(part, page.words)
  if (terms.length === 0) return null
  const list = terms.flatMap(({ term, values }) => [
    element('dt', {}, term),
    ...values.map((value) => element('dd', {}, valueMarkup(value, page.language))),
  ])
  return element(
    'section',
    { class: 'facts', 'aria-labelledby': idOf.facts },
    element('h2', { id: idOf.facts }, page.around.facts),
    element('dl', {}, list),
  )
}

function valueMarkup({ text, href, isFinnish }: TermValue, language: string): Markup {
  if (isFinnish) return finnish(text, language)
  return href === null ? text : element('a', { href }, text)
}
