// The keys of strong, emphasis and link.
import { Extension } from '@tiptap/core'
import type { Command } from '@tiptap/pm/state'
import type { EditorSurroundings } from '../editor-services.ts'
import { toggleEmphasis, toggleStrong } from './marks.ts'

/** Mod+B and Mod+I change the words, Mod+K opens the link panel. */
export function markKeys({ openPanel }: EditorSurroundings): Extension {
  return Extension.create({
    name: 'markKeys',
    addKeyboardShortcuts() {
      const run = (command: Command) => (): boolean => command(this.editor.state, this.editor.view.dispatch)
      return {
        'Mod-b': run(toggleStrong),
        'Mod-i': run(toggleEmphasis),
        'Mod-k': () => {
          openPanel({ kind: 'link' })
          return true
        },
      }
    },
  })
}
