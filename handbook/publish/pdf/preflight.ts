// Finds what would stop the printed book, and names the place, before anything is typeset.
import type { PublishObstacle } from '#handbook/model/obstacle.ts'
import type { Words } from '#handbook/model/block.ts'
import type { Edition, Part, ViewBlock, ViewFigure, ViewSpan } from '#handbook/publish/edition.ts'
import { bookTexts } from './book-texts.ts'
import { imageFaults, type ImageFault } from './image-faults.ts'
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
  return [...ofBook(edition, images), ...inParts]
}

function ofBook(edition: Edition, images: ReadImages): readonly PublishObstacle[] {
  const { facts, imprint } = edition
  const place = { document: '', title: facts.title, path: [] }
  const untitled = facts.title.trim() === '' ? [{ ...place, kind: 'missingTitle', found: '' } as const] : []
  const ofTexts = bookTexts(edition).flatMap(({ document, title, texts }) =>
    textFaults(texts).map((fault) => ({ ...place, document, title, ...fault })),
  )
  const ofLogos = imprint.logos.flatMap(({ file, name }) =>
    faultsOf(file, images).map(({ kind, found }) => ({ ...place, kind, found: found || name })),
  )
  return [...untitled, ...ofTexts, ...ofLogos]
}

/** A title or description longer than this does not fit where a PDF keeps it. */
const longest = 10_000

/** What is wrong with texts of one place that stand in the file's properties, bookmarks or descriptions. */
function textFaults(texts: readonly string[]): readonly ImageFault[] {
  const lost = lostLetters(texts.join(' '))
  const long = texts.find((text) => text.length > longest)
  return [
    ...(lost.length > 0 ? [{ kind: 'unprintable', found: lost.join(' ') } as const] : []),
    ...(long === undefined ? [] : [{ kind: 'tooLong', found: cut(long) } as const]),
  ]
}

function faultsOf(file: string | null, images: ReadImages): readonly ImageFault[] {
  const image = file === null ? undefined : images.get(file)
  if (image === undefined) return [{ kind: 'missingImage', found: '' }]
  return image === 'damaged' ? [{ kind: 'damagedImage', found: '' }] : imageFaults(image)
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
    this.#texts([part.title, ...(part.kind === 'practice' ? factTexts(part) : [])], [])
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

  #texts(texts: readonly string[], path: readonly number[]): void {
    for (const { kind, found } of textFaults(texts)) this.#add(kind, path, found)
  }

  #letters(text: string, path: readonly number[]): void {
    const lost = lostLetters(text)
    if (lost.length > 0) this.#add('unprintable', path, lost.join(' '))
  }

  #blocks(blocks: readonly ViewBlock[], depth: number): void {
    for (const block of blocks) this.#block(block, depth)
  }

  #block(block: ViewBlock, depth: number): void {
    if (block.type === 'heading') this.#texts([ownText(block)], block.path)
    else this.#letters(ownText(block), block.path)
    if (block.type === 'figure') this.#figure(block)
    const inner = innerBlocks(block)
    if (inner === null) return
    if (depth < deepest) this.#blocks(inner, depth + 1)
    else this.#add('tooDeep', block.path, excerpt(inner))
  }

  #figure(figure: ViewFigure): void {
    const found = textOf(figure.caption) || (figure.file ?? '')
    for (const fault of faultsOf(figure.file, this.images))
      this.#add(fault.kind, figure.path, fault.found || found)
    if (figure.alt.length > longest) this.#add('tooLong', figure.path, cut(figure.alt))
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
      if (span.type === 'citation') return span.text
      return span.type === 'reference' ? span.title : ''
    })
    .join('')
}

function excerpt(blocks: readonly ViewBlock[]): string {
  const text = blocks
    .map((block) => ownText(block) || excerpt(innerBlocks(block) ?? []))
    .join(' ')
    .trim()
  return cut(text)
}

function cut(text: string): string {
  return [...text.slice(0, quoted * 2)].slice(0, quoted).join('')
}
