// Writes a packet of a handbook that need not be open: for the command line.
import { failed, type Result } from '#handbook/model/failure.ts'
import type { Writer } from '#handbook/store/edit.ts'
import { exists } from '#electron/disk/handbook-folder.ts'
import type { LongWork } from '#electron/disk/long-work.ts'
import { readHandbook } from '#electron/disk/read-handbook.ts'
import { HandbookStore } from '#electron/disk/store/handbook-store.ts'
import { folderParts } from './folder-parts.ts'
import { localParts } from './local-parts.ts'
import { makePacket, type PacketMade } from './make-packet.ts'
import type { Parts } from './parts.ts'
import { wishOf, writePacket, type PacketAddress } from './write-packet.ts'
import { writesHere } from './writes-here.ts'

/** Of which handbook the packet is, and where it goes. `writer` signs own edits that are not shared yet. */
export type FolderPacket = {
  readonly folder: string
  readonly data: string
  readonly writer: Writer
  readonly path: string
}

/**
 * Writes a packet of the handbook of `folder`, with this computer's own edits when it writes the handbook. A
 * window that has it open shares those itself. What is at `path` is never replaced.
 */
export async function writePacketOfFolder(
  wish: FolderPacket,
  address: PacketAddress,
  work: LongWork,
): Promise<Result<PacketMade>> {
  const { folder, data, path } = wish
  const read = await readHandbook(folder, data)
  if (!read.ok) return read
  if (await exists(path)) return failed({ kind: 'cannotWrite', what: path, trouble: 'exists' })
  const { documents } = read.value
  if (await writesHere(data, documents.handbookId)) {
    const opened = await HandbookStore.open(wish)
    if (opened.ok) return withStore(opened.value, wish, address, work)
    if (opened.failure.kind !== 'openElsewhere') return opened
  }
  const chosen = await wishOf(folder, documents, address)
  if (!chosen.ok) return chosen
  const here = await localParts(data, documents.handbookId, work)
  const there = await folderParts(folder, documents.handbookId, work)
  return makePacket(path, bothOf(there, here), chosen.value, work)
}

async function withStore(
  store: HandbookStore,
  { data, path }: FolderPacket,
  address: PacketAddress,
  work: LongWork,
): Promise<Result<PacketMade>> {
  try {
    await store.sync({ now: true })
    return await writePacket(store, data, path, address, work)
  } finally {
    await store.close()
  }
}

function bothOf(one: Parts, other: Parts): Parts {
  return {
    manifest: one.manifest ?? other.manifest,
    segments: [...one.segments, ...other.segments],
    images: [...one.images, ...other.images],
    versions: [...one.versions, ...other.versions],
    faulty: [...one.faulty, ...other.faulty],
    whole: one.whole && other.whole,
  }
}
