// Lines of text for print: words made safe, notes, and references with their place.
import type { Words } from '#handbook/model/block.ts'
import { safeAddress } from '#handbook/model/safe-address.ts'
import type { Target, ViewSpan } from '#handbook/publish/edition.ts'
import { referencePlace } from '#handbook/publish/reference-place.ts'
import type { PublishedWords } from '#handbook/publish/words.ts'
import type { PdfLine, PdfReference, PdfSpan, PdfWords } from './pdf-json.ts'
import { printableText } from './printable-text.ts'
import { safeLanguage } from './safe-language.ts'

/** Plain words without marks. */
export function plainWords(text: string): PdfWords {
  return {
    type: 'words',
    text: printableText(text),
    strong: false,
    emphasis: false,
    href: null,
    lang: null,
  }
}

/** Plain words that link to `address` when that is a safe one. */
export function linkedWords(text: string, address: string): PdfWords {
  return { ...plainWords(text), href: safeAddress(address) }
}

/** The spans of a line, made safe for print. What cannot be shown is left out. */
export function lineOf(spans: readonly ViewSpan[], words: PublishedWords): PdfLine {
  return spans.flatMap((span, index) => spanOf(span, spans[index - 1], words))
}

/** True when a line shows nothing. */
export function isBlank(line: PdfLine): boolean {
  return line.every((span) => span.type === 'break' || (span.type === 'words' && span.text.trim() === ''))
}

function spanOf(span: ViewSpan, before: ViewSpan | undefined, words: PublishedWords): readonly PdfSpan[] {
  switch (span.type) {
    case 'words':
      return [wordsOf(span)]
    case 'break':
      return [span]
    case 'footnote':
      return noteOf(span.spans)
    case 'reference':
      return [referenceOf(span, before, words)]
    case 'unknown':
      return []
  }
}

function wordsOf(span: Words): PdfWords {
  return {
    type: 'words',
    text: printableText(span.text),
    strong: span.strong === true,
    emphasis: span.emphasis === true,
    href: safeAddress(span.href),
    lang: span.lang === undefined ? null : safeLanguage(span.lang),
  }
}

function noteOf(spans: readonly Words[]): readonly PdfSpan[] {
  const note = spans.map(wordsOf)
  return isBlank(note) ? [] : [{ type: 'note', spans: note }]
}

type Reference = Extract<ViewSpan, { type: 'reference' }>

/**
 * The name of a place in the book, the same wherever it is made and meant. It always holds a slash: the
 * template's own names never do.
 */
export function labelOf(target: Target): string {
  return `${target.part}/${target.anchor ?? ''}`
}

function referenceOf(
  reference: Reference,
  before: ViewSpan | undefined,
  words: PublishedWords,
): PdfReference {
  const title = printableText(reference.title)
  if (reference.target === null)
    return {
      type: 'reference',
      before: '',
      after: '',
      label: null,
      lost: `${title} (${words.missingTarget})`,
    }
  const label = labelOf(reference.target)
  return { type: 'reference', ...referencePlace(title, reference.number, before, words), label, lost: title }
}
