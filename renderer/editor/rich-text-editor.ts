// Makes a Tiptap editor bound to a fragment of the shared document.
import { Editor } from '@tiptap/core'
import { editorExtensions, type EditorParts } from './editor-extensions.ts'

/** How an editor begins. */
export type EditorStart = EditorParts & {
  readonly element: Element
  readonly editable: boolean
  readonly autofocus: boolean
}

/**
 * An editor showing and changing `fragment`. Its keymap is ours alone: Tiptap's would clear blocks
 * in transactions of its own. The caller destroys it.
 */
export function createRichTextEditor({ element, editable, autofocus, ...parts }: EditorStart): Editor {
  return new Editor({
    element,
    editable,
    autofocus: autofocus ? 'end' : false,
    extensions: [...editorExtensions(parts)],
    injectCSS: false,
    enableCoreExtensions: { keymap: false },
  })
}
