// Joins updates of a shared document into one that brings and deletes exactly the same.
import * as Y from 'yjs'
import { encodeUpdate } from './encode-update.ts'

type Decoded = ReturnType<typeof Y.decodeUpdate>
type Struct = Y.Item | Y.GC
type Structs = Map<number, Struct[]>

/**
 * One update with the effect of `updates` applied in turn. Characters typed one after the other become one
 * run, with the ids they had; deletions are those named, and no others: built through a document, deletions
 * that nobody meant would look meant. Null when an update is none or they do not follow each other.
 */
export function joinUpdates(updates: readonly Uint8Array[]): Uint8Array | null {
  const decoded = decodeAll(updates)
  if (decoded === null) return null
  const structs: Structs = new Map()
  for (const struct of decoded.flatMap((update) => update.structs)) {
    if (struct instanceof Y.Skip || !addStruct(structs, struct)) return null
  }
  return encodeUpdate(structs, Y.mergeDeleteSets(decoded.map(({ ds }) => ds)))
}

function decodeAll(updates: readonly Uint8Array[]): readonly Decoded[] | null {
  try {
    return updates.map((update) => Y.decodeUpdate(update))
  } catch {
    // What cannot be read is left for whoever applies it to report.
    return null
  }
}

/** False when there is a gap before the struct, or it is known in part only. */
function addStruct(structs: Structs, struct: Struct): boolean {
  const { client, clock } = struct.id
  const known = structs.get(client)
  const [first, last] = [known?.[0], known?.at(-1)]
  if (known === undefined || first === undefined || last === undefined) {
    structs.set(client, [struct])
    return true
  }
  const end = last.id.clock + last.length
  if (clock < end) return clock >= first.id.clock && clock + struct.length <= end
  if (clock > end) return false
  if (!continues(last, struct)) known.push(struct)
  return true
}

/** True when `next` was typed straight after `last` and now belongs to it. Yjs joins by the same rule. */
function continues(last: Struct, next: Struct): boolean {
  if (!(last instanceof Y.Item && next instanceof Y.Item)) return false
  if (!(last.content instanceof Y.ContentString && next.content instanceof Y.ContentString)) return false
  const follows = Y.compareIDs(next.origin, last.lastId) && Y.compareIDs(next.rightOrigin, last.rightOrigin)
  if (!follows) return false
  last.content.mergeWith(next.content)
  last.length += next.length
  return true
}
