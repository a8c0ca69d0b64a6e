// The editor's promise to what it does not know: built, shown as a notice, copied along, and stored as it came.
import { Extension, Node as NodeExtension, type AnyExtension } from '@tiptap/core'
import { DOMSerializer, type Node } from '@tiptap/pm/model'
import { Plugin, type EditorState, type Transaction } from '@tiptap/pm/state'
import { ySyncPluginKey, type ProsemirrorBinding } from '@tiptap/y-tiptap'
import type { NodeView } from '@tiptap/pm/view'
import type { XmlFragment } from 'yjs'
import { guardBinding, type BindingGuard } from './binding-guard.ts'
import { isForeign } from './foreign-types.ts'
import { packed, unpacked } from './in-transit.ts'
import { makeTotal } from './total-schema.ts'
import { overlappingMarks } from './stored-marks.ts'

/**
 * Makes the editor's schema total, and lets it write only while it shows all that is stored in `fragment`.
 * `stopped` hears when it does not, and drawing it anew has not helped.
 */
export function keptAsIs(fragment: XmlFragment, stopped: () => void): Extension {
  let isWhole = (): boolean => true
  let guard: BindingGuard = { mayWrite: () => true }
  return Extension.create({
    name: 'keptAsIs',
    // Before the binding is in use.
    priority: 2000,
    onBeforeCreate({ editor }) {
      const overlaps = (mark: string): boolean => overlappingMarks(fragment).has(mark)
      isWhole = makeTotal(editor.schema, overlaps).isWhole
    },
    addProseMirrorPlugins: () => [
      new Plugin({
        view({ state }) {
          guard = guardBinding(bindingOf(state), isWhole, stopped)
          return {}
        },
        filterTransaction: (tr) => !isOwnChange(tr) || guard.mayWrite(),
        props: {
          transformCopied: packed,
          transformPasted: (slice, view) => unpacked(slice, view.state.schema),
        },
      }),
    ],
  })
}

function bindingOf(state: EditorState): ProsemirrorBinding {
  return (ySyncPluginKey.getState(state) as { readonly binding: ProsemirrorBinding }).binding
}

/** True for what is changed here; the binding's changes come from what is stored. */
function isOwnChange(tr: Transaction): boolean {
  const follows = tr.getMeta(ySyncPluginKey) !== undefined || tr.getMeta('appendedTransaction') !== undefined
  return tr.docChanged && !follows
}

/** The extension with its view kept away from foreign nodes that bear its name: those are shown as a notice. */
export function withNotice(extension: AnyExtension): AnyExtension {
  if (!(extension instanceof NodeExtension) || extension.config.addNodeView === undefined) return extension
  return extension.extend({
    addNodeView() {
      const view = this.parent?.()
      if (!view) return null
      return (props) => (isForeign(props.node) ? notice(props.node) : view(props))
    },
  })
}

function notice(node: Node): NodeView {
  const shown = node.type.spec.toDOM?.(node) ?? ['div']
  return { dom: DOMSerializer.renderSpec(document, shown).dom }
}
