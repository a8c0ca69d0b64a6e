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
 * `stopped` hears it when drawing anew has not helped either.
 */
export function guardBinding(
  binding: ProsemirrorBinding,
  isWhole: () => boolean,
  stopped: () => void,
): BindingGuard {
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
    try {
      redraw()
      shown = showsAll(binding)
    } catch {
      // Told below: some of it cannot be drawn at all, such as words outside every block.
    }
    if (!mayWrite()) stopped()
  }
  binding._observeFunction = (...arrived: Parameters<Show>) => {
    shown = false
    try {
      show(...arrived)
      shown = showsAll(binding)
    } catch {
      // Such as a caret whose place is gone.
    }
    // Drawn anew, the text is right unless it cannot be drawn.
    if (!mayWrite()) binding._forceRerender()
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
