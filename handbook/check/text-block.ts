// What several rules read of a text block: its level as a heading and its words.
import { kindOf, type ContentNode } from '#handbook/model/content.ts'
import { spansOf, spanText } from '#handbook/model/spans.ts'

/** The level a text block asks for as a heading, 1 to 4, or null. */
export function levelOf(node: ContentNode): number | null {
  if (node.type !== 'textBlock') return null
  const kind = kindOf(node)
  return /^h\d$/.test(kind) ? Number(kind.slice(1)) : null
}

/** The words of a block as they are read, notes left out. */
export function wordsOf(node: ContentNode): string {
  return spanText(spansOf(node.content)).trim()
}
