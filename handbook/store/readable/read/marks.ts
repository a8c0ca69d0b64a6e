// Marks on the words of an edited page, from the elements around them.
import type { ContentMark } from '#handbook/model/content.ts'
import { safeAddress } from '#handbook/model/safe-address.ts'
import type { HtmlElement } from './html-tree.ts'
import type { Reading } from './reading.ts'

const plainElements = new Set(['span', 'sup', 'font', 'p', 'div', 'small', 'cite', 'a'])

/** The marks inside an element: those around it and its own. Looks that the book does not have are dropped. */
export function marksOf(
  element: HtmlElement,
  around: readonly ContentMark[],
  reading: Reading,
): readonly ContentMark[] {
  const kept = reading.mark(element)
  if (kept !== null) return [...around, kept]
  const own = ownMarks(element, reading)
  if (own.length === 0 && !plainElements.has(element.tag)) reading.drop(element.tag)
  return own.reduce<readonly ContentMark[]>(
    (marks, mark) => [...marks.filter(({ type }) => type !== mark.type), mark],
    around,
  )
}

function ownMarks(element: HtmlElement, reading: Reading): readonly ContentMark[] {
  switch (element.tag) {
    case 'strong':
    case 'b':
      return [marked('strong', {}, element, reading), ...languageOf(element, reading)]
    case 'em':
    case 'i':
      return [marked('emphasis', {}, element, reading), ...languageOf(element, reading)]
    case 'a':
      return linkOf(element, reading)
    default:
      return languageOf(element, reading)
  }
}

function marked(
  type: string,
  shown: Readonly<Record<string, string>>,
  element: HtmlElement,
  reading: Reading,
): ContentMark {
  const attrs = { ...shown, ...reading.attributes(element) }
  return Object.keys(attrs).length === 0 ? { type } : { type, attrs }
}

/** `data-href` is what was stored; a working `href` that somebody changed counts before it. */
function linkOf(element: HtmlElement, reading: Reading): readonly ContentMark[] {
  const href = safeAddress(element.attributes.get('href'))
  const stored = element.attributes.get('data-href')
  if (stored !== undefined && (href === null || href === safeAddress(stored)))
    return [marked('link', stored === '' ? {} : { href: stored }, element, reading)]
  if (href !== null) return [marked('link', { href }, element, reading)]
  if (element.attributes.has('href')) reading.drop('link')
  return []
}

const languageTag = /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/

function languageOf(element: HtmlElement, reading: Reading): readonly ContentMark[] {
  const lang = element.attributes.get('lang')
  const stored = element.attributes.get('data-lang')
  if (stored !== undefined && (lang === undefined || lang === stored))
    return [marked('language', stored === '' ? {} : { lang: stored }, element, reading)]
  return lang !== undefined && languageTag.test(lang) ? [{ type: 'language', attrs: { lang } }] : []
}
