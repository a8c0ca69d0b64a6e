// Lines of a field's body: words, emphasis and links, nothing else.
import { element, type Markup } from '#handbook/markup/markup.ts'
import { nestWraps, type Wrap } from '#handbook/markup/wrap.ts'
import type { Words } from '#handbook/model/block.ts'
import { safeAddress } from '#handbook/model/safe-address.ts'
import type { ViewSpan } from '../edition.ts'

/** The numbers under which notes stand at the end of a field, by their numbers in the practice. */
export type NoteNumbers = ReadonlyMap<number, number>

const inLine: NoteNumbers = new Map()

/**
 * A line in the subset that Innokylä's editor keeps: `strong`, `em`, `br`, `a[href]`. A footnote stands
 * in parentheses or, where it is among `notes`, at the end of the field; a reference is the title of its
 * target, a citation its words.
 */
export function bodyLine(spans: readonly ViewSpan[], notes: NoteNumbers = inLine): readonly Markup[] {
  const pieces = spans.map((span, index) => ({
    wraps: span.type === 'words' ? wrapsOf(span) : [],
    markup: pieceOf(span, index === 0, notes),
  }))
  return nestWraps(pieces.filter(({ markup }) => markup !== ''))
}

/** Text without what only disturbs in a web form: soft hyphens, invisible spaces, control characters. */
export function cleanText(text: string): string {
  return text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').replace(/[\t\r\n]+/g, ' ')
}

function pieceOf(span: ViewSpan, isFirst: boolean, notes: NoteNumbers): Markup {
  switch (span.type) {
    case 'words':
      return cleanText(span.text)
    case 'break':
      return element('br')
    case 'footnote':
      return noteMark(span.number, notes) ?? noteText(span.spans, isFirst)
    case 'reference':
      return cleanText(span.title)
    case 'citation':
      return cleanText(span.text)
    case 'unknown':
      return ''
  }
}

function noteMark(number: number, notes: NoteNumbers): string | null {
  const atEnd = notes.get(number)
  return atEnd === undefined ? null : ` [${atEnd}]`
}

function noteText(spans: readonly Words[], isFirst: boolean): string {
  const text = cleanText(spans.map((words) => words.text).join('')).trim()
  return text === '' ? '' : `${isFirst ? '' : ' '}(${text})`
}

function wrapsOf(words: Words): readonly Wrap[] {
  const wrap = (tag: string, attributes: Readonly<Record<string, string>> = {}): Wrap => ({
    key: `${tag} ${Object.values(attributes).join()}`,
    around: (inside) => element(tag, attributes, inside),
  })
  const href = safeAddress(words.href)
  return [
    ...(href === null ? [] : [wrap('a', { href })]),
    ...(words.strong ? [wrap('strong')] : []),
    ...(words.emphasis ? [wrap('em')] : []),
  ]
}
