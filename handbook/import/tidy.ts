// The last pass over what was read: only what the schema holds and the book can show well stays.
import type { Content, ContentMark, ContentNode } from '#handbook/model/content.ts'
import { safeAddress } from '#handbook/model/safe-address.ts'
import { headingLevel, innerLink, node, textNode } from './lines.ts'
import { linked } from './web-addresses.ts'

/**
 * Content made fit: no empty paragraphs, no letters that no program can show, headings without breaks and
 * bold, no headings in cells. Two line breaks in a row part a paragraph. No word goes missing.
 */
export function tidied(content: Content): Content {
  return content.flatMap((block) => tidyBlock(block))
}

function tidyBlock(block: ContentNode): Content {
  const content = block.content ?? []
  switch (block.type) {
    case 'textBlock':
      return headingLevel(block) === null ? paragraphs(block) : heading(block)
    case 'figure':
      return [node('figure', block.attrs ?? {}, tidyLine(content))]
    case 'table':
      return table(block)
    case 'callout':
      return container(block, tidied(content))
    default:
      return []
  }
}

function container(block: ContentNode, content: Content): Content {
  return content.length === 0 ? [] : [node(block.type, block.attrs ?? {}, content)]
}

function heading(block: ContentNode): Content {
  const flat = (block.content ?? []).map((each) => (each.type === 'lineBreak' ? textNode(' ') : each))
  const line = tidyLine(flat)
  const words = line.filter(({ type }) => type === 'text')
  if (!words.some(({ text = '' }) => /\S/.test(text)))
    return line.length === 0 ? [] : [node('textBlock', {}, line)]
  const isBold = words.every(({ marks = [] }) => marks.some(({ type }) => type === 'strong'))
  const plain = isBold ? line.map(withoutBold) : line
  return [node('textBlock', block.attrs ?? {}, joined(plain))]
}

function withoutBold(each: ContentNode): ContentNode {
  if (each.text === undefined) return each
  return textNode(
    each.text,
    (each.marks ?? []).filter(({ type }) => type !== 'strong'),
  )
}

/** A block parted at its empty lines. What follows the first part of an item goes on with it. */
function paragraphs(block: ContentNode): Content {
  const { kind, start, ...attrs } = block.attrs ?? {}
  const isItem = kind === 'bullet' || kind === 'ordered'
  const parts = parted(block.content ?? []).map(tidyLine)
  return parts
    .filter((part) => part.length > 0)
    .map((part, index) => {
      const own = index === 0 ? { ...(start === undefined ? {} : { start }), ...(kind ? { kind } : {}) } : {}
      const later = index === 0 || kind === undefined ? {} : { kind: isItem ? 'continuation' : kind }
      return node('textBlock', { ...own, ...later, ...attrs }, part)
    })
}

function parted(content: Content): readonly Content[] {
  const parts: ContentNode[][] = [[]]
  content.forEach((each, index) => {
    const isGap = each.type === 'lineBreak' && nextIsBreak(content, index)
    if (isGap) parts.push([])
    else parts.at(-1)?.push(each)
  })
  return parts
}

function nextIsBreak(content: Content, index: number): boolean {
  const rest = content.slice(index + 1, index + 3)
  const [next, afterNext] = rest
  if (next?.type === 'lineBreak') return true
  return next?.text !== undefined && !/\S/.test(next.text) && afterNext?.type === 'lineBreak'
}

function table(block: ContentNode): Content {
  const rows = (block.content ?? [])
    .map((row) => node('tableRow', {}, (row.content ?? []).map(cell)))
    .filter(({ content = [] }) => content.length > 0)
  return container(block, rows)
}

/** A cell always holds a block, where the caret can stand. */
function cell(each: ContentNode): ContentNode {
  const content = tidied(each.content ?? []).map(asCellText)
  return node(each.type, each.attrs ?? {}, content.length === 0 ? [node('textBlock', {})] : content)
}

function asCellText(block: ContentNode): ContentNode {
  if (headingLevel(block) === null) return block
  const bold = (block.content ?? []).map((each) =>
    each.text === undefined ? each : textNode(each.text, [...(each.marks ?? []), { type: 'strong' }]),
  )
  return node('textBlock', {}, bold)
}

/** A line without spaces and breaks at its ends. */
function tidyLine(content: Content): Content {
  const line = joined(content.flatMap(tidyInline))
  return trimmed(trimmed(line, 'start'), 'end')
}

function tidyInline(each: ContentNode): Content {
  if (each.type === 'lineBreak') return [{ type: 'lineBreak' }]
  if (each.type === 'footnote') return footnote(each)
  if (each.text === undefined) return []
  const text = cleanText(each.text)
  return text === '' ? [] : linked(text, knownMarks(each.marks ?? []))
}

/** A note holds words alone: breaks in it are spaces, and a note in a note is told in parentheses. */
function footnote(each: ContentNode): Content {
  const words = trimmed(trimmed(joined((each.content ?? []).flatMap(noteWords)), 'start'), 'end')
  return words.length === 0 ? [] : [node('footnote', {}, words)]
}

function noteWords(each: ContentNode): Content {
  if (each.type === 'lineBreak') return [textNode(' ')]
  if (each.type === 'footnote')
    return [textNode(' ('), ...(each.content ?? []).flatMap(noteWords), textNode(')')]
  return tidyInline(each)
}

const kept = new Set(['strong', 'emphasis', 'link', 'language', innerLink])

function knownMarks(marks: readonly ContentMark[]): readonly ContentMark[] {
  const byType = new Map(marks.filter(isKnown).map((mark) => [mark.type, mark]))
  return [...byType.values()].sort((a, b) => (a.type < b.type ? -1 : 1))
}

function isKnown({ type, attrs }: ContentMark): boolean {
  return kept.has(type) && (type !== 'link' || safeAddress(attrs?.['href']) !== null)
}

/** Text without control letters, soft hyphens and half letters; tabs and new lines are spaces. */
function cleanText(text: string): string {
  return text
    .replace(/[\t\n\r\f\v\u0085\u2028\u2029]/g, ' ')
    .replace(/[\p{Cc}\u00ad\ufeff\ufffe\uffff]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
}

/** Neighbouring words of equal marks as one. */
export function joined(content: Content): Content {
  const out: ContentNode[] = []
  for (const each of content) {
    const last = out.at(-1)
    if (last?.text !== undefined && each.text !== undefined && sameMarks(last, each))
      out[out.length - 1] = { ...last, text: last.text + each.text }
    else out.push(each)
  }
  return out
}

function sameMarks(a: ContentNode, b: ContentNode): boolean {
  return JSON.stringify(a.marks ?? []) === JSON.stringify(b.marks ?? [])
}

function trimmed(content: Content, side: 'start' | 'end'): Content {
  const at = side === 'start' ? 0 : content.length - 1
  const edge = content[at]
  if (edge === undefined) return content
  const others = side === 'start' ? content.slice(1) : content.slice(0, -1)
  if (edge.type === 'lineBreak') return trimmed(others, side)
  if (edge.text === undefined) return content
  const text = side === 'start' ? edge.text.trimStart() : edge.text.trimEnd()
  if (text === edge.text) return content
  const rest = text === '' ? [] : [textNode(text, edge.marks ?? [])]
  if (text === '') return trimmed(others, side)
  return side === 'start' ? [...rest, ...others] : [...others, ...rest]
}
