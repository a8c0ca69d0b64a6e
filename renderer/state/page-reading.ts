// What the window tells of a chapter or practice beside its text: headings, counts, completeness.
import type * as Y from 'yjs'
import type { Block } from '#handbook/model/block.ts'
import type { Content } from '#handbook/model/content.ts'
import { normalise } from '#handbook/model/normal-form.ts'
import { plainText } from '#handbook/model/plain-text.ts'
import { completeness, countWords, fieldStates } from '#handbook/model/practice-profile.ts'
import { SectionCounter } from '#handbook/model/section-numbers.ts'
import { spanText } from '#handbook/model/spans.ts'
import { readChapterContent, readPracticeContent } from '#handbook/store/document.ts'
import { listUses, type ListUse } from './list-uses.ts'

/**
 * One heading of a chapter: `index` counts all its headings from 0; `steps` are its section number
 * after the chapter's ([1, 2] in 3.1.2), empty where it has none.
 */
export type SectionHeading = {
  readonly index: number
  readonly level: number
  readonly steps: readonly number[]
  readonly text: string
  readonly anchor: string | null
  readonly path: readonly number[]
}

/** What a page was read to hold. `card` is null on chapters, and `headings` are empty on practices. */
export type PageReading = {
  readonly headings: readonly SectionHeading[]
  readonly words: number
  readonly figures: number
  readonly tables: number
  /** Where it points to the lists of the book. */
  readonly uses: readonly ListUse[]
  readonly card: { readonly done: number; readonly of: number } | null
}

/** Reads a chapter's document. */
export function readChapterPage(doc: Y.Doc): PageReading {
  const content = readChapterContent(doc)
  const blocks = normalise(content, 'chapter')
  const uses = listUses(content, null)
  return { headings: headingsOf(blocks), ...counts(content, blocks), uses, card: null }
}

/** Reads a practice's document; its name, the title, is counted among its fields. */
export function readPracticePage(doc: Y.Doc, title: string): PageReading {
  const practice = { ...readPracticeContent(doc), title }
  const contents = fieldStates(practice).map(({ field }) => practice.fields[field.id] ?? [])
  const blocks = contents.flatMap((content) => normalise(content, 'field'))
  const uses = Object.entries(practice.fields).flatMap(([id, content]) => listUses(content, id))
  return { headings: [], ...counts(contents.flat(), blocks), uses, card: completeness(practice) }
}

function counts(
  content: Content,
  blocks: readonly Block[],
): Pick<PageReading, 'words' | 'figures' | 'tables'> {
  return {
    words: countWords(plainText(content)),
    figures: countBlocks(blocks, 'figure'),
    tables: countBlocks(blocks, 'table'),
  }
}

function countBlocks(blocks: readonly Block[], type: Block['type']): number {
  return blocks.reduce(
    (sum, block) => sum + Number(block.type === type) + countBlocks(blocksInside(block), type),
    0,
  )
}

function blocksInside(block: Block): readonly Block[] {
  if (block.type === 'list') return block.items.flat()
  if (block.type === 'table') return block.rows.flat().flatMap((cell) => cell.blocks)
  return block.type === 'callout' || block.type === 'lawQuotation' ? block.blocks : []
}

function headingsOf(blocks: readonly Block[]): readonly SectionHeading[] {
  const counter = new SectionCounter()
  const headings = blocks.filter((block) => block.type === 'heading')
  return headings.map(({ level, spans, anchor, path }, index) => {
    const text = spanText(spans)
    return { index, level, steps: counter.next(level, text), text, anchor, path }
  })
}
