// Marks a found place in the text for a moment, as decorations: nothing is written.
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Stretch } from './block-stretches.ts'

const key = new PluginKey<DecorationSet>('foundPlace')

/** The plugin that shows the marks; they move with the text they stand on. */
export function foundPlace(): Plugin {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, shown) => (tr.getMeta(key) as DecorationSet | undefined) ?? shown.map(tr.mapping, tr.doc),
    },
    props: { decorations: (state) => key.getState(state) },
  })
}

/** A transaction that marks `stretches` and nothing else; none takes every mark away. */
export function markFound(state: EditorState, stretches: readonly Stretch[]): EditorState['tr'] {
  const marks = stretches.map(({ from, to }) => Decoration.inline(from, to, { class: 'found-place' }))
  return state.tr.setMeta(key, DecorationSet.create(state.doc, marks)).setMeta('addToHistory', false)
}
