// Lines of text for print: words made safe, notes, and references with their place.
import type { Words } from '#handbook/model/block.ts'
import { safeAddress } from '#handbook/model/safe-address.ts'
import type { Target, ViewSpan } from '#handbook/publish/edition.ts'
import { referencePlace } from '#handbook/publish/reference-place.ts'
import type { PublishedWords } from '#handbook/publish/words.ts'
import { compoundBorders } from './compound-borders.ts'
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

/** How lines are made. In `whole` ones compounds get no borders to be broken at: titles, narrow columns. */
export type LineMaking = {
  readonly words: PublishedWords
  readonly language: string
  readonly whole: boolean
}

/** The spans of a line, made safe for print. What cannot be shown is left out. */
export function lineOf(spans: readonly ViewSpan[], making: LineMaking): PdfLine {
  return spans.flatMap((span, index) => spanOf(span, spans[index - 1], making))
}

/** True when a line shows nothing. */
export function isBlank(line: PdfLine): boolean {
  return line.every((span) => span.type === 'break' || (span.type === 'words' && span.text.trim() === ''))
}

function spanOf(span: ViewSpan, before: ViewSpan | undefined, making: LineMaking): readonly PdfSpan[] {
  switch (span.type) {
    case 'words':
      return [wordsOf(span, making)]
    case 'break':
      return [span]
    case 'footnote':
      return noteOf(span.spans, making)
    case 'reference':
      return [referenceOf(span, before, making.words)]
    case 'citation':
      return [plainWords(span.text)]
    case 'unknown':
      return []
  }
}

function wordsOf(span: Words, { language, whole }: LineMaking): PdfWords {
  const text = printableText(span.text)
  const lang = span.lang === undefined ? null : safeLanguage(span.lang)
  const isFinnish = (lang?.lang ?? language) === 'fi'
  return {
    type: 'words',
    text: isFinnish && !whole ? withBorders(text) : text,
    strong: span.strong === true,
    emphasis: span.emphasis === true,
    href: safeAddress(span.href),
    lang,
  }
}

/** A Finnish text with soft hyphens at the borders of its compounds. */
function withBorders(text: string): string {
  return text.replaceAll(/\p{L}{10,}/gu, (word) => {
    let [made, from] = ['', 0]
    for (const at of compoundBorders(word)) {
      made += `${word.slice(from, at)}\u00ad`
      from = at
    }
    return made + word.slice(from)
  })
}

function noteOf(spans: readonly Words[], making: LineMaking): readonly PdfSpan[] {
  const note = spans.map((span) => wordsOf(span, making))
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
