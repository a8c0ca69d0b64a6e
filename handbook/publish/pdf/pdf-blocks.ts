// Blocks for print: nesting bounded, headings unbroken, empty ones left out.
import type { LawQuotation } from '#handbook/model/block.ts'
import { safeAddress } from '#handbook/model/safe-address.ts'
import { bookDay } from '#handbook/publish/book-date.ts'
import type { ViewBlock, ViewFigure, ViewHeading, ViewSpan, ViewTable } from '#handbook/publish/edition.ts'
import type { PublishedWords } from '#handbook/publish/words.ts'
import type { PdfBlock, PdfFigure, PdfHeading, PdfLine } from './pdf-json.ts'
import { isLongParagraph, linesIn } from './pdf-length.ts'
import { isBlank, labelOf, lineOf, plainWords } from './pdf-line.ts'
import { tableOf, withLandscapePages } from './pdf-table.ts'
import { printedWidth, type PrintImage } from './print-image.ts'
import { printableText } from './printable-text.ts'

/** How deep lists, boxes and tables may stand inside each other: as deep as a list can be written. */
export const deepest = 9

/** What a title does not show in the contents list. */
const apart: ReadonlySet<string> = new Set(['note', 'anchor'])

// The first parts of some compounds are wider than the columns of a table that has more of them.
const mostBroadColumns = 4

/** How far words may be set in where so many columns share the measure: enough of each is left to the words. */
function indentIn(columns: number): number {
  return Math.floor(5 / columns)
}

/** What blocks are made with: the images by the name of their file. */
export type PrintContext = {
  readonly words: PublishedWords
  readonly language: string
  readonly images: ReadonlyMap<string, PrintImage>
  /** Whether each block on the page itself tells where it stands. */
  readonly marksPlaces: boolean
}

type Container = Extract<ViewBlock, { type: 'list' | 'table' | 'callout' | 'lawQuotation' }>

/**
 * Makes the blocks of one part. `part` is its id, `lowered` how much deeper its headings stand in the
 * book than in the part, `top` the level of the heading that stands above the blocks.
 */
export class BlockPrinter {
  #level: number
  #depth = 0
  #narrow = false
  /** Into how many columns the measure is divided here. */
  #columns = 1

  constructor(
    private readonly context: PrintContext,
    private readonly part: string,
    private readonly lowered: number,
    top: number,
  ) {
    this.#level = top
  }

