// The blocks of a book for a Word file.
import type { LawQuotation, List } from '#handbook/model/block.ts'
import { safeAddress } from '#handbook/model/safe-address.ts'
import { bookDay } from '../book-date.ts'
import type { ViewBlock, ViewFigure, ViewHeading, ViewSpan } from '../edition.ts'
import { creditOf } from '../html/boxes.ts'
import { isBlank } from '../html/line.ts'
import type { WordContext } from './word-context.ts'
import type { WordBlock, WordList, WordParagraph, WordStyle } from './word-document.ts'
import { lineRuns, linked, plainText } from './word-line.ts'
import { pictureOf } from './word-picture.ts'
import { gap, numbered, paragraph } from './word-paragraph.ts'
import { tableBlocks } from './word-table.ts'

/** The style of a heading of a level; Word's own go down to 6 here. */
export function headingStyle(level: number): WordStyle {
  return `heading${Math.min(6, Math.max(1, level)) as 1 | 2 | 3 | 4 | 5 | 6}`
}

/** Where blocks are written: `part` and `shift` (levels that headings go down) of the page, and the style of text. */
type Place = { readonly part: string; readonly shift: number; readonly text: 'text' | 'tableText' }

/**
 * Writes the blocks of one page. `under` is the level of the heading above them: none is skipped below
 * it, even where an empty one was left out. Empty blocks are left out.
 */
export class WordBlocks {
  constructor(
    private readonly context: WordContext,
    private readonly place: Place,
    private level: number,
  ) {}

  /** The blocks as paragraphs, pictures and tables. `depth` is how deep in lists they stand. */
  readonly write = (blocks: readonly ViewBlock[], depth = 0): readonly WordBlock[] =>
    blocks.flatMap((block) => this.#block(block, depth))

  #block(block: ViewBlock, depth: number): readonly WordBlock[] {
    switch (block.type) {
      case 'heading':
        return this.#heading(block)
      case 'paragraph':
        return this.#line(this.place.text, block.spans, block.indent + depth)
      case 'boxTitle':
        return this.#line(this.place.text === 'tableText' ? 'tableHead' : 'boxTitle', block.spans, depth)
      case 'quote':
        return block.paragraphs.flatMap((spans) => this.#line('quote', spans, depth))
      case 'list':
        return this.#list(block, depth)
      case 'unknown':
        return [paragraph(this.place.text, [plainText(this.context.words.unknownContent)])]
      default:
        return this.#box(block)
    }
  }

  #box(
    block: Extract<ViewBlock, { type: 'table' | 'figure' | 'callout' | 'lawQuotation' }>,
  ): readonly WordBlock[] {
    switch (block.type) {
      case 'table':
        return tableBlocks(block, this.#inside('tableText'), this.context)
      case 'figure':
        return this.#figure(block)
      case 'callout':
        return boxed(this.#inside('text').write(block.blocks))
      case 'lawQuotation':
        return boxed([this.#lawSource(block), ...this.#inside('text').write(block.blocks)])
    }
  }

  #inside(text: 'text' | 'tableText'): WordBlocks {
    return new WordBlocks(this.context, { ...this.place, text }, this.level)
  }

  #heading(heading: ViewHeading): readonly WordBlock[] {
    if (isBlank(heading.spans)) return []
    this.level = Math.min(heading.level, this.level + 1)
    const bookmark = this.context.bookmark({ part: this.place.part, anchor: heading.id })
    const level = heading.number === null ? null : heading.number.split('.').length - 1
    const list: WordList | null = level === null ? null : { kind: 'heading', level }
    const runs = lineRuns(heading.spans, this.context, this.place.part)
    return [paragraph(headingStyle(this.level + this.place.shift), runs, { bookmark, list })]
  }

  #line(style: WordStyle, spans: readonly ViewSpan[], indent: number): readonly WordBlock[] {
    return isBlank(spans)
      ? []
      : [paragraph(style, lineRuns(spans, this.context, this.place.part), { indent })]
  }

  #list({ ordered, start, items }: List<ViewBlock>, depth: number): readonly WordBlock[] {
    const level = Math.min(depth, 8)
    const list: WordList = ordered
      ? { kind: 'ordered', level, ...this.context.newList(start) }
      : { kind: 'bullet', level }
    return items.flatMap((item) => this.#item(item, list, depth + 1))
  }

  /** The sign or number of an item stands before its first paragraph; what follows it is indented. */
  #item([first, ...rest]: readonly ViewBlock[], list: WordList, depth: number): readonly WordBlock[] {
    if (first?.type !== 'paragraph') return this.write(first === undefined ? [] : [first, ...rest], depth)
    const head = paragraph(this.place.text, lineRuns(first.spans, this.context, this.place.part), { list })
    return [head, ...this.write(rest, depth)]
  }

  #figure(figure: ViewFigure): readonly WordBlock[] {
    const { words, images } = this.context
    const image = images.get(figure.file ?? '')
    const credit = creditOf(figure, words)
    const caption = lineRuns(figure.caption, this.context, this.place.part)
    const runs = [
      ...numbered(words.figure, figure.number),
      ...caption,
      ...(credit === '' ? [] : [plainText(` ${credit}`)]),
    ]
    return [...(image === undefined ? [] : [pictureOf(figure, image)]), paragraph('caption', runs)]
  }

  #lawSource(law: LawQuotation<ViewBlock>): WordParagraph {
    const { words, language } = this.context
    const checked =
      law.checked === null ? words.lawUnchecked : words.lawChecked(bookDay(law.checked, language))
    const name = { ...plainText(law.source || (safeAddress(law.url) ?? '')), strong: true }
    return paragraph('lawSource', [...linked([name], law.url), plainText(`  ${checked}`)])
  }
}

/** Blocks in a box of their own, or nothing. A table between paragraphs is the box that every program keeps whole. */
function boxed(blocks: readonly WordBlock[]): readonly WordBlock[] {
  if (blocks.length === 0) return []
  const cell = { colspan: 1, rowspan: 1, heads: false, blocks }
  const box = { headRows: 0, headColumn: false, wide: false, columns: [1], rows: [[cell]] }
  return [{ type: 'table', look: 'box', ...box }, gap()]
}
