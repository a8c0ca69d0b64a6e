// Writes updates of a shared document from their parts, without a document.
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'

/** One run of letters, one embedded thing, or a gap, as an update brings it. */
export type Struct = ReturnType<typeof Y.decodeUpdate>['structs'][number]
/** What an update deletes. */
export type DeleteSet = ReturnType<typeof Y.decodeUpdate>['ds']

/**
 * The update that brings `structs`, which follow each other within each client, and deletes `deleted`. Equal
 * parts give equal bytes: clients stand from the highest down, as Yjs writes them.
 */
export function encodeUpdate(
  structs: ReadonlyMap<number, readonly Struct[]>,
  deleted: DeleteSet,
): Uint8Array {
  const encoder = new Y.UpdateEncoderV1()
  const out = encoder.restEncoder
  encoding.writeVarUint(out, structs.size)
  for (const [client, run] of highestFirst(structs)) {
    encoding.writeVarUint(out, run.length)
    encoder.writeClient(client)
    encoding.writeVarUint(out, run[0]?.id.clock ?? 0)
    run.forEach((struct) => struct.write(encoder, 0))
  }
  encoding.writeVarUint(out, deleted.clients.size)
  for (const [client, ranges] of highestFirst(deleted.clients)) {
    encoding.writeVarUint(out, client)
    encoding.writeVarUint(out, ranges.length)
    ranges.forEach(({ clock, len }) => {
      encoder.writeDsClock(clock)
      encoder.writeDsLen(len)
    })
  }
  return encoder.toUint8Array()
}

function highestFirst<T>(clients: ReadonlyMap<number, T>): readonly (readonly [number, T])[] {
  return [...clients].sort(([one], [other]) => other - one)
}
