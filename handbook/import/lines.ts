// Small makers of content that the readers of sources share.
import type { BlockKind, Content, ContentMark, ContentNode } from '#handbook/model/content.ts'
import { plainText } from '#handbook/model/plain-text.ts'

/** How a text block stands. */
export type BlockForm = { readonly kind: BlockKind; readonly indent?: number; readonly start?: number }

/** The type of the mark that words of a link inside a text carry while it is read; no stored text has it. */
export const innerLink = 'innerLink'

/** The mark of words that lead to the place called `name` in the same text. */
export function innerLinkTo(name: string): ContentMark {
  return { type: innerLink, attrs: { name } }
}

/** The attribute in which a heading carries the names by which links lead to it, while a text is read. */
export const headingNames = 'names'

/** A text block; attributes that have their defaults are left out. */
export function textBlock({ kind, indent = 0, start }: BlockForm, content: Content): ContentNode {
  const attrs = {
    ...(kind === 'text' ? {} : { kind }),
    ...(indent === 0 ? {} : { indent: Math.min(indent, 8) }),
    ...(start === undefined ? {} : { start }),
  }
  return node('textBlock', attrs, content)
}

/** A node without empty attributes and content. */
export function node(
  type: string,
  attrs: Readonly<Record<string, unknown>>,
  content: Content = [],
): ContentNode {
  return {
    type,
    ...(Object.keys(attrs).length === 0 ? {} : { attrs }),
    ...(content.length === 0 ? {} : { content }),
  }
}

/** Words with marks. */
export function textNode(text: string, marks: readonly ContentMark[] = []): ContentNode {
  return marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks }
}

/** The words of one block on one line. */
export function lineOf(block: ContentNode): string {
  return plainText([block]).replace(/\s+/g, ' ').trim()
}

/** The level of a heading, from 1 to 4, or null for all other blocks. */
export function headingLevel(block: ContentNode): number | null {
  const kind = block.type === 'textBlock' ? block.attrs?.['kind'] : null
  const level = /^h([1-4])$/.exec(String(kind))?.[1]
  return level === undefined ? null : Number(level)
}
