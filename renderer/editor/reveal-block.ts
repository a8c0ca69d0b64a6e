// Brings the reader to a place: scrolls a block into view and marks what was found for a moment.
import type { Editor } from '@tiptap/core'
import { Selection } from '@tiptap/pm/state'
import { positionOf, stretchesOf, type Stretch, type TextRange } from './block-stretches.ts'
import { markFound } from './found-place.ts'

const shownFor = 4000

/**
 * Scrolls to the block at `path` (indexes from the top of the text down), puts the caret there and
 * marks `ranges` of its plain text, or the whole block when there are none, for a few seconds. False
 * when no block is there.
 */
export function revealBlock(
  editor: Editor,
  path: readonly number[],
  ranges: readonly TextRange[] = [],
): boolean {
  const pos = positionOf(editor.state.doc, path)
  const dom = pos === null ? null : editor.view.nodeDOM(pos)
  const node = pos === null ? null : editor.state.doc.nodeAt(pos)
  if (pos === null || node === null || !(dom instanceof HTMLElement)) return false
  const stretches = ranges.flatMap((range) => stretchesOf(node, pos, range))
  placeCaret(editor, stretches[0]?.from ?? pos + 1)
  dom.scrollIntoView({ block: 'center' })
  showFound(editor, stretches.length > 0 ? stretches : [{ from: pos + 1, to: pos + 1 + node.content.size }])
  return true
}

/** Scrolls to the heading whose anchor is `anchor`, wherever it stands. False when there is none. */
export function revealAnchor(editor: Editor, anchor: string): boolean {
  const index = editor.state.doc.children.findIndex((node) => node.attrs['anchor'] === anchor)
  return index >= 0 && revealBlock(editor, [index])
}

/** Writing goes on at the place that was found; a block that takes no caret passes it to its neighbour. */
function placeCaret({ state, view }: Editor, pos: number): void {
  const $place = state.doc.resolve(Math.min(pos, state.doc.content.size))
  view.dispatch(state.tr.setSelection(Selection.near($place)))
  view.focus()
}

function showFound(editor: Editor, stretches: readonly Stretch[]): void {
  editor.view.dispatch(markFound(editor.state, stretches))
  setTimeout(() => {
    if (!editor.isDestroyed) editor.view.dispatch(markFound(editor.state, []))
  }, shownFor)
}
