// Puts lines of plain text where the caret is, as if they had been written there.
import { Fragment, Slice, type Node } from '@tiptap/pm/model'
import type { Command } from '@tiptap/pm/state'

/**
 * Inserts `text` after what is selected; each of its lines becomes a block like the one around the caret.
 * Nothing is replaced.
 */
export function insertLines(text: string): Command {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return (state, dispatch) => {
    const block = state.schema.nodes['textBlock']
    if (block === undefined || lines.length === 0) return false
    const { $to } = state.selection
    const { kind, indent } = $to.parent.attrs
    const blocks = lines.map((line): Node => block.create({ kind, indent }, state.schema.text(line)))
    // The first and last lines join what stands around the caret, as pasted text does.
    const slice = new Slice(Fragment.from(blocks), 1, 1)
    dispatch?.(state.tr.replace($to.pos, $to.pos, slice).scrollIntoView())
    return true
  }
}
