// Places in the tree of a book: its ends and its neighbours.
import type { DocumentId } from '#handbook/model/handbook.ts'
import type { Position } from '#handbook/store/edit-tree.ts'
import type { BookTree, TreeEntry } from '#handbook/store/read-tree.ts'

/** The place after the last entry. */
export function lastOf(entries: readonly TreeEntry[]): Position {
  return { after: entries.at(-1)?.id ?? null }
}

/** The page to show in place of one that goes to the bin: the one after it, or else before it. */
export function neighbour(tree: BookTree, id: DocumentId): TreeEntry | undefined {
  const all = [...tree.chapters, ...tree.practices]
  const at = all.findIndex((entry) => entry.id === id)
  return all[at + 1] ?? all[at - 1]
}
