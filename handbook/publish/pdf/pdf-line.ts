// Lines of text for print: words made safe, notes, and references with their place.
import { safeAddress } from '#handbook/model/safe-address.ts'
import type { Target, ViewSpan, ViewWords } from '#handbook/publish/edition.ts'
import { referencePlace } from '#handbook/publish/reference-place.ts'
import type { PublishedWords } from '#handbook/publish/words.ts'
import { compoundBorders } from './compound-borders.ts'
import { heldAtLinks } from './link-ends.ts'
import type { PdfAnchor, PdfCitation, PdfLine, PdfReference, PdfSpan, PdfWords } from './pdf-json.ts'
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
    term: null,
    lang: null,
    held: false,
  }
}

/** Plain words that link to `address` when that is a safe one. */
export function linkedWords(text: string, address: string): PdfWords {
  return { ...plainWords(text), href: safeAddress(address) }
}

/**
 * How the lines of `part` are made. In `whole` ones compounds get no borders to be broken at: titles, narrow columns.
 * Titles stand in the contents list, too, and therefore hold no links to the lists of the book.
 */
export type LineMaking = {
  readonly words: PublishedWords
  readonly language: string
  readonly part: string
  readonly whole: boolean
  readonly title: boolean
}

/** The spans of a line, made safe for print. What cannot be shown is left out. */
export function lineOf(spans: readonly ViewSpan[], making: LineMaking): PdfLine {
  return heldAtLinks(spans.flatMap((span, index) => spanOf(span, spans[index - 1], making)))
}

/** True when a line shows nothing. */
export function isBlank(line: PdfLine): boolean {
  return line.every(
    (span) =>
      span.type === 'break' || span.type === 'anchor' || (span.type === 'words' && span.text.trim() === ''),
  )
}

function spanOf(span: ViewSpan, before: ViewSpan | undefined, making: LineMaking): readonly PdfSpan[] {
  switch (span.type) {
    case 'words':
      return wordsOf(span, making)
    case 'break':
      return [span]
    case 'footnote':
      return noteOf(span.spans, making)
    case 'reference':
      return [making.title ? plainWords(namedIn(span, making)) : referenceOf(span, before, making.words)]
    case 'citation':
      return [making.title ? plainWords(span.text) : citationOf(span)]
    case 'unknown':
      return []
  }
}

function wordsOf(span: ViewWords, making: LineMaking): readonly (PdfWords | PdfAnchor)[] {
  const text = printableText(span.text)
  const lang = span.lang === undefined ? null : safeLanguage(span.lang)
  const isFinnish = (lang?.lang ?? making.language) === 'fi'
  const made: PdfWords = {
    type: 'words',
    text: isFinnish && !making.whole ? withBorders(text) : text,
    strong: span.strong === true,
    emphasis: span.emphasis === true,
    href: safeAddress(span.href),
    term: span.glossary === undefined || making.title ? null : glossaryLabel(span.glossary),
    lang,
    held: false,
  }
  if (span.anchor === undefined) return [made]
  return [{ type: 'anchor', label: labelOf({ part: making.part, anchor: span.anchor }) }, made]
}

/** A Finnish text with soft hyphens at the borders of its compounds. */
export function withBorders(text: string): string {
  return text.replaceAll(/\p{L}{10,}/gu, (word) => {
    let [made, from] = ['', 0]
    for (const at of compoundBorders(word)) {
      made += `${word.slice(from, at)}\u00ad`
      from = at
    }
    return made + word.slice(from)
  })
}

function noteOf(spans: readonly ViewWords[], making: LineMaking): readonly PdfSpan[] {
  const note = heldAtLinks(spans.flatMap((span) => wordsOf(span, making)))
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

/** The label of an entry of the glossary. Parts of the book have labels that do not begin with a slash. */
export function glossaryLabel(entry: string): string {
  return `/glossary/${entry}`
}

/** The label of a source in the list of sources. */
export function sourceLabel(source: string): string {
  return `/source/${source}`
}

/** Each source of a citation leads to its place in the list, by its own words. */
function citationOf({ parts }: Extract<ViewSpan, { type: 'citation' }>): PdfCitation {
  return {
    type: 'citation',
    pieces: parts.map(({ text, source }) => ({
      text: printableText(text),
      label: source === null ? null : sourceLabel(source),
    })),
  }
}

/** What a reference names, said without its place. */
function namedIn({ title, target }: Reference, { words }: Pick<LineMaking, 'words'>): string {
  return target === null ? `${title} (${words.missingTarget})` : title
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
      lost: printableText(namedIn(reference, { words })),
    }
  const label = labelOf(reference.target)
  return { type: 'reference', ...referencePlace(title, reference.number, before, words), label, lost: title }
}
