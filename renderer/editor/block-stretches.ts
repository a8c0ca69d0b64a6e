// Where characters of a block's plain text stand in the document, the block named by its path.
import type { Node } from '@tiptap/pm/model'
import { plainTextRuns } from './plain-text-runs.ts'

/** Part of a block's plain text, from and to in UTF-16 units. */
export type TextRange = readonly [from: number, to: number]

/** A stretch of the document. */
export type Stretch = { readonly from: number; readonly to: number }

/** The position of the node at `path` (indexes from the top of the text down), or null when it leads nowhere. */
export function positionOf(doc: Node, path: readonly number[]): number | null {
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

/** The stretches of the document that hold the characters `from` to `to` of the plain text of the block at `pos`. */
export function stretchesOf(node: Node, pos: number, [from, to]: TextRange): readonly Stretch[] {
  const stretches: Stretch[] = []
  let offset = 0
  for (const run of plainTextRuns(node, pos)) {
    const start = Math.max(from - offset, 0)
    const end = Math.min(to - offset, run.text.length)
    if (run.pos !== null && start < end)
      stretches.push(
        run.whole ? { from: run.pos, to: run.pos + 1 } : { from: run.pos + start, to: run.pos + end },
      )
    offset += run.text.length
  }
  return stretches
}
