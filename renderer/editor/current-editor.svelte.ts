// The editor the toolbar acts on: the one written in last.
import type { Editor } from '@tiptap/core'
import type { Command, EditorState } from '@tiptap/pm/state'
import { createContext, untrack } from 'svelte'
import type { EditorSurroundings } from './editor-services.ts'
import { runCommand } from './run-command.ts'
import type { TextPlace } from './text-block/text-block.ts'

/** An editor as the toolbar sees it. */
export type EditorHandle = EditorSurroundings & { readonly editor: Editor; readonly place: TextPlace }

/** Which editor is being written in, and its state as a reactive value. */
export class CurrentEditor {
  #handle = $state.raw<EditorHandle | null>(null)
  #revision = $state(0)

  /** The editor written in last, or null when none is on the page. */
  get handle(): EditorHandle | null {
    return this.#handle
  }

  /** Its state; read inside a derivation it follows every transaction. */
  get state(): EditorState | null {
    return this.#revision >= 0 ? (this.#handle?.editor.state ?? null) : null
  }

  /** Makes an editor the current one. Returns what must be called when it goes. */
  register(handle: EditorHandle): () => void {
    const take = (): void => {
      this.#handle = handle
      this.#revision += 1
    }
    // A page that goes takes the focus from its editor while the window is being redrawn; the
    // transaction this makes must not count as a change made by the redrawing itself.
    const follow = (): void => {
      if (this.#handle === handle) untrack(() => (this.#revision += 1))
    }
    handle.editor.on('focus', take)
    handle.editor.on('transaction', follow)
    if (this.#handle === null) take()
    return () => {
      handle.editor.off('focus', take)
      handle.editor.off('transaction', follow)
      if (this.#handle === handle) this.#handle = null
    }
  }

  /** True when `command` would do something now. */
  can(command: Command): boolean {
    const { state } = this
    return state !== null && this.#handle?.editor.isEditable === true && command(state)
  }

  /** Runs `command` and brings the caret back to the text. */
  run(command: Command): boolean {
    const editor = this.#handle?.editor
    if (editor?.isEditable !== true) return false
    const done = runCommand(editor, command)
    editor.view.focus()
    return done
  }
}

/** The current editor of the page, shared by its editors and its toolbar. */
export const [getCurrentEditor, setCurrentEditor] = createContext<CurrentEditor>()
