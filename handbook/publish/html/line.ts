// What stands in a line of an HTML edition: words with marks, notes, references.
import { element, type Markup } from '#handbook/markup/markup.ts'
import { nestWraps, type Wrap, type Wrapped } from '#handbook/markup/wrap.ts'
import { safeAddress } from '#handbook/model/safe-address.ts'
import type { ViewSpan } from '../edition.ts'
import type { BookPage } from './book-page.ts'
import { addressOf, glossaryAddress, sourceAddress } from './links.ts'
import { putNote } from './notes.ts'

type Citation = Extract<ViewSpan, { type: 'citation' }>

/** A line as markup. Its footnotes are put into the page's notes. */
export function lineMarkup(spans: readonly ViewSpan[], page: BookPage): readonly Markup[] {
  const pieces = spans.flatMap((span) =>
    span.type === 'citation'
      ? citation(span, page)
      : { markup: pieceOf(span, page), wraps: wrapsOf(span, page) },
  )
  return nestWraps(pieces)
}

/** True when a line shows nothing. */
export function isBlank(spans: readonly ViewSpan[]): boolean {
  return spans.every((span) => span.type === 'break' || (span.type === 'words' && span.text.trim() === ''))
}

function wrapsOf(words: ViewSpan, page: BookPage): readonly Wrap[] {
  if (words.type !== 'words') return []
  const wrap = (tag: string, attributes: Readonly<Record<string, string>> = {}): Wrap => ({
    key: `${tag} ${Object.values(attributes).join()}`,
    around: (inside) => element(tag, attributes, inside),
  })
  const href = safeAddress(words.href)
  const term = href === null ? words.glossary : undefined
  return [
    ...(words.anchor === undefined ? [] : [wrap('span', { id: words.anchor })]),
    ...(href === null ? [] : [wrap('a', { href })]),
    ...(term === undefined ? [] : [wrap('a', { class: 'term', href: glossaryAddress(term, page) })]),
    ...(words.lang === undefined ? [] : [wrap('span', { lang: words.lang })]),
    ...(words.strong ? [wrap('strong')] : []),
    ...(words.emphasis ? [wrap('em')] : []),
  ]
}

function pieceOf(span: Exclude<ViewSpan, Citation>, page: BookPage): Markup {
  switch (span.type) {
    case 'words':
      return span.text
    case 'break':
      return element('br')
    case 'footnote':
      return putNote(span.number, lineMarkup(span.spans, page), page)
    case 'reference':
      return reference(span, page)
    case 'unknown':
      return element('span', { class: 'unknown' }, `[${page.words.unknownContent}]`)
  }
}

function reference(span: Extract<ViewSpan, { type: 'reference' }>, page: BookPage): Markup {
  const href = span.target === null ? null : addressOf(span.target, page)
  if (href === null) return `${span.title} (${page.words.missingTarget})`
  const place = span.number === null ? null : page.around.place(span.number)
  return element(
    'a',
    { href, 'data-place': place },
    span.title.trim() === '' ? page.around.untitled : span.title,
  )
}

/** Each source of a citation leads to its place in the list, by its own words. */
function citation({ parts }: Citation, page: BookPage): readonly Wrapped[] {
  return parts.map(({ text, source }) => ({
    wraps: [],
    markup: source === null ? text : element('a', { href: sourceAddress(source, page) }, text),
  }))
}
