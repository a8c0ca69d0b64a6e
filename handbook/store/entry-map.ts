// A list as it lies in the tree: a map of ids to maps of fields, so that changes to different fields merge.
import * as Y from 'yjs'

/** The entries of a list whose ids `isId` admits, in the order of their ids. Total. */
export function storedEntries(
  list: Y.Map<unknown>,
  isId: (id: string) => boolean,
): readonly (readonly [string, Y.Map<unknown>])[] {
  return [...list.entries()]
    .filter((pair): pair is [string, Y.Map<unknown>] => isId(pair[0]) && pair[1] instanceof Y.Map)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

/** A stored value as text; empty when it is none. */
export function storedText(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** Writes one field of an entry, or takes it away with null. An entry that is not there begins with a value. */
export function setEntryField(list: Y.Map<unknown>, id: string, field: string, value: unknown): void {
  const stored = list.get(id)
  if (stored instanceof Y.Map) return setField(stored, field, value)
  if (value !== null) list.set(id, new Y.Map([[field, value]]))
}

/** Writes one field where it differs, or takes it away with null. */
export function setField(entry: Y.Map<unknown>, field: string, value: unknown): void {
  if (value === null) return entry.delete(field)
  if (JSON.stringify(entry.get(field)) !== JSON.stringify(value)) entry.set(field, value)
}
