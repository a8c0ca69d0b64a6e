// Below a table, figure or box at the end of the page a click begins a new paragraph.
import { Plugin, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { isTextBlock } from './block-form.ts'

/** Makes room to go on writing where the page ends with something that is no text. */
export function writeBelow(): Plugin {
  return new Plugin({
    props: {
      handleClick: (view, _pos, event) => view.editable && isBelow(view, event) && appendBlock(view),
    },
  })
}

function isBelow(view: EditorView, event: MouseEvent): boolean {
  const last = view.state.doc.lastChild
  const bottom = view.dom.lastElementChild?.getBoundingClientRect().bottom ?? Infinity
  return last !== null && !isTextBlock(last) && event.clientY > bottom
}

function appendBlock({ state, dispatch }: EditorView): boolean {
  const { textBlock } = state.schema.nodes
  if (textBlock === undefined) return false
  const tr = state.tr.insert(state.doc.content.size, textBlock.create())
  dispatch(tr.setSelection(TextSelection.atEnd(tr.doc)).scrollIntoView())
  return true
}
