// The text blocks a selection touches.
import type { Node } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import { isTextBlock } from './block-form.ts'

/** A text block in the document; `index` counts its siblings in `parent`. */
export type PlacedBlock = {
  readonly node: Node
  readonly pos: number
  readonly parent: Node
  readonly index: number
}

/** Every text block the selection touches, in document order; cells selected as a block count too. */
export function selectedBlocks(state: EditorState): readonly PlacedBlock[] {
  const blocks: PlacedBlock[] = []
  for (const { $from, $to } of state.selection.ranges) {
    state.doc.nodesBetween($from.pos, $to.pos, (node, pos, parent, index) => {
      if (isTextBlock(node) && parent !== null) blocks.push({ node, pos, parent, index })
      return !node.inlineContent
    })
  }
  return blocks
}

/** The text block that holds the caret, or null when the selection is not a caret in one. */
export function caretBlock(state: EditorState): (PlacedBlock & { readonly offset: number }) | null {
  const { empty, $from } = state.selection
  if (!empty || !isTextBlock($from.parent)) return null
  const parent = $from.node(-1)
  return {
    node: $from.parent,
    pos: $from.before(),
    parent,
    index: $from.index(-1),
    offset: $from.parentOffset,
  }
}
