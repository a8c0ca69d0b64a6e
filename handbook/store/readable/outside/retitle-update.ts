// A new title as an edit made from the title that a page was written with.
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import type { DocumentId } from '#handbook/model/handbook.ts'
import { tree } from '#handbook/store/shape.ts'
import type { ItemId } from '../origin.ts'

/** Where the title of a chapter or practice is stored now; null when it has none. */
export function titleItem(treeDoc: Y.Doc, id: DocumentId): ItemId | null {
  const item = tree.documents(treeDoc).get(id)?._map.get('title')
  return item === undefined ? null : { client: item.lastId.client, clock: item.lastId.clock }
}

/** True when the title stored there is known here. */
export function knowsItem(doc: Y.Doc, { client, clock }: ItemId): boolean {
  return Y.getState(doc.store, client) > clock
}

/**
 * The update by which the title stored at `base` becomes `title`, made by the client `client`. It depends
 * on nothing else, so that every device makes the same bytes, and a title given elsewhere at the same
 * time is concurrent to it, not overwritten.
 */
export function retitleUpdate(base: ItemId, title: string, client: number): Uint8Array {
  const left = Y.createID(base.client, base.clock)
  const content = new Y.ContentAny([title])
  const item = new Y.Item(Y.createID(client, 0), null, left, null, null, null, 'title', content)
  const encoder = new Y.UpdateEncoderV1()
  encoding.writeVarUint(encoder.restEncoder, 1)
  encoding.writeVarUint(encoder.restEncoder, 1)
  encoder.writeClient(client)
  encoding.writeVarUint(encoder.restEncoder, 0)
  item.write(encoder, 0)
  writeDeleted(encoder, base)
  return encoder.toUint8Array()
}

function writeDeleted(encoder: Y.UpdateEncoderV1, { client, clock }: ItemId): void {
  encoding.writeVarUint(encoder.restEncoder, 1)
  encoder.resetDsCurVal()
  encoding.writeVarUint(encoder.restEncoder, client)
  encoding.writeVarUint(encoder.restEncoder, 1)
  encoder.writeDsClock(clock)
  encoder.writeDsLen(1)
}
