// Takes in a packet: its edits by the same reader as the folder's, its images and versions by their hashes.
import { join } from 'node:path'
import { failed, success, type Failure, type Result } from '#handbook/model/failure.ts'
import type { DeviceId } from '#handbook/store/edit.ts'
import { handbookData } from '#electron/disk/data-folder.ts'
import { writeFailure } from '#electron/disk/file-trouble.ts'
import { imagePlaces } from '#electron/disk/images/image-places.ts'
import { carryImages } from '#electron/disk/images/carry-images.ts'
import { isStopped, type LongWork } from '#electron/disk/long-work.ts'
import { NamedVersions } from '#electron/disk/versions/named-versions.ts'
import type { ByteSource } from './byte-source.ts'
import { versionFolder } from './named-version.ts'
import { readPacket } from './packet-parts.ts'
import { isOtherHandbook, type Parts } from './parts.ts'
import { putPromisedImage, putVersion } from './put-parts.ts'

/** What taking in edits tells. */
type EditsTaken = {
  readonly changed: readonly {
    readonly updates: readonly Uint8Array[]
    readonly devices: readonly DeviceId[]
  }[]
}

/** Who takes a packet in: an open store is one. */
export type PacketReceiver<Taken extends EditsTaken> = {
  readonly handbookId: string
  readonly takeSegments: (segments: readonly Uint8Array[]) => Promise<Taken>
}

/** What came that was not here yet. */
export type PacketOutcome<Taken extends EditsTaken> = {
  readonly taken: Taken
  readonly edits: number
  readonly devices: readonly DeviceId[]
  readonly images: number
  /** Why not all of it came: the packet is damaged, the disk took no more, or the work was stopped. */
  readonly failure: Failure | null
}

/** The shared folder of the receiver's handbook, and the folder in which this computer keeps its data. */
export type PacketHome = { readonly folder: string; readonly data: string }

/**
 * Takes the packet in `source` into the handbook of `receiver`. Images and versions are kept on this computer
 * first; a shared folder that is away gets them later. A packet of
 * another handbook is refused and changes nothing; of a damaged one, all that is whole is taken. Taken
 * again it changes nothing. Stopped before anything came, it rejects; later, what came stays and is told.
 * `place` is named in failures.
 */
export async function takePacket<Taken extends EditsTaken>(
  source: ByteSource,
  place: string,
  receiver: PacketReceiver<Taken>,
  home: PacketHome,
  work: LongWork,
): Promise<Result<PacketOutcome<Taken>>> {
  const read = await readPacket(source, receiver.handbookId, place, work)
  if (!read.ok) return read
  const parts = read.value
  if (isOtherHandbook(parts, receiver.handbookId)) return failed({ kind: 'otherHandbook', what: place })
  const taken = await receiver.takeSegments(parts.segments.map(({ bytes }) => bytes))
  const files = await takeFiles(parts, receiver.handbookId, home, work)
  return success({
    taken,
    edits: taken.changed.reduce((sum, { updates }) => sum + updates.length, 0),
    devices: [...new Set(taken.changed.flatMap(({ devices }) => devices))],
    images: files.images,
    failure: files.failure ?? damageOf(parts, files.spoilt, place),
  })
}

type FilesTaken = { readonly images: number; readonly spoilt: boolean; readonly failure: Failure | null }

async function takeFiles(parts: Parts, id: string, home: PacketHome, work: LongWork): Promise<FilesTaken> {
  const taken = { images: 0, spoilt: false, failure: null }
  const images = imagePlaces(home.folder, home.data, id)
  const versions = join(handbookData(home.data, id), versionFolder)
  try {
    for (const [done, file] of parts.images.entries()) {
      work.cancellation.throwIfAborted()
      const isNew = await putPromisedImage(file, images.store)
      if (isNew === null) taken.spoilt = true
      else if (isNew) taken.images++
      work.report(done + 1, parts.images.length)
    }
    for (const file of parts.versions) if ((await putVersion(file, versions)) === null) taken.spoilt = true
    await carryImages(images, work)
    await new NamedVersions(home.folder, home.data, id).carry()
    return taken
  } catch (error) {
    return { ...taken, failure: isStopped(work) ? { kind: 'stopped' } : writeFailure(error, home.data) }
  }
}

function damageOf({ whole, faulty }: Parts, spoilt: boolean, place: string): Failure | null {
  if (whole && !spoilt && faulty.every(({ fault }) => fault === 'otherHandbook')) return null
  if (faulty.some(({ fault }) => fault === 'fromTheFuture')) return { kind: 'fromTheFuture', what: place }
  return { kind: 'damagedPacket', what: place }
}
