// Puts lines of plain text where the caret is, as if they had been written there.
import { Fragment, Slice, type Node } from '@tiptap/pm/model'
import type { Command } from '@tiptap/pm/state'

/** Inserts `text` after what is selected; each of its lines becomes a block of its own. Nothing is replaced. */
export function insertLines(text: string): Command {
  return (state, dispatch) => {
    const block = state.schema.nodes['textBlock']
    if (block === undefined) return false
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    const blocks = lines.map((line): Node => block.create(null, state.schema.text(line)))
    const at = state.selection.to
    // The first and last lines join what stands around the caret, as pasted text does.
    dispatch?.(state.tr.replace(at, at, new Slice(Fragment.from(blocks), 1, 1)).scrollIntoView())
    return lines.length > 0
  }
}
