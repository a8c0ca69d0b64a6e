// Makes a Tiptap editor bound to a fragment of the shared document.
import { Editor } from '@tiptap/core'
import { Selection } from '@tiptap/pm/state'
import { editorExtensions, type EditorParts } from './editor-extensions.ts'

/** How an editor begins. */
export type EditorStart = EditorParts & {
  readonly element: Element
  readonly editable: boolean
  readonly autofocus: boolean
}

/**
 * An editor showing and changing `fragment`. Its keys and its clipboard are ours alone: Tiptap's
 * keymap would clear blocks in transactions of its own. The caller destroys it.
 */
export function createRichTextEditor({ element, editable, autofocus, ...parts }: EditorStart): Editor {
  const editor = new Editor({
    element,
    editable,
    autofocus: autofocus ? 'end' : false,
    extensions: [...editorExtensions(parts)],
    injectCSS: false,
    enableCoreExtensions: { keymap: false, clipboardTextSerializer: false },
  })
  putCaretAtStart(editor)
  return editor
}

/** Binding to the shared document leaves the caret outside every block, where nothing can be typed. */
function putCaretAtStart(editor: Editor): void {
  const { tr } = editor.state
  editor.view.dispatch(tr.setSelection(Selection.atStart(tr.doc)))
}
