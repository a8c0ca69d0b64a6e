// Brings the reader to a place: scrolls a block into view and marks what was found for a moment.
import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'

/** Part of a block's plain text, from and to in UTF-16 units. */
export type TextRange = readonly [from: number, to: number]

const shownFor = 4000
const highlightName = 'found-place'

/**
 * Scrolls to the block at `path` (indexes from the top of the text down), puts the caret there and marks
 * `ranges` of its text, or the whole block when there are none, for a few seconds. False when no block
 * is there.
 */
export function revealBlock(
  editor: Editor,
  path: readonly number[],
  ranges: readonly TextRange[] = [],
): boolean {
  const pos = positionOf(editor.state.doc, path)
  const dom = pos === null ? null : editor.view.nodeDOM(pos)
  if (pos === null || !(dom instanceof HTMLElement)) return false
  placeCaret(editor, pos, ranges[0]?.[0] ?? 0)
  dom.scrollIntoView({ block: 'center' })
  mark(dom, ranges)
  return true
}

/** Scrolls to the heading whose anchor is `anchor`, wherever it stands. False when there is none. */
export function revealAnchor(editor: Editor, anchor: string): boolean {
  const index = editor.state.doc.children.findIndex((node) => node.attrs['anchor'] === anchor)
  return index >= 0 && revealBlock(editor, [index])
}

/** The position of the node at `path`, or null when the path leads nowhere. */
function positionOf(doc: Node, path: readonly number[]): number | null {
  let parent = doc
  let pos = -1
  for (const index of path) {
    const child = parent.maybeChild(index)
    if (child === null) return null
    pos += 1
    for (let before = 0; before < index; before += 1) pos += parent.child(before).nodeSize
    parent = child
  }
  return path.length === 0 ? null : pos
}

/** Writing goes on at the place that was found; a block that takes no caret passes it to its neighbour. */
function placeCaret({ state, view }: Editor, pos: number, offset: number): void {
  const size = state.doc.nodeAt(pos)?.content.size ?? 0
  const place = state.doc.resolve(pos + 1 + Math.min(offset, size))
  view.dispatch(state.tr.setSelection(TextSelection.near(place)))
  view.focus()
}

/** The CSS highlight marks words without touching the editor's DOM. */
function mark(block: HTMLElement, ranges: readonly TextRange[]): void {
  const found = ranges.length === 0 ? [wholeOf(block)] : ranges.flatMap((range) => rangesIn(block, range))
  const highlight = new Highlight(...found)
  CSS.highlights.set(highlightName, highlight)
  setTimeout(() => {
    if (CSS.highlights.get(highlightName) === highlight) CSS.highlights.delete(highlightName)
  }, shownFor)
}

function wholeOf(block: HTMLElement): Range {
  const range = new Range()
  range.selectNodeContents(block)
  return range
}

function rangesIn(block: HTMLElement, [from, to]: TextRange): readonly Range[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  const ranges: Range[] = []
  let offset = 0
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    const length = text.textContent?.length ?? 0
    const start = Math.max(from - offset, 0)
    const end = Math.min(to - offset, length)
    if (start < end) ranges.push(textRange(text, start, end))
    offset += length
  }
  return ranges
}

function textRange(text: globalThis.Node, start: number, end: number): Range {
  const range = new Range()
  range.setStart(text, start)
  range.setEnd(text, end)
  return range
}
