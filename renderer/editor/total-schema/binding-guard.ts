// Stands between the editor and the binding to shared text: what is not shown is never deleted.
import type { ProsemirrorBinding } from '@tiptap/y-tiptap'
import type { EditorView } from '@tiptap/pm/view'
import type { Transaction, XmlFragment, YEvent } from 'yjs'

/** Tells whether the editor may be written in. */
export type BindingGuard = { readonly mayWrite: () => boolean }

type Show = (events: YEvent<XmlFragment>[], transaction: Transaction) => void

/**
 * Guards a binding that is not in use yet. The binding writes by comparing what is stored with what is shown, at
 * every change of the editor's state. So as long as the editor does not show all that is stored — the binding
 * failed at something that arrived, or had to leave it out — nothing is written. `isWhole` is that of the schema.
 */
export function guardBinding(binding: ProsemirrorBinding, isWhole: () => boolean): BindingGuard {
  let shown = false
  const mayWrite = (): boolean => shown && isWhole()
  const write = binding._prosemirrorChanged.bind(binding)
  const redraw = binding._forceRerender.bind(binding)
  const show = binding._observeFunction as Show
  binding._prosemirrorChanged = (doc) => {
    if (mayWrite()) write(doc)
  }
  binding._forceRerender = () => {
    shown = false
    redraw()
    shown = showsAll(binding)
  }
  binding._observeFunction = (...arrived: Parameters<Show>) => {
    shown = false
    try {
      show(...arrived)
      shown = showsAll(binding)
    } catch {
      // Such as a caret whose place is gone: drawn anew, the text is right.
      binding._forceRerender()
    }
  }
  return { mayWrite }
}

function showsAll({ type, mapping, prosemirrorView }: ProsemirrorBinding): boolean {
  const { doc } = (prosemirrorView as EditorView).state
  const stored = type.toArray()
  return (
    stored.length === doc.childCount && stored.every((each, index) => mapping.get(each) === doc.child(index))
  )
}
