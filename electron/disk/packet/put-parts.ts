// Puts parts of a handbook into its folder, under the names that their content makes. Replaces and deletes nothing.
import { join } from 'node:path'
import { isReplaced, type Shelved } from '#handbook/store/shelf.ts'
import { segmentName } from '#handbook/store/segment.ts'
import { writeAtomically } from '#electron/disk/atomic-write.ts'
import { exists } from '#electron/disk/handbook-folder.ts'
import { putImage } from '#electron/disk/images/store-image.ts'
import { segmentFolder } from './folder-parts.ts'
import { wholeVersionAt } from './named-version.ts'
import type { FoundSegment, PromisedFile } from './parts.ts'

/**
 * Writes a segment into the folder of its device. A file that stands in the way is left as it is, and the
 * segment written beside it. Gives the path from `folder`.
 */
export async function putSegment({ head, hash, bytes }: FoundSegment, folder: string): Promise<string> {
  for (let copy = 1; ; copy++) {
    const place = `${segmentFolder}/${head.device}/${segmentName(head.first, head.last, hash, copy)}`
    const path = join(folder, ...place.split('/'))
    if (await exists(path)) continue
    await writeAtomically(path, bytes)
    return place
  }
}

/**
 * Those of `segments` that hold edits which none of `present` holds, each once. Of several that fold the same
 * edits, all are given: which one is needed later is not known here.
 */
export function newAmong(
  segments: readonly FoundSegment[],
  present: readonly Shelved[],
): readonly FoundSegment[] {
  const candidates = [...new Map(segments.map((segment) => [segment.hash, segment])).values()]
  const known = new Set(present.map(({ hash }) => hash))
  const covers = (older: Shelved, newer: Shelved): boolean =>
    older.head.device === newer.head.device && isReplaced(older, newer)
  return candidates
    .filter(({ hash }) => !known.has(hash))
    .filter((segment) => !present.some((other) => covers(segment, other)))
    .filter((segment) => !candidates.some((other) => covers(segment, other) && !covers(other, segment)))
}

/** Puts an image into the folder of images unless it is there whole: true when it is new, null when it is not whole. */
export async function putPromisedImage(file: PromisedFile, folder: string): Promise<boolean | null> {
  const image = await file.read()
  return image === null ? null : putImage(folder, image.name, image.bytes)
}

/** Puts a named version into the folder of versions unless it is there whole: true when it is new, null when it is not whole. */
export async function putVersion(file: PromisedFile, folder: string): Promise<boolean | null> {
  const version = await file.read()
  if (version === null) return null
  const path = join(folder, version.name)
  if ((await wholeVersionAt(path, version.name)) !== null) return false
  await writeAtomically(path, version.bytes)
  return true
}
