// Where readers may tell what they think of the book, and what in it shuts somebody out.
import { element, type Markup, type MarkupElement } from '#handbook/markup/markup.ts'
import { safeAddress } from '#handbook/model/safe-address.ts'
import type { BookPage } from './book-page.ts'

/** The address as a link: an e-mail address or one on the web; anything else stays as it was written. */
export function feedbackLink(address: string): Markup {
  const text = address.trim()
  const isMail = /^[^\s@:/]+@[^\s@/]+$/.test(text)
  const href = safeAddress(isMail ? `mailto:${text}` : text)
  return href === null ? text : element('a', { href }, text.replace(/^mailto:/i, ''))
}

/** Where to send feedback; a sentence that names the publisher where no address is given. */
export function feedbackLine(page: BookPage): MarkupElement {
  const { feedback } = page.edition.imprint
  const told: readonly Markup[] =
    feedback.trim() === ''
      ? [page.around.feedbackToPublisher]
      : [`${page.words.imprint.feedback}: `, feedbackLink(feedback)]
  return element('p', { class: 'feedback' }, told)
}