  /** The blocks that stand on the page itself, in a field of a practice: among them, wide tables have pages of their own. */
  page(blocks: readonly ViewBlock[], field = ''): readonly PdfBlock[] {
    if (!this.context.marksPlaces) return withLandscapePages(this.#blocks(blocks))
    const marked = blocks.flatMap((block): readonly PdfBlock[] => [
      { type: 'place', field, index: block.path[0] ?? 0 },
      ...this.#blocks([block]),
    ])
    return withLandscapePages(marked)
  }

  readonly #blocks = (blocks: readonly ViewBlock[]): readonly PdfBlock[] =>
    blocks.flatMap((block) => this.#block(block) ?? [])

  #block(block: ViewBlock): PdfBlock | null {
    switch (block.type) {
      case 'heading':
        return this.#heading(block)
      case 'paragraph':
      case 'boxTitle':
        return this.#line(block)
      case 'quote':
        return quoteOf(block.paragraphs.map((spans) => this.#spans(spans)))
      case 'figure':
        return this.#figure(block)
      case 'unknown':
        return { type: 'notice', text: this.context.words.unknownContent }
      default:
        return this.#nested(block)
    }
  }

  #nested(block: Container): PdfBlock | null {
    if (this.#depth >= deepest) return null
    this.#depth += 1
    const made = this.#container(block)
    this.#depth -= 1
    return made
  }

  #container(block: Container): PdfBlock | null {
    switch (block.type) {
      case 'list': {
        const items = block.items.map(this.#blocks)
        return listOf(block.ordered, block.start, items)
      }
      case 'table':
        return this.#table(block)
      case 'callout':
        return boxOf(this.#blocks(block.blocks))
      case 'lawQuotation':
        return this.#law(block)
    }
  }

  #table(table: ViewTable): PdfBlock | null {
    const [narrow, columns] = [this.#narrow, this.#columns]
    const own = Math.max(1, ...table.rows.map((row) => row.length))
    this.#narrow = own > mostBroadColumns
    this.#columns = columns * own
    const made = tableOf(table, this.#blocks)
    this.#narrow = narrow
    this.#columns = columns
    return made
  }

  #law(law: LawQuotation<ViewBlock>): PdfBlock {
    const blocks = this.#blocks(law.blocks)
    return {
      type: 'law',
      source: printableText(law.source),
      url: safeAddress(law.url),
      checked: this.#checked(law.checked),
      together: isShortBox(blocks),
      blocks,
    }
  }

  #checked(day: string | null): string {
    const { words, language } = this.context
    return day === null ? words.lawUnchecked : words.lawChecked(bookDay(day, language))
  }

  #spans(spans: readonly ViewSpan[], whole = this.#narrow, title = false): PdfLine {
    return lineOf(spans, { ...this.context, part: this.part, whole, title })
  }

  #line(block: Extract<ViewBlock, { type: 'paragraph' | 'boxTitle' }>): PdfBlock | null {
    const spans = this.#spans(block.spans, block.type === 'boxTitle' || this.#narrow)
    if (isBlank(spans)) return null
    if (block.type === 'boxTitle') return { type: 'boxTitle', spans }
    return {
      type: 'paragraph',
      indent: this.#columns === 1 ? block.indent : Math.min(block.indent, indentIn(this.#columns)),
      long: isLongParagraph(spans),
      leads: leads(spans),
      spans,
    }
  }

  #heading(heading: ViewHeading): PdfHeading | null {
    const all = this.#spans(heading.spans, true, true)
    const spans = all.filter(({ type }) => !apart.has(type))
    if (isBlank(spans)) return null
    this.#level = Math.min(heading.level + this.lowered, this.#level + 1, 6)
    return {
      type: 'heading',
      level: this.#level,
      number: heading.number,
      label: labelOf({ part: this.part, anchor: heading.id }),
      spans,
      notes: all.filter(({ type }) => apart.has(type)),
    }
  }

  #figure(figure: ViewFigure): PdfFigure {
    const found = figure.file === null ? undefined : this.context.images.get(figure.file)
    return {
      type: 'figure',
      number: figure.number,
      image: found === undefined ? null : { path: found.path, width: printedWidth(found) },
      alt: figure.decorative ? null : printableText(figure.alt),
      caption: this.#spans(figure.caption),
      credit: this.#credit(figure),
    }
  }

  #credit({ author, permission }: ViewFigure): string {
    const { imageBy, imagePermission } = this.context.words
    const parts = [
      author.trim() === '' ? '' : `${imageBy} ${author.trim()}.`,
      permission.trim() === '' ? '' : `${imagePermission} ${permission.trim()}.`,
    ]
    return printableText(parts.filter((part) => part !== '').join(' ')).replaceAll('..', '.')
  }
}

function leads(line: PdfLine): boolean {
  const words = line.filter(({ type }) => type !== 'note' && type !== 'anchor').at(-1)
  return words?.type === 'words' && words.text.trimEnd().endsWith(':')
}

function quoteOf(paragraphs: readonly PdfLine[]): PdfBlock | null {
  const full = paragraphs.filter((spans) => !isBlank(spans))
  return full.length === 0 ? null : { type: 'quote', paragraphs: full }
}

// A list of so few lines stands on one page: a single item on the next would say little.
const shortList = 6

/** A list of these items; null when it has none. */
export function listOf(
  ordered: boolean,
  start: number,
  items: readonly (readonly PdfBlock[])[],
): PdfBlock | null {
  const together = linesIn(items.flat()) <= shortList
  return items.length === 0 ? null : { type: 'list', ordered, start, together, items }
}

function boxOf(blocks: readonly PdfBlock[]): PdfBlock | null {
  return blocks.length === 0 ? null : { type: 'callout', together: isShortBox(blocks), blocks }
}

// A box of so many lines is moved to the next page whole rather than be broken.
const shortBox = 14

function isShortBox(blocks: readonly PdfBlock[]): boolean {
  return linesIn(blocks) <= shortBox
}

/** A heading that the book itself sets above a part or field. */
export function ownHeading(label: string, level: number, title: string, number: string | null): PdfHeading {
  return { type: 'heading', level, number, label, spans: [plainWords(title)], notes: [] }
}
