// Marks of a readable copy, nested around the words they cover.
import { element, type Markup, type MarkupElement } from '#handbook/markup/markup.ts'
import { nestWraps, type Wrap } from '#handbook/markup/wrap.ts'
import { textAttribute, type ContentMark } from '#handbook/model/content.ts'
import { safeAddress } from '#handbook/model/safe-address.ts'
import { canonicalJson } from './canonical-json.ts'
import { attributesLeft } from './page.ts'

/** A piece of a line and the marks it carries. */
export type Marked = { readonly marks: readonly ContentMark[]; readonly markup: Markup }

/** The pieces in their marks. Marks nest in a fixed order, each around as much as it covers. */
export function nestMarks(pieces: readonly Marked[]): readonly Markup[] {
  return nestWraps(pieces.map(({ marks, markup }) => ({ wraps: wrapsOf(marks), markup })))
}

const outermostFirst = ['link', 'language', 'strong', 'emphasis']

/** A second link on the same words is kept as data, because HTML has no link in a link. */
function wrapsOf(marks: readonly ContentMark[]): readonly Wrap[] {
  const rank = ({ type }: ContentMark): number =>
    outermostFirst.includes(type) ? outermostFirst.indexOf(type) : outermostFirst.length
  const keyed = marks.map((mark) => ({ mark, key: `${rank(mark)}${canonicalJson(mark)}` }))
  const sorted = keyed.sort((a, b) => (a.key < b.key ? -1 : 1))
  return sorted.map(({ mark, key }, index) => {
    const again = index > 0 && mark.type === 'link'
    return { key, around: (inside) => (again ? asData(mark, inside) : markMarkup(mark, inside)) }
  })
}

function markMarkup(mark: ContentMark, inside: readonly Markup[]): MarkupElement {
  switch (mark.type) {
    case 'strong':
      return element('strong', { 'data-attrs': attributesLeft(mark.attrs, {}) }, inside)
    case 'emphasis':
      return element('em', { 'data-attrs': attributesLeft(mark.attrs, {}) }, inside)
    case 'link':
      return linkMarkup(mark, inside)
    case 'language':
      return passageMarkup(mark, inside)
    default:
      return asData(mark, inside)
  }
}

function asData(mark: ContentMark, inside: readonly Markup[]): MarkupElement {
  return element('span', { 'data-mark': canonicalJson(mark) }, inside)
}

function linkMarkup(mark: ContentMark, inside: readonly Markup[]): MarkupElement {
  const stored = textAttribute(mark, 'href')
  const href = safeAddress(stored)
  const kept = { 'data-href': href !== null && stored === href ? null : (stored ?? '') }
  return element('a', { href, ...kept, 'data-attrs': attributesLeft(mark.attrs, { href: stored }) }, inside)
}

function passageMarkup(mark: ContentMark, inside: readonly Markup[]): MarkupElement {
  const stored = textAttribute(mark, 'lang')
  const lang = stored !== null && /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.test(stored) ? stored : null
  const kept = { 'data-lang': stored ?? '', 'data-attrs': attributesLeft(mark.attrs, { lang: stored }) }
  return element('span', { lang, ...kept }, inside)
}
