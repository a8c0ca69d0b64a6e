// Merges other folders and packets of a handbook into its folder, so that the folder itself carries all of it.
import { join } from 'node:path'
import { failed, success, type Failure, type Result } from '#handbook/model/failure.ts'
import type { DeviceId, Writer } from '#handbook/store/edit.ts'
import { writeFailure } from '#electron/disk/file-trouble.ts'
import { readFolderManifest } from '#electron/disk/handbook-folder.ts'
import { imageFolder } from '#electron/disk/images/image-places.ts'
import type { LongWork } from '#electron/disk/long-work.ts'
import { segmentFolder, segmentsBelow } from './folder-parts.ts'
import { bringInEdits } from './bring-in-edits.ts'
import { versionFolder } from './named-version.ts'
import { withParts, type OpenedParts } from './open-parts.ts'
import { reachOf, writersOf, type FaultyPart, type FoundSegment, type PromisedFile } from './parts.ts'
import { newAmong, putPromisedImage, putSegment, putVersion } from './put-parts.ts'

/** What is merged into what. `writer` signs edits that are made of readable files which somebody edited. */
export type MergeWish = {
  readonly folder: string
  readonly data: string
  readonly others: readonly string[]
  readonly writer: Writer
}

/** Who made edits that came, and how many. */
export type CameFrom = Writer & { readonly device: DeviceId; readonly edits: number }

/** What came that the folder did not have. */
export type Merged = {
  readonly from: readonly CameFrom[]
  readonly images: number
  readonly versions: number
  /** Readable files whose edits were brought in, and those kept for somebody to judge. */
  readonly outside: number
  readonly offered: number
  /** Files that could not be used, by their path in what was merged. They stay as they are. */
  readonly faulty: readonly FaultyPart[]
  /** Why not all came. */
  readonly failure: Failure | null
}

/**
 * Merges into the handbook of `folder` whatever the others hold, and changes nothing in them. Another
 * handbook's folder or packet is refused before anything is changed. Merged again, nothing changes.
 */
export async function mergeInto(wish: MergeWish, work: LongWork): Promise<Result<Merged>> {
  const manifest = await readFolderManifest(wish.folder)
  if (!manifest.ok) return manifest
  const { id } = manifest.value
  return withParts(wish.others, id, work, async (opened) => {
    try {
      const carried = await carry(wish.folder, id, opened, work)
      work.cancellation.throwIfAborted()
      const folders = opened.filter(({ isFolder }) => isFolder).map(({ path }) => path)
      const brought = await bringInEdits({ ...wish, id, others: folders })
      return success({ ...carried, ...brought, failure: brought.failure ?? damageOf(opened) })
    } catch (error) {
      return failed(writeFailure(error, wish.folder))
    }
  })
}

type Carried = Pick<Merged, 'from' | 'images' | 'versions' | 'faulty'>

async function carry(
  folder: string,
  id: string,
  opened: readonly OpenedParts[],
  work: LongWork,
): Promise<Carried> {
  const { segments: present } = await segmentsBelow(folder, segmentFolder, id, work)
  const coming = newAmong(
    opened.flatMap(({ parts }) => parts.segments),
    present,
  )
  for (const segment of coming) {
    work.cancellation.throwIfAborted()
    await putSegment(segment, folder)
  }
  const images = opened.flatMap(({ parts }) => parts.images)
  const versions = opened.flatMap(({ parts }) => parts.versions)
  return {
    from: cameFrom(present, coming),
    images: await putAll(images, (file) => putPromisedImage(file, join(folder, imageFolder)), work),
    versions: await putAll(versions, (file) => putVersion(file, join(folder, versionFolder)), work),
    faulty: opened.flatMap(({ parts }) => parts.faulty),
  }
}

/** Puts files one after the other and gives how many were new. */
async function putAll(
  files: readonly PromisedFile[],
  put: (file: PromisedFile) => Promise<boolean | null>,
  work: LongWork,
): Promise<number> {
  let count = 0
  for (const [done, file] of files.entries()) {
    work.cancellation.throwIfAborted()
    if ((await put(file)) === true) count++
    work.report(done + 1, files.length)
  }
  return count
}

function cameFrom(present: readonly FoundSegment[], coming: readonly FoundSegment[]): readonly CameFrom[] {
  const before = reachOf(present)
  const writers = writersOf([...present, ...coming])
  return [...reachOf([...present, ...coming])]
    .map(([device, last]) => ({ device, edits: last - (before.get(device) ?? 0) }))
    .filter(({ edits }) => edits > 0)
    .map((came) => ({ ...(writers.get(came.device) ?? { person: '', organisation: '' }), ...came }))
}

/** A folder may hold what a sync tool has not finished; a packet that is not whole lost something on its way. */
function damageOf(opened: readonly OpenedParts[]): Failure | null {
  const damaged = opened.find(
    ({ isFolder, parts }) =>
      !isFolder && (!parts.whole || parts.faulty.some(({ fault }) => fault !== 'otherHandbook')),
  )
  return damaged === undefined ? null : { kind: 'damagedPacket', what: damaged.path }
}
