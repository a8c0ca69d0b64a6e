// Finds what would stop the printed book, and names the place, before anything is typeset.
import type { PublishObstacle } from '#handbook/model/obstacle.ts'
import type { Words } from '#handbook/model/block.ts'
import type { Edition, Part, ViewBlock, ViewFigure, ViewSpan } from '#handbook/publish/edition.ts'
import { deepest } from './pdf-blocks.ts'
import type { PrintImage } from './print-image.ts'
import { lostLetters } from './printable-text.ts'

/** The images of an edition by file name: ready for print, or `damaged`; a missing one is not there. */
export type ReadImages = ReadonlyMap<string, PrintImage | 'damaged'>

/** How much of a text is quoted to name a place. */
const quoted = 80

/** Everything in an edition that would make a broken or inaccessible PDF, in reading order. */
export function preflight(edition: Edition, images: ReadImages): readonly PublishObstacle[] {
  const inParts = edition.parts.flatMap((part) => new PartCheck(part, images).obstacles())
  return [...ofBook(edition), ...inParts]
}

function ofBook({ facts }: Edition): readonly PublishObstacle[] {
  const place = { document: '', title: facts.title, path: [] }
  const title = facts.title.trim() === '' ? [{ ...place, kind: 'missingTitle', found: '' } as const] : []
  const texts = [facts.title, facts.subtitle, facts.description, facts.publisher, facts.funder, facts.licence]
  const lost = lostLetters(texts.join(' '))
  return lost.length === 0 ? title : [...title, { ...place, kind: 'unprintable', found: lost.join(' ') }]
}

class PartCheck {
  readonly #found: PublishObstacle[] = []
  #field: string | null = null

  constructor(
    private readonly part: Part,
    private readonly images: ReadImages,
  ) {}

  obstacles(): readonly PublishObstacle[] {
    const { part } = this
    if (part.title.trim() === '') this.#add('missingTitle', [], '')
    this.#letters([part.title, ...(part.kind === 'practice' ? factTexts(part) : [])].join(' '), [])
    if (part.kind === 'chapter') this.#blocks(part.blocks, 0)
    else
      for (const { field, blocks } of part.fields) {
        this.#field = field.id
        this.#blocks(blocks, 0)
      }
    return this.#found
  }

  #add(kind: PublishObstacle['kind'], path: readonly number[], found: string): void {
    const field = this.#field === null ? {} : { field: this.#field }
    this.#found.push({ kind, document: this.part.id, title: this.part.title, ...field, path, found })
  }

  #letters(text: string, path: readonly number[]): void {
    const lost = lostLetters(text)
    if (lost.length > 0) this.#add('unprintable', path, lost.join(' '))
  }

  #blocks(blocks: readonly ViewBlock[], depth: number): void {
    for (const block of blocks) this.#block(block, depth)
  }

  #block(block: ViewBlock, depth: number): void {
    this.#letters(ownText(block), block.path)
    if (block.type === 'figure') this.#figure(block)
    const inner = innerBlocks(block)
    if (inner === null) return
    if (depth < deepest) this.#blocks(inner, depth + 1)
    else this.#add('tooDeep', block.path, excerpt(inner))
  }

  #figure(figure: ViewFigure): void {
    const image = figure.file === null ? undefined : this.images.get(figure.file)
    const found = textOf(figure.caption) || (figure.file ?? '')
    if (image === undefined) this.#add('missingImage', figure.path, found)
    if (image === 'damaged') this.#add('damagedImage', figure.path, found)
    if (!figure.decorative && figure.alt.trim() === '') this.#add('missingAlt', figure.path, found)
  }
}

function factTexts({ facts, areaNames }: Extract<Part, { kind: 'practice' }>): readonly string[] {
  return [
    facts.place,
    facts.project,
    facts.period,
    facts.plainSummary,
    ...areaNames,
    ...facts.funders,
    ...facts.targetGroups,
    ...facts.services,
    ...facts.methods,
    ...facts.organisations.flatMap(({ then, now }) => [then, now]),
    ...facts.keywords.map(({ label }) => label),
    ...facts.sources.map(({ title }) => title),
  ]
}

/** The blocks inside a list, table or box; null for a block that holds none. */
function innerBlocks(block: ViewBlock): readonly ViewBlock[] | null {
  switch (block.type) {
    case 'list':
      return block.items.flat()
    case 'table':
      return block.rows.flatMap((row) => row.flatMap(({ blocks }) => blocks))
    case 'callout':
    case 'lawQuotation':
      return block.blocks
    default:
      return null
  }
}

function ownText(block: ViewBlock): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'boxTitle':
      return textOf(block.spans)
    case 'quote':
      return block.paragraphs.map(textOf).join(' ')
    case 'table':
      return block.caption
    case 'figure':
      return [textOf(block.caption), block.alt, block.author, block.permission].join(' ')
    case 'lawQuotation':
      return block.source
    default:
      return ''
  }
}

function textOf(spans: readonly (ViewSpan | Words)[]): string {
  return spans
    .map((span) => {
      if (span.type === 'words') return span.text
      if (span.type === 'footnote') return textOf(span.spans)
      return span.type === 'reference' ? span.title : ''
    })
    .join('')
}

function excerpt(blocks: readonly ViewBlock[]): string {
  const text = blocks
    .map((block) => ownText(block) || excerpt(innerBlocks(block) ?? []))
    .join(' ')
    .trim()
  return [...text].slice(0, quoted).join('')
}
