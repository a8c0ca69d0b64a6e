// In which editions stands what the caret is in: its words, or else the innermost block with a condition.
import { textAttribute } from '#handbook/model/content.ts'
import type { Node } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'

/** The stored conditions at the caret or of the selected thing, from the inside out; empty: it stands everywhere. */
export function conditionsAt({ selection }: EditorState): readonly string[] {
  const { $from } = selection
  const node = 'node' in selection ? (selection.node as Node) : null
  const marks = node === null ? $from.marks() : node.marks
  const mark = marks.find(({ type }) => type.name === 'condition')
  const around = Array.from({ length: $from.depth + 1 }, (_, up) => $from.node($from.depth - up))
  const all = [mark, ...(node === null ? [] : [node]), ...around]
  return all.flatMap((each) =>
    each === undefined ? [] : (textAttribute({ attrs: each.attrs }, 'when') ?? []),
  )
}
