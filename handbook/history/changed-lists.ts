// What others changed in the lists of a book since somebody last looked, by person.
import type { DeviceId, Writer } from '#handbook/store/edit.ts'
import { treeId } from '#handbook/store/shape.ts'
import type { ChangingDocuments } from './changes.ts'
import { listChanges, readLists, type BookLists, type EntryChange } from './list-changes.ts'
import { readOnce } from './past.ts'
import { turnsIn, type Looker, type Turn } from './turns.ts'

/** What one person changed in sources, glossary, variables and editions. */
export type ChangedLists = Writer & {
  readonly device: DeviceId
  /** When the person's last edit of the tree was made, by that device's clock in milliseconds since 1970. */
  readonly at: number
  readonly entries: readonly EntryChange[]
}

/** What others changed in the lists since `looker` last looked, newest first: one item for each device. */
export function changedLists(
  documents: ChangingDocuments,
  looker: Looker,
  people: ReadonlyMap<DeviceId, Writer>,
): readonly ChangedLists[] {
  const read = (includes: Turn['before']): BookLists => readOnce(documents, treeId, includes, readLists)
  return turnsIn(documents, looker, treeId)
    .map(({ device, at, before, after }) => ({
      device,
      at,
      ...(people.get(device) ?? { person: '', organisation: '' }),
      entries: listChanges(read(before), read(after)),
    }))
    .filter(({ entries }) => entries.length > 0)
    .reverse()
}
