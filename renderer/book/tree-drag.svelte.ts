// Dragging chapters and practices to another place in their list.
import type { DocumentId } from '#handbook/model/handbook.ts'
import type { TreeEntry } from '#handbook/store/read-tree.ts'
import type { OpenBook } from '#renderer/state/open-book.svelte.ts'

/** Where the line is drawn: before or after an entry. */
export type DropTarget = { readonly id: DocumentId; readonly side: 'before' | 'after' }

/** One drag at a time, among the entries of one kind. */
export class TreeDrag {
  dragged = $state.raw<TreeEntry | null>(null)
  target = $state.raw<DropTarget | null>(null)

  constructor(private readonly book: OpenBook) {}

  /** Begins dragging an entry. */
  begin(event: DragEvent, entry: TreeEntry): void {
    if (!this.book.editable || event.dataTransfer === null) return event.preventDefault()
    event.dataTransfer.effectAllowed = 'move'
    event.dataTransfer.setData('text/plain', entry.title)
    this.dragged = entry
  }

  /** Follows the pointer over an entry's row. */
  over(event: DragEvent, entry: TreeEntry): void {
    if (this.dragged === null || this.dragged.kind !== entry.kind) return
    event.preventDefault()
    const { top, height } = (event.currentTarget as HTMLElement).getBoundingClientRect()
    this.target = { id: entry.id, side: event.clientY < top + height / 2 ? 'before' : 'after' }
  }

  /** Puts the dragged entry where the line is. */
  drop(event: DragEvent): void {
    event.preventDefault()
    const { dragged, target } = this
    if (dragged !== null && target !== null && dragged.id !== target.id)
      this.book.move(dragged.id, { after: this.#after(dragged, target) })
    this.end()
  }

  /** Ends without moving anything. */
  end(): void {
    this.dragged = null
    this.target = null
  }

  #after(dragged: TreeEntry, { id, side }: DropTarget): DocumentId | null {
    if (side === 'after') return id
    const { chapters, practices } = this.book.tree
    const entries = (dragged.kind === 'chapter' ? chapters : practices).filter(
      (entry) => entry.id !== dragged.id,
    )
    return entries[entries.findIndex((entry) => entry.id === id) - 1]?.id ?? null
  }
}
