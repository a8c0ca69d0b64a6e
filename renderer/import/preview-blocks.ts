// What a text would bring into the book, counted and ready to be shown.
import type { TextPreview } from '#contract'
import type { Block } from '#handbook/model/block.ts'
import { normalise } from '#handbook/model/normal-form.ts'
import { plainText } from '#handbook/model/plain-text.ts'
import { countWords } from '#handbook/model/practice-profile.ts'

/** One part of a preview: `more` blocks stand after those that are shown. */
export type ShownPart = {
  readonly label: string | null
  readonly blocks: readonly Block[]
  readonly more: number
}

/** How much of each part is shown. */
const mostBlocks = 40

/** The parts of a text as they would be read, long ones cut. */
export function shownParts({ kind, parts }: TextPreview): readonly ShownPart[] {
  return parts.map(({ label, content }) => {
    const blocks = normalise(content, kind === 'chapter' ? 'chapter' : 'field')
    return { label, blocks: blocks.slice(0, mostBlocks), more: Math.max(0, blocks.length - mostBlocks) }
  })
}

/** Words, headings and tables of a text. */
export function measuresOf({ parts }: TextPreview) {
  const blocks = parts.flatMap(({ content }) => content)
  const isHeading = (kind: unknown): boolean => typeof kind === 'string' && /^h\d$/.test(kind)
  return {
    words: parts.reduce((sum, { content }) => sum + countWords(plainText(content)), 0),
    headings: blocks.filter(({ attrs }) => isHeading(attrs?.['kind'])).length,
    tables: blocks.filter(({ type }) => type === 'table').length,
  }
}
