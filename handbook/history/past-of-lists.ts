// The past of a book's lists: who changed which source, term, variable or edition in which sitting.
import * as Y from 'yjs'
import type { DeviceId, Edit, Writer } from '#handbook/store/edit.ts'
import { treeId } from '#handbook/store/shape.ts'
import { listChanges, readLists, type EntryChange } from './list-changes.ts'
import type { PastDocuments } from './past.ts'
import { sittingsOf, type Sitting } from './sittings.ts'

/** A sitting in which somebody changed the lists, and what became of their entries in it. */
export type ListStep = { readonly sitting: Sitting; readonly entries: readonly EntryChange[] }

/** The sittings in which the lists were changed, newest first. What came with the book is none. */
export function pastOfLists(
  documents: PastDocuments,
  people: ReadonlyMap<DeviceId, Writer>,
): readonly ListStep[] {
  const edits = documents.edits(treeId)
  const doc = new Y.Doc()
  const steps: ListStep[] = []
  let before = readLists(doc)
  // One document grows from sitting to sitting: making it anew for each would take long in an old book.
  for (const sitting of [...sittingsOf(edits, people)].reverse()) {
    for (const { update } of editsIn(sitting, edits)) Y.applyUpdate(doc, update)
    const after = readLists(doc)
    const entries = sitting.to === 0 ? [] : listChanges(before, after)
    if (entries.length > 0) steps.push({ sitting, entries })
    before = after
  }
  doc.destroy()
  return steps.reverse()
}

function editsIn({ device, first, last }: Sitting, edits: readonly Edit[]): readonly Edit[] {
  return edits.filter((edit) => edit.device === device && edit.sequence >= first && edit.sequence <= last)
}
