// Where the characters of a block's plain text stand in the document.
import { textAttribute } from '#handbook/model/content.ts'
import type { Node } from '@tiptap/pm/model'

/**
 * A piece of plain text; `pos` is where it stands in the document, null for what is written nowhere. What is `whole` is one
 * thing there, however long its text.
 */
export type TextRun = { readonly text: string; readonly pos: number | null; readonly whole?: true }

/** The plain text of the block `node` at `pos`, in pieces: joined they are what the model's `plainText` gives. */
export function plainTextRuns(node: Node, pos: number): readonly TextRun[] {
  const children = childrenOf(node, pos)
  if (node.inlineContent || node.isLeaf) return children.flatMap(([child, at]) => inlineRuns(child, at))
  const caption = textAttribute({ attrs: node.attrs }, 'caption') ?? ''
  return joined([[{ text: caption, pos: null }], ...children.map(([child, at]) => plainTextRuns(child, at))])
}

/** The children of the node at `pos`, each with its own position. */
function childrenOf(node: Node, pos: number): readonly (readonly [Node, number])[] {
  const children: [Node, number][] = []
  node.forEach((child, offset) => children.push([child, pos + 1 + offset]))
  return children
}

function joined(parts: readonly (readonly TextRun[])[]): readonly TextRun[] {
  const written = parts.filter((runs) => runs.some(({ text }) => text !== ''))
  return written.flatMap((runs, index) => (index === 0 ? runs : [{ text: '\n', pos: null }, ...runs]))
}

function inlineRuns(node: Node, pos: number): readonly TextRun[] {
  if (node.isText) return [{ text: node.text ?? '', pos }]
  if (node.type.name === 'lineBreak') return [{ text: '\n', pos: null }]
  if (node.type.name === 'crossReference')
    return [{ text: textAttribute({ attrs: node.attrs }, 'label') ?? '', pos: null }]
  if (node.type.name === 'variable')
    return [{ text: textAttribute({ attrs: node.attrs }, 'label') ?? '', pos, whole: true }]
  if (node.type.name !== 'footnote') return []
  const note = childrenOf(node, pos).flatMap(([child, at]) => inlineRuns(child, at))
  return [{ text: ' (', pos: null }, ...note, { text: ')', pos: null }]
}
