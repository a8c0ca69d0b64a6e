// Footnotes: a superscript number in the line, and a small box that opens where the note is written.
import { Footnote } from '#handbook/model/nodes/inline.ts'
import { NodeSelection, Plugin, TextSelection, type Command, type EditorState } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { readCarried } from '../clipboard/stored-attributes.ts'
import type { EditorSurroundings } from '../editor-services.ts'
import type { Numbering } from '../text-block/numbering.ts'
import { FootnoteView } from './footnote-view.ts'
import { nodeType } from './node-type.ts'

/** Inserts a footnote after the selection and opens it, or opens the one beside the caret. */
export const insertFootnote: Command = (state, dispatch) => {
  const { $to, to } = state.selection
  const footnote = nodeType(state.schema, 'footnote')
  const isBeside = $to.nodeBefore?.type === footnote
  if (isBeside) return openFootnote(to - $to.nodeBefore.nodeSize)(state, dispatch)
  if ($to.parent.type.contentMatch.matchType(footnote) === null) return false
  if (dispatch === undefined) return true
  const tr = state.tr.insert(to, footnote.create())
  dispatch(tr.setSelection(TextSelection.create(tr.doc, to + 1)).scrollIntoView())
  return true
}

/** Puts the caret at the end of the footnote at `pos`, which opens it. */
export function openFootnote(pos: number): Command {
  return (state, dispatch) => {
    const node = state.doc.nodeAt(pos)
    if (node?.type.name !== 'footnote') return false
    dispatch?.(
      state.tr.setSelection(TextSelection.create(state.doc, pos + 1 + node.content.size)).scrollIntoView(),
    )
    return true
  }
}

/** Closes the open footnote: the caret goes after it. */
export const closeFootnote: Command = (state, dispatch) => {
  const { $head } = state.selection
  if ($head.parent.type.name !== 'footnote') return false
  dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, $head.after())).scrollIntoView())
  return true
}

/** Backspace after a footnote, or Delete before one, selects it first; in an empty one it takes it away. */
export function deleteTowardsFootnote(direction: 'back' | 'forward'): Command {
  return (state, dispatch) => {
    const { $from, empty, from } = state.selection
    if (!empty) return false
    if ($from.parent.type.name === 'footnote') return deleteInside(direction)(state, dispatch)
    const node = direction === 'back' ? $from.nodeBefore : $from.nodeAfter
    if (node?.type.name !== 'footnote') return false
    const pos = direction === 'back' ? from - node.nodeSize : from
    dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, pos)))
    return true
  }
}

function deleteInside(direction: 'back' | 'forward'): Command {
  return (state, dispatch) => {
    const { $from } = state.selection
    const atEdge =
      direction === 'back' ? $from.parentOffset === 0 : $from.parentOffset === $from.parent.content.size
    if (!atEdge) return false
    if ($from.parent.content.size === 0) dispatch?.(state.tr.delete($from.before(), $from.after()))
    return true
  }
}

/** The footnote of the schema with its view. */
export function editorFootnote(numbering: Numbering, surroundings: EditorSurroundings): typeof Footnote {
  return Footnote.extend({
    parseHTML: () => [{ tag: 'span[data-footnote]', getAttrs: readCarried }],
    addNodeView() {
      return ({ node, view, getPos }) =>
        new FootnoteView(node, numbering.invalidate, surroundings.words(), () => {
          const pos = getPos()
          if (pos !== undefined) openFootnote(pos)(view.state, view.dispatch)
          view.focus()
        })
    },
    addProseMirrorPlugins: () => [new Plugin({ props: { decorations: openDecoration } })],
  })
}

/** Opens the footnote that is selected. */
export const openSelectedFootnote: Command = (state, dispatch) =>
  state.selection instanceof NodeSelection && openFootnote(state.selection.from)(state, dispatch)

/** The note that holds the caret is open: its text shows. */
function openDecoration(state: EditorState): DecorationSet | null {
  const { $head } = state.selection
  if ($head.parent.type.name !== 'footnote') return null
  const open = Decoration.node($head.before(), $head.after(), { class: 'open' })
  return DecorationSet.create(state.doc, [open])
}
