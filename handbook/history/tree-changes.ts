// What became of the tree of a book: which pages were added, renamed, moved, binned, taken back or put into other editions.
import type { DocumentId } from '#handbook/model/handbook.ts'
import type { BookTree, TreeEntry } from '#handbook/store/read-tree.ts'
import { standingChange, type StandingChange } from './standing-changes.ts'
import { wordChanges, type Piece } from './word-changes.ts'

/** What happened to a page as a whole. */
export type PageEvent = 'added' | 'moved' | 'binned' | 'restored'

/** What became of one page in the tree; `title` and `standing` are null when they stayed. */
export type TreeChange = {
  readonly document: DocumentId
  readonly events: readonly PageEvent[]
  readonly title: readonly Piece[] | null
  readonly standing: StandingChange | null
}

/** The pages of which the tree says something else than before, in the order of the tree as it is now. */
export function treeChanges(before: BookTree, after: BookTree): readonly TreeChange[] {
  const old = new Map(entriesOf(before).map((entry) => [entry.id, entry]))
  return entriesOf(after)
    .map((entry) => treeChange(old.get(entry.id), entry))
    .filter(({ events, title, standing }) => events.length > 0 || title !== null || standing !== null)
}

function entriesOf({ chapters, practices, bin }: BookTree): readonly TreeEntry[] {
  return [...chapters, ...practices, ...bin]
}

function treeChange(old: TreeEntry | undefined, now: TreeEntry): TreeChange {
  const standing = standingChange(old ?? null, now)
  if (old === undefined) return { document: now.id, events: ['added'], title: null, standing }
  const events: PageEvent[] = []
  if (old.order !== now.order) events.push('moved')
  if (!old.binned && now.binned) events.push('binned')
  if (old.binned && !now.binned) events.push('restored')
  const title = old.title === now.title ? null : wordChanges(old.title, now.title)
  return { document: now.id, events, title, standing }
}
