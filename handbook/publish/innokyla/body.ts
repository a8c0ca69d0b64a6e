// The body of a field as it is pasted into Innokylä: a small, safe part of HTML.
import { element, textOf, type Markup, type MarkupElement } from '#handbook/markup/markup.ts'
import type { LawQuotation, List, Quote } from '#handbook/model/block.ts'
import { safeAddress } from '#handbook/model/safe-address.ts'
import { bookDay } from '../book-date.ts'
import type { ViewBlock, ViewSpan } from '../edition.ts'
import type { PublishedWords } from '../words.ts'
import { bodyLine, cleanText, type NoteNumbers } from './body-line.ts'
import { tableItems } from './body-table.ts'
import type { PackageWords } from './package-words.ts'

/** What a body needs to know of its book. */
export type BodyContext = {
  readonly language: string
  readonly words: PublishedWords
  readonly around: PackageWords
  /** The notes that stand at the end of the field; the others stand in parentheses. */
  readonly notes?: NoteNumbers
}

/**
 * Blocks in the subset `p br h3 h4 strong em ul ol li blockquote a[href]`. Empty blocks are left out;
 * tables become lists of "heading: value"; boxes become what they hold; images are listed elsewhere.
 */
export function bodyOf(blocks: readonly ViewBlock[], context: BodyContext): readonly MarkupElement[] {
  return withUnbrokenLevels(blocks).flatMap((block) => blockOf(block, context))
}

/** Headings that skip no level, even where an empty one is left out; above them stands the field's name. */
function withUnbrokenLevels(blocks: readonly ViewBlock[]): readonly ViewBlock[] {
  let level = 2
  return blocks.map((block) => {
    if (block.type !== 'heading' || isBlank(bodyLine(block.spans))) return block
    level = Math.min(Math.max(3, block.level), level + 1)
    return { ...block, level: level as typeof block.level }
  })
}

function blockOf(block: ViewBlock, context: BodyContext): readonly MarkupElement[] {
  switch (block.type) {
    case 'heading':
      return block.level <= 4
        ? lineIn(`h${block.level}`, block.spans, context)
        : boldLine(bodyLine(block.spans, context.notes))
    case 'paragraph':
      return lineIn('p', block.spans, context)
    case 'boxTitle':
      return boldLine(bodyLine(block.spans, context.notes))
    case 'quote':
      return quoteOf(block, context)
    case 'list':
      return listOf(block, context)
    case 'table':
      return tableOf(block, context)
    case 'callout':
      return bodyOf(block.blocks, context)
    case 'lawQuotation':
      return lawOf(block, context)
    case 'figure':
    case 'unknown':
      return []
  }
}

function isBlank(inside: readonly Markup[]): boolean {
  return textOf(inside).trim() === ''
}

function lineIn(tag: string, spans: readonly ViewSpan[], { notes }: BodyContext): readonly MarkupElement[] {
  const inside = bodyLine(spans, notes)
  return isBlank(inside) ? [] : [element(tag, {}, inside)]
}

function boldLine(inside: readonly Markup[]): readonly MarkupElement[] {
  return isBlank(inside) ? [] : [element('p', {}, element('strong', {}, inside))]
}

function quoteOf({ paragraphs }: Quote<ViewSpan>, context: BodyContext): readonly MarkupElement[] {
  const full = paragraphs.flatMap((spans) => lineIn('p', spans, context))
  return full.length === 0 ? [] : [element('blockquote', {}, full)]
}

function listOf({ ordered, items }: List<ViewBlock>, context: BodyContext): readonly MarkupElement[] {
  const written = items.map((item) => itemOf(bodyOf(item, context))).filter((item) => !isBlank([item]))
  return written.length === 0 ? [] : [element(ordered ? 'ol' : 'ul', {}, written)]
}

/** An item of one paragraph, perhaps with lists under it, needs no `p`. */
function itemOf(blocks: readonly MarkupElement[]): MarkupElement {
  const [first, ...rest] = blocks
  const isPlain = first?.tag === 'p' && rest.every(({ tag }) => tag === 'ul' || tag === 'ol')
  return element('li', {}, isPlain ? [first.children, rest] : blocks)
}

function tableOf(
  table: Extract<ViewBlock, { type: 'table' }>,
  context: BodyContext,
): readonly MarkupElement[] {
  const items = tableItems(table, (blocks) => inOneLine(bodyOf(blocks, context)))
  const title = boldLine([cleanText(table.caption)])
  return items.length === 0 ? title : [...title, element('ul', {}, items)]
}

/** What a cell holds, in one line: paragraphs and items with semicolons between them. */
function inOneLine(blocks: readonly MarkupElement[]): readonly Markup[] {
  const lines = blocks.flatMap((block) =>
    ['ul', 'ol', 'blockquote'].includes(block.tag)
      ? block.children.filter((child): child is MarkupElement => typeof child !== 'string')
      : [block],
  )
  return lines.flatMap(({ children }, index) => [...(index === 0 ? [] : ['; ']), ...withoutBlocks(children)])
}

function withoutBlocks(children: readonly Markup[]): readonly Markup[] {
  return children.map((child) => {
    const isLine = typeof child === 'string' || ['a', 'strong', 'em'].includes(child.tag)
    return isLine ? child : ` ${textOf(child)}`
  })
}

function lawOf(law: LawQuotation<ViewBlock>, context: BodyContext): readonly MarkupElement[] {
  const inside = bodyOf(law.blocks, context)
  const quotation = inside.length === 0 ? [] : [element('blockquote', {}, inside)]
  const href = safeAddress(law.url)
  const name = cleanText(law.source) || href || ''
  if (name === '') return quotation
  const checked =
    law.checked === null
      ? null
      : `, ${lowered(context.words.lawChecked(bookDay(law.checked, context.language)))}`
  const source = href === null ? name : element('a', { href }, name)
  return [...quotation, element('p', {}, `${context.around.source} `, source, checked)]
}

function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
