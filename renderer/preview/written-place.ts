// Where in the open chapter or practice the caret stands, as the typesetter knows places.
import type { EditorHandle } from '#renderer/editor/current-editor.svelte.ts'

/** A block on the page itself: the field of a practice ('' in a chapter), and its index there. */
export type WrittenPlace = { readonly field: string; readonly index: number }

/** The block in which the caret of an editor stands; the top of the page when there is no editor. */
export function writtenPlace(handle: EditorHandle | null): WrittenPlace {
  if (handle === null) return { field: '', index: 0 }
  const { view, state } = handle.editor
  const field = view.dom.closest<HTMLElement>('[data-field]')?.dataset['field'] ?? ''
  return { field, index: state.selection.$from.index(0) }
}
