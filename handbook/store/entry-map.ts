// A list as it lies in the tree: a map of ids to maps of fields, so that changes to different fields merge.
import * as text from 'lib0/string'
import * as Y from 'yjs'
import { crc32 } from '#handbook/model/crc32.ts'

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

/**
 * Begins an entry whose id is no lot but follows from its name, so that two people may begin it at the same time: it is
 * the same map on both devices, and what they write in it merges. One that was removed before begins anew.
 */
export function beginNamedEntry(list: Y.Map<unknown>, id: string): void {
  const { doc } = list
  if (doc === null || list.get(id) instanceof Y.Map) return
  const client = crc32(text.encodeUtf8(`${Y.findRootTypeKey(list)}/${id}`))
  const isNew = !list._map.has(id) && Y.getState(doc.store, client) === 0
  if (isNew) doc.transact((change) => firstEntry(list, id, client).integrate(change, 0))
  else list.set(id, new Y.Map())
}

/** The map as whoever begins it has it: all that tells it from others is where it is. */
function firstEntry(list: Y.Map<unknown>, id: string, client: number): Y.Item {
  const content = new Y.ContentType(new Y.Map())
  return new Y.Item(Y.createID(client, 0), null, null, null, null, list, id, content)
}

/** Writes one field where it differs, or takes it away with null. */
export function setField(entry: Y.Map<unknown>, field: string, value: unknown): void {
  if (value === null) return entry.delete(field)
  if (JSON.stringify(entry.get(field)) !== JSON.stringify(value)) entry.set(field, value)
}
