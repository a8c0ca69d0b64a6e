// Boxes of an HTML edition: figures, callouts and law quotations.
import { element, type Markup, type MarkupElement } from '#handbook/markup/markup.ts'
import type { LawQuotation } from '#handbook/model/block.ts'
import { safeAddress } from '#handbook/model/safe-address.ts'
import { bookDay } from '../book-date.ts'
import type { ViewBlock, ViewFigure } from '../edition.ts'
import type { PublishedWords } from '../words.ts'
import type { BookPage } from './book-page.ts'
import { icon } from './icons.ts'
import { lineMarkup } from './line.ts'
import { placeId } from './place-ids.ts'

/** A figure with its number, caption, author and permission. */
export function figureMarkup(figure: ViewFigure, page: BookPage): MarkupElement {
  const credit = creditOf(figure, page.words)
  return element(
    'figure',
    { id: placeId(figure, page.edition) },
    element('img', { src: `../kuvat/${figure.file ?? ''}`, alt: figure.decorative ? '' : figure.alt }),
    element(
      'figcaption',
      {},
      element('strong', {}, `${page.words.figure} ${figure.number}.`),
      ' ',
      lineMarkup(figure.caption, page),
      credit === '' ? null : [' ', element('span', { class: 'credit' }, credit)],
    ),
  )
}

/** Who made an image and by what right it is shown, as a sentence or two; empty when nothing is told. */
export function creditOf(
  { author, permission }: Pick<ViewFigure, 'author' | 'permission'>,
  words: Pick<PublishedWords, 'imageBy' | 'imagePermission'>,
): string {
  const told = [
    [words.imageBy, author.trim()],
    [words.imagePermission, permission.trim()],
  ].filter(([, text]) => text !== '')
  return told.map(([label, text]) => `${label} ${text?.replace(/\.$/, '')}.`).join(' ')
}

/** A boxed passage; null when it is empty. */
export function calloutMarkup(inside: readonly Markup[]): MarkupElement | null {
  return inside.length === 0 ? null : element('div', { class: 'callout', role: 'note' }, inside)
}

/** A law quotation with its source and the day on which it was compared with the law. */
export function lawMarkup(
  law: LawQuotation<ViewBlock>,
  inside: readonly Markup[],
  page: BookPage,
): MarkupElement {
  const { words, language } = page
  const checked = law.checked === null ? words.lawUnchecked : words.lawChecked(bookDay(law.checked, language))
  const href = safeAddress(law.url)
  const source = law.source || href || ''
  return element(
    'figure',
    { class: 'law' },
    element(
      'figcaption',
      {},
      page.medium === 'web' ? icon('law') : null,
      element('cite', {}, href === null ? source : element('a', { href }, source)),
      ' ',
      element('span', { class: 'checked' }, checked),
    ),
    element('blockquote', {}, inside),
  )
}
