// Runs commands in an editor, each as a step of its own for undo.
import type { Editor } from '@tiptap/core'
import type { Command, Transaction } from '@tiptap/pm/state'
import { yUndoPluginKey } from '@tiptap/y-tiptap'

/** Runs `command`; what it changes is undone apart from what was typed before and after. True when it did something. */
export function runCommand(editor: Editor, command: Command): boolean {
  const dispatch = (transaction: Transaction): void => {
    if (transaction.docChanged) endUndoStep(editor)
    editor.view.dispatch(transaction)
    if (transaction.docChanged) endUndoStep(editor)
  }
  return command(editor.state, dispatch, editor.view)
}

type UndoState = { readonly undoManager?: { readonly stopCapturing: () => void } } | undefined

function endUndoStep(editor: Editor): void {
  const undo = yUndoPluginKey.getState(editor.state) as UndoState
  undo?.undoManager?.stopCapturing()
}
