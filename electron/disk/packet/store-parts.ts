// The parts of a handbook that is open on this computer: for packets and backups.
import { failed, success, type Failure, type Result } from '#handbook/model/failure.ts'
import { inspectSegment } from '#handbook/store/segment.ts'
import { handbookData } from '#electron/disk/data-folder.ts'
import { readManifestOf } from '#electron/disk/handbook-folder.ts'
import { imageFolder } from '#electron/disk/images/image-places.ts'
import type { LongWork } from '#electron/disk/long-work.ts'
import { sealReader } from '#electron/disk/seal.ts'
import { imagesIn, versionsIn } from './folder-parts.ts'
import type { FaultyPart, FoundSegment, Parts, PromisedFile } from './parts.ts'

/** An open store, as far as packets need it. */
export type PackedStore = {
  readonly folder: string
  readonly handbookId: string
  /** Makes segments of all own edits. */
  readonly sealOwn: () => Promise<Failure | null>
  readonly segments: () => Iterable<{ readonly hash: string; readonly bytes: () => Promise<Uint8Array> }>
}

/** Which images belong to the parts: all, or only those that this computer's own store lacks. */
export type ImageChoice = 'all' | 'notKept'

/** All that is known of the open handbook: edits of everybody, images and versions of here and, while it is there, of the folder. */
export async function storeParts(
  store: PackedStore,
  data: string,
  images: ImageChoice,
  work: LongWork,
): Promise<Result<Parts>> {
  const failure = await store.sealOwn()
  if (failure !== null) return failed(failure)
  const manifest = await readManifestOf(store.folder, store.handbookId)
  const home = handbookData(data, store.handbookId)
  const kept = await imagesIn(home, imageFolder)
  const shared = manifest.ok ? await imagesIn(store.folder, imageFolder) : []
  const versions = manifest.ok ? await versionsIn(store.folder) : []
  return success({
    manifest: manifest.ok ? manifest.value : null,
    ...(await segmentsOf(store, work)),
    images: images === 'all' ? [...shared, ...kept] : withoutHashes(shared, kept),
    versions: [...versions, ...(await versionsIn(home))],
    whole: true,
  })
}

async function segmentsOf(store: PackedStore, work: LongWork): Promise<Pick<Parts, 'segments' | 'faulty'>> {
  const segments: FoundSegment[] = []
  const faulty: FaultyPart[] = []
  for (const { hash: place, bytes: read } of store.segments()) {
    work.cancellation.throwIfAborted()
    const bytes = await read()
    const inspected = inspectSegment(bytes, store.handbookId, sealReader)
    if ('fault' in inspected) faulty.push({ place, fault: inspected.fault })
    else segments.push({ head: inspected.head, hash: inspected.hash, place, bytes })
  }
  return { segments, faulty }
}

function withoutHashes(
  files: readonly PromisedFile[],
  kept: readonly PromisedFile[],
): readonly PromisedFile[] {
  const known = new Set(kept.map(({ hash }) => hash))
  return files.filter(({ hash }) => !known.has(hash))
}
