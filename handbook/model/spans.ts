// Reads what stands in a line: words with marks, notes, references.
import type { Span, Words } from './block.ts'
import { formatCondition, parseCondition } from './condition.ts'
import { textAttribute, type ContentMark, type ContentNode } from './content.ts'
import { safeAddress } from './safe-address.ts'

/** The spans of a block's inline content; adjacent words with equal marks are one. Never throws. */
export function spansOf(nodes: readonly ContentNode[] | undefined): readonly Span[] {
  const spans: Span[] = []
  for (const node of nodes ?? []) append(spans, spanOf(node))
  return spans
}

/** As `spansOf`, with the condition of each span and the variable that words are the name of. */
export function storedSpansOf(nodes: readonly ContentNode[] | undefined): readonly Span[] {
  const spans: Span[] = []
  for (const node of nodes ?? []) append(spans, storedSpanOf(node))
  return spans
}

function storedSpanOf(node: ContentNode): Span {
  const when = formatCondition(parseCondition(whenOf(node)))
  const variable = node.type === 'variable' ? textAttribute(node, 'variable') : null
  const inNote = node.type === 'footnote' ? storedSpansOf(node.content).filter(isWords) : null
  return {
    ...spanOf(node),
    ...(when !== null && { when }),
    ...(variable !== null && { variable }),
    ...(inNote !== null && { spans: inNote }),
  } as Span
}

function isWords(span: Span): span is Line {
  return span.type === 'words'
}

/** Words carry their condition as a mark, what is no words as an attribute. */
function whenOf({ attrs, marks = [] }: ContentNode): unknown {
  const mark = marks.find(({ type }) => type === 'condition')
  return mark === undefined ? attrs?.['when'] : mark.attrs?.['when']
}

function spanOf(node: ContentNode): Span {
  switch (node.type) {
    case 'text':
      return wordsOf(node)
    case 'lineBreak':
      return { type: 'break' }
    case 'footnote':
      return {
        type: 'footnote',
        spans: (node.content ?? []).filter(({ type }) => type === 'text').map(wordsOf),
      }
    case 'crossReference':
      return referenceOf(node)
    case 'citation':
      return {
        type: 'citation',
        source: textAttribute(node, 'source') ?? '',
        locator: textAttribute(node, 'locator') ?? '',
      }
    case 'variable':
      return { type: 'words', text: wellFormed(textAttribute(node, 'label') ?? '') }
    default:
      return { type: 'unknown' }
  }
}

function referenceOf(node: ContentNode): Span {
  const document = textAttribute(node, 'document') ?? ''
  const label = textAttribute(node, 'label') ?? ''
  return { type: 'reference', document, anchor: textAttribute(node, 'anchor'), label }
}

function wordsOf(node: ContentNode): Words {
  const marks = (node.marks ?? []).map(markOf)
  return Object.assign({ type: 'words', text: wellFormed(node.text ?? '') }, ...marks) as Words
}

/** The text with every lone surrogate replaced by U+FFFD, so that it can be encoded anywhere. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd')
}

function markOf(mark: ContentMark): Partial<Omit<Words, 'type' | 'text'>> {
  switch (mark.type) {
    case 'strong':
      return { strong: true }
    case 'emphasis':
      return { emphasis: true }
    case 'link': {
      const href = safeAddress(mark.attrs?.['href'])
      return href === null ? {} : { href }
    }
    case 'language': {
      const lang = textAttribute(mark, 'lang')
      return lang !== null && /^[a-z]{2,3}(?:-[A-Za-z]{2,4})?$/.test(lang) ? { lang } : {}
    }
    case 'glossaryTerm': {
      const entry = textAttribute(mark, 'entry')
      return entry === null ? {} : { glossary: entry }
    }
    case 'indexTerm':
      return { index: textAttribute(mark, 'term') ?? '' }
    default:
      return {}
  }
}

type Line = Extract<Span, { type: 'words' }>

function append(spans: Span[], next: Span): void {
  const last = spans.at(-1)
  if (last?.type === 'words' && next.type === 'words' && sameMarks(last, next)) {
    spans[spans.length - 1] = { ...last, text: last.text + next.text }
  } else {
    spans.push(next)
  }
}

const markNames = ['strong', 'emphasis', 'href', 'lang', 'glossary', 'index', 'variable', 'when'] as const

function sameMarks(a: Line, b: Line): boolean {
  return markNames.every((name) => a[name] === b[name])
}

/** The plain text of spans, notes left out; a reference reads as its label. */
export function spanText(spans: readonly Span[]): string {
  return spans.map(plain).join('')
}

function plain(span: Span): string {
  if (span.type === 'words') return span.text
  if (span.type === 'reference') return span.label
  return span.type === 'break' ? '\n' : ''
}
