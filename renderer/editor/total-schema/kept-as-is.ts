// The editor's promise to what it does not know: built, shown as a notice, copied along, and stored as it came.
import { Extension, type AnyExtension, type Editor, Node as NodeExtension } from '@tiptap/core'
import { Plugin, type EditorState, type Transaction } from '@tiptap/pm/state'
import { ySyncPluginKey, type ProsemirrorBinding } from '@tiptap/y-tiptap'
import type { XmlFragment } from 'yjs'
import { isForeign } from './foreign-types.ts'
import { makeTotal } from './total-schema.ts'
import { overlappingMarks } from './stored-marks.ts'

/** Makes the editor's schema total, and refuses to write while the editor does not show all that is stored. */
export function keptAsIs(fragment: XmlFragment): Extension {
  return Extension.create({
    name: 'keptAsIs',
    onBeforeCreate({ editor }: { editor: Editor }) {
      makeTotal(editor.schema, (mark) => overlappingMarks(fragment).has(mark))
    },
    addProseMirrorPlugins: () => [new Plugin({ filterTransaction: mayWrite })],
  })
}

/**
 * The binding writes by comparing what is stored with what is shown. After a fault of its own, what is not
 * shown would be deleted; so nothing is written until it is.
 */
function mayWrite(tr: Transaction, state: EditorState): boolean {
  const fromBinding = tr.getMeta(ySyncPluginKey) !== undefined
  const appended = tr.getMeta('appendedTransaction') !== undefined
  if (!tr.docChanged || fromBinding || appended) return true
  const { binding } = ySyncPluginKey.getState(state) as { readonly binding: ProsemirrorBinding }
  return showsAll(binding, state)
}

function showsAll(binding: ProsemirrorBinding, state: EditorState): boolean {
  const stored = binding.type.toArray()
  const { doc } = state
  return stored.length === doc.childCount && stored.every((each, index) => binding.mapping.get(each) === doc.child(index))
}

/** The extension with its view kept away from foreign nodes that bear its name: those are shown as a notice. */
export function withNotice(extension: AnyExtension): AnyExtension {
  if (!(extension instanceof NodeExtension) || extension.config.addNodeView === undefined) return extension
  return extension.extend({
    addNodeView() {
      const view = this.parent?.()
      if (!view) return null
      return (props) => (isForeign(props.node) ? notice(props) : view(props))
    },
  })
}
