// Cuts one update of a shared document into several that have the same effect in turn.
import * as Y from 'yjs'
import { encodeUpdate, type DeleteSet, type Struct } from './encode-update.ts'

type Decoded = ReturnType<typeof Y.decodeUpdate>
type Clients = ReadonlyMap<number, readonly Struct[]>

/**
 * Updates of about `letters` letters each which, applied in order, do what `update` does. Each stands on those
 * before it and on what `update` stands on; nothing that comes whole, such as a table, is cut; deletions come with
 * the last. An update that is none, or that changes marks of what was there, is given back as it is.
 */
export function cutUpdate(update: Uint8Array, letters: number): readonly Uint8Array[] {
  const decoded = decode(update)
  if (decoded === null) return [update]
  const clients = byClient(decoded.structs)
  const structs = inOrder(clients)
  const within = withinNew(structs, clients)
  if (changesMarks(decoded, clients, within)) return [update]
  const pieces = inPieces(structs, within, letters)
  if (pieces.length < 2) return [update]
  const nothing: DeleteSet = { clients: new Map() }
  return pieces.map((piece, index) =>
    encodeUpdate(byClient(piece), index === pieces.length - 1 ? decoded.ds : nothing),
  )
}

/**
 * True unless all marks lie in blocks that come whole. Yjs clears away marks that look needless after each
 * update; between pieces such may look needless that the whole needs.
 */
function changesMarks({ structs, ds }: Decoded, clients: Clients, within: ReadonlySet<Struct>): boolean {
  const marks = structs.filter(
    (struct) => struct instanceof Y.Item && struct.content instanceof Y.ContentFormat,
  )
  if (marks.length === 0) return false
  return clients.size > 1 || ds.clients.size > 0 || !marks.every((mark) => within.has(mark))
}

function decode(update: Uint8Array): Decoded | null {
  try {
    return Y.decodeUpdate(update)
  } catch {
    return null
  }
}

/** So that each struct stands on earlier ones: what would have to wait for a later piece is tried again and again. */
function inOrder(clients: Clients): readonly Struct[] {
  const queues = [...clients.values()].map((run) => ({ run, at: 0 }))
  const ordered: Struct[] = []
  const placed = new Set<Struct>()
  const waits = (id: Y.ID): boolean => {
    const found = find(clients, id)
    return found !== null && !placed.has(found)
  }
  for (let before = -1; before < ordered.length;) {
    before = ordered.length
    for (const queue of queues) {
      for (let next = queue.run[queue.at]; next !== undefined; next = queue.run[++queue.at]) {
        if (needs(next).some(waits)) break
        ordered.push(next)
        placed.add(next)
      }
    }
  }
  // A broken update may stand on itself in a circle.
  return [...ordered, ...queues.flatMap(({ run, at }) => run.slice(at))]
}

function needs(struct: Struct): readonly Y.ID[] {
  if (!(struct instanceof Y.Item)) return []
  const parent = struct.parent instanceof Y.ID ? struct.parent : null
  return [struct.origin, struct.rightOrigin, parent].filter((id) => id !== null)
}

/** What the update itself brings at this id; null for what was there before. */
function find(clients: Clients, { client, clock }: Y.ID): Struct | null {
  const run = clients.get(client) ?? []
  const [first, last] = [run[0], run.at(-1)]
  if (first === undefined || last === undefined) return null
  if (clock < first.id.clock || clock >= last.id.clock + last.length) return null
  return run[Y.findIndexSS(run as Y.Item[], clock)] ?? null
}

function inPieces(
  structs: readonly Struct[],
  within: ReadonlySet<Struct>,
  letters: number,
): readonly (readonly Struct[])[] {
  const pieces: Struct[][] = []
  let size = letters
  for (const struct of structs) {
    const begins = size >= letters && !within.has(struct)
    if (begins) pieces.push([struct])
    else pieces.at(-1)?.push(struct)
    size = (begins ? 0 : size) + struct.length
  }
  return pieces
}

/** What lies inside something that the update brings. */
function withinNew(structs: readonly Struct[], clients: Clients): ReadonlySet<Struct> {
  const within = new Set<Struct>()
  for (const struct of structs) if (isWithin(struct, clients, within)) within.add(struct)
  return within
}

/** True for what lies inside something that the update brings. `within` holds those of the earlier structs. */
function isWithin(struct: Struct, clients: Clients, within: ReadonlySet<Struct>): boolean {
  if (!(struct instanceof Y.Item)) return false
  if (struct.parent instanceof Y.ID) return find(clients, struct.parent) !== null
  // Where a parent is not named, it is that of the neighbour.
  const neighbour = struct.origin ?? struct.rightOrigin
  const found = neighbour === null ? null : find(clients, neighbour)
  return found !== null && within.has(found)
}

function byClient(structs: readonly Struct[]): Clients {
  const clients = new Map<number, Struct[]>()
  for (const struct of structs) {
    const run = clients.get(struct.id.client)
    if (run === undefined) clients.set(struct.id.client, [struct])
    else run.push(struct)
  }
  return clients
}
