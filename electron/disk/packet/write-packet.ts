// Writes a packet of an open handbook: all of it, or what one receiver lacks.
import type { Result } from '#handbook/model/failure.ts'
import type { Vector } from '#handbook/store/edit.ts'
import type { SharedDocuments } from '#handbook/store/shared-documents.ts'
import type { Hints } from '#electron/disk/transport/hints.ts'
import { unwatched, type LongWork } from '#electron/disk/long-work.ts'
import { makePacket, type PacketMade, type PacketWish } from './make-packet.ts'
import { reachOfReceiver, imagesBeyond } from './receiver.ts'
import { storeParts, type PackedStore } from './store-parts.ts'

/** For whom a packet is, by device id or name — null for anybody — and whether images go along. */
export type PacketAddress = { readonly receiver: string | null; readonly images: boolean }

/**
 * Writes a packet of the open handbook to `path`. Own edits that are not shared yet go along. For a receiver
 * who is not known, it fails and nothing is written.
 */
export async function writePacket(
  store: PackedStore & { readonly documents: SharedDocuments; readonly heard: Iterable<Hints> },
  data: string,
  path: string,
  address: PacketAddress,
  work: LongWork = unwatched,
): Promise<Result<PacketMade>> {
  const wish = await wishOf(store.folder, store.documents, address, store.heard)
  if (!wish.ok) return wish
  const parts = await storeParts(store, data, 'all', work)
  return parts.ok ? makePacket(path, parts.value, wish.value, work) : parts
}

/** What goes into a packet of the handbook of `folder` for this address; `heard` tells while the folder is away. */
export async function wishOf(
  folder: string,
  documents: SharedDocuments,
  { receiver, images }: PacketAddress,
  heard: Iterable<Hints> = [],
): Promise<Result<PacketWish>> {
  if (receiver === null) return { ok: true, value: { lacking: null, images: images ? null : new Set() } }
  const reach = await reachOfReceiver(folder, documents, receiver, heard)
  if (!reach.ok) return reach
  const lacking: Vector = reach.value
  return { ok: true, value: { lacking, images: images ? imagesBeyond(documents, lacking) : new Set() } }
}
