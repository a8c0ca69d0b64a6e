// Figures and law quotations of a readable copy.
import { element, type Markup, type MarkupElement } from '#handbook/markup/markup.ts'
import { textAttribute, type ContentNode } from '#handbook/model/content.ts'
import { isImageName } from '#handbook/model/normal-form.ts'
import { safeAddress } from '#handbook/model/safe-address.ts'
import { lineMarkup } from './line.ts'
import { attributesLeft, type Page } from './page.ts'
import type { ReadableWords } from './words.ts'

/** A figure; the image stays where the handbook keeps it. */
export function figureMarkup(node: ContentNode, page: Page): MarkupElement {
  const [file, alt, author, permission] = [
    textAttribute(node, 'file'),
    textAttribute(node, 'alt'),
    textAttribute(node, 'author'),
    textAttribute(node, 'permission'),
  ]
  const decorative = node.attrs?.['decorative'] === true
  const shown = { file, alt, author, permission, decorative: decorative ? true : undefined }
  return element(
    'figure',
    {
      'data-file': file ?? '',
      'data-alt': alt,
      'data-decorative': decorative,
      'data-author': author,
      'data-permission': permission,
      'data-attrs': attributesLeft(node.attrs, shown),
    },
    imageMarkup(file, decorative ? '' : (alt ?? ''), page),
    element(
      'figcaption',
      {},
      element('p', {}, lineMarkup(node.content, page)),
      originMarkup(author, permission, page),
    ),
  )
}

function imageMarkup(file: string | null, alt: string, page: Page): Markup {
  if (file === null || !isImageName(file)) return element('p', {}, page.words.noImage)
  return element('img', { src: `../kuvat/${file}`, alt })
}

function originMarkup(author: string | null, permission: string | null, page: Page): Markup | null {
  const told = originText(author, permission, page.words)
  return told === '' ? null : element('p', {}, element('small', {}, told))
}

/** Who made an image and by what right it is published, in one line. */
export function originText(author: string | null, permission: string | null, words: ReadableWords): string {
  const told = [
    author === null ? '' : `${words.imageBy} ${author}`,
    permission === null ? '' : `${words.permission} ${permission}`,
  ]
  return told.filter((text) => text !== '').join(' · ')
}

/** A law quotation with `inside` as its text, its source and the day it was checked. */
export function lawMarkup(node: ContentNode, inside: readonly Markup[], page: Page): MarkupElement {
  const source = textAttribute(node, 'source')
  const url = textAttribute(node, 'url')
  const checked = textAttribute(node, 'checked')
  const address = safeAddress(url)
  const name = source ?? url ?? ''
  return element(
    'figure',
    {
      class: 'law',
      'data-source': source,
      'data-url': url,
      'data-checked': checked,
      'data-attrs': attributesLeft(node.attrs, { source, url, checked }),
    },
    element(
      'figcaption',
      {},
      element('cite', {}, address === null ? name : element('a', { href: address }, name)),
      checkedText(checked, page.words) || null,
    ),
    element('blockquote', {}, inside),
  )
}

/** What follows the source of a law quotation: when it was last compared with the law. */
export function checkedText(checked: string | null, words: ReadableWords): string {
  return checked === null ? '' : ` · ${words.checked} ${dayIn(checked)}`
}

/** A day YYYY-MM-DD as it is written in Finnish and Swedish, 3.9.2026; anything else as it is. */
export function dayIn(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? []
  return year === undefined ? day : `${Number(date)}.${Number(month)}.${year}`
}
