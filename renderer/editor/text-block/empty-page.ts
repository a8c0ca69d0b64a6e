// An empty page holds no block at all; the first thing written makes one. Nothing is written on opening.
import { Plugin, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/**
 * Makes the first block when words, Enter or an input method arrive on an empty page, and shows
 * `placeholder` while there is no word. Opening alone never changes the shared document.
 */
export function emptyPage(placeholder: () => string): Plugin {
  return new Plugin({
    props: {
      attributes: (state): Record<string, string> =>
        isBlank(state) ? { 'data-blank': '', 'data-placeholder': placeholder() } : {},
      handleTextInput: (view, _from, _to, text) => begin(view, text),
      handleKeyDown: (view, event) => event.key === 'Enter' && begin(view, ''),
      handleDOMEvents: {
        beforeinput: (view, event) => insertsText(event) && begin(view, event.data ?? '', event),
        compositionstart: (view) => begin(view, '') && false,
      },
    },
  })
}

/** True when the page holds nothing, or one empty paragraph. */
function isBlank({ doc }: EditorState): boolean {
  const only = doc.firstChild
  return (
    only === null ||
    (doc.childCount === 1 && only.content.size === 0 && isPlainText(only.attrs, only.type.name))
  )
}

function isPlainText(attrs: Readonly<Record<string, unknown>>, name: string): boolean {
  return name === 'textBlock' && (attrs['kind'] ?? null) === null
}

function insertsText(event: InputEvent): boolean {
  return event.inputType === 'insertText' && !event.isComposing
}

function begin(view: EditorView, text: string, event?: Event): boolean {
  const tr = firstBlock(view.state, text)
  if (tr === null) return false
  event?.preventDefault()
  view.dispatch(tr)
  return true
}

function firstBlock(state: EditorState, text: string): Transaction | null {
  const { textBlock } = state.schema.nodes
  if (state.doc.childCount > 0 || textBlock === undefined) return null
  const tr = state.tr.insert(0, textBlock.create(null, text === '' ? null : state.schema.text(text)))
  return tr.setSelection(TextSelection.atEnd(tr.doc)).scrollIntoView()
}
