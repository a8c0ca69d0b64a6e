// Where readers may tell what they think of the book, and what in it shuts somebody out.
import { element, type MarkupElement } from '#handbook/markup/markup.ts'
import { feedbackAddress } from '../imprint-facts.ts'
import type { BookPage } from './book-page.ts'

/** Where to send feedback; a sentence that names the publisher where no address is given. */
export function feedbackLine(page: BookPage): MarkupElement {
  const { text, href } = feedbackAddress(page.edition.imprint.feedback)
  if (text === '') return element('p', { class: 'feedback' }, page.around.feedbackToPublisher)
  const address = href === null ? text : element('a', { href }, text)
  return element('p', { class: 'feedback' }, `${page.words.imprint.feedback}: `, address)
}
