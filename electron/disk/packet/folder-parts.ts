// Reads the parts of a handbook from a folder, changing nothing there.
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { inspectSegment } from '#handbook/store/segment.ts'
import { systemCode } from '#electron/disk/file-trouble.ts'
import { readFolderManifest } from '#electron/disk/handbook-folder.ts'
import { imageFolder } from '#electron/disk/images/image-places.ts'
import { promisingFiles, promisedHash, readWholeImage } from '#electron/disk/images/whole-image.ts'
import type { LongWork } from '#electron/disk/long-work.ts'
import { sealReader } from '#electron/disk/seal.ts'
import { versionFolder, wholeVersionAt } from './named-version.ts'
import type { FaultyPart, FoundSegment, Parts, PromisedFile } from './parts.ts'

/** The folder of the devices' edits in a handbook's folder. */
export const segmentFolder = 'muutokset'

const largestSegment = 256 * 1024 * 1024

/** What the segment files of a folder are. */
export type SegmentsFound = Pick<Parts, 'segments' | 'faulty'>

/**
 * The parts in a handbook's folder. `handbook` is the id that segments must be of, or null when any will
 * do. Places are paths from `folder`. Rejects with the system's error when the folder cannot be read.
 */
export async function folderParts(folder: string, handbook: string | null, work: LongWork): Promise<Parts> {
  const manifest = await readFolderManifest(folder)
  const { segments, faulty } = await segmentsBelow(folder, segmentFolder, handbook, work)
  return {
    manifest: manifest.ok ? manifest.value : null,
    segments,
    faulty,
    images: await imagesIn(folder, imageFolder),
    versions: await versionsIn(folder),
    whole: true,
  }
}

/** The segments in the folders below `base`/`inside`, whatever their names. Unfinished and hidden files are left out. */
export async function segmentsBelow(
  base: string,
  inside: string,
  handbook: string | null,
  work: LongWork,
): Promise<SegmentsFound> {
  const places = await filesBelow(base, inside)
  const segments: FoundSegment[] = []
  const faulty: FaultyPart[] = []
  for (const [done, place] of places.entries()) {
    work.cancellation.throwIfAborted()
    const found = await segmentAt(base, place, handbook)
    if ('head' in found) segments.push(found)
    else if (found.fault !== 'notASegment' || place.endsWith('.seg')) faulty.push(found)
    work.report(done + 1, places.length)
  }
  return { segments, faulty }
}

async function segmentAt(
  base: string,
  place: string,
  handbook: string | null,
): Promise<FoundSegment | FaultyPart> {
  const path = join(base, ...place.split('/'))
  try {
    if ((await stat(path)).size > largestSegment) return { place, fault: 'notASegment' }
    const bytes = await readFile(path)
    const read = inspectSegment(bytes, handbook, sealReader)
    return 'fault' in read ? { place, fault: read.fault } : { head: read.head, hash: read.hash, place, bytes }
  } catch (error) {
    if (systemCode(error) === null) throw error
    return { place, fault: 'damaged' }
  }
}

async function filesBelow(base: string, inside: string): Promise<readonly string[]> {
  const found = (await entriesOf(join(base, inside))).filter(({ name }) => isFinished(name))
  const below = found
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => filesBelow(base, `${inside}/${name}`))
  const here = found.filter((entry) => entry.isFile()).map(({ name }) => `${inside}/${name}`)
  return [...here, ...(await Promise.all(below)).flat()].sort()
}

const isFinished = (name: string): boolean => !name.startsWith('.') && !name.endsWith('.osa')

async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return []
    throw error
  }
}

/** The images in `base`/`inside`, as their names promise them. */
export async function imagesIn(base: string, inside: string): Promise<readonly PromisedFile[]> {
  const folder = join(base, inside)
  return (await promisingFiles(folder)).map((name) => ({
    place: `${inside}/${name}`,
    hash: promisedHash(name) ?? '',
    read: () => readWholeImage(folder, name),
  }))
}

/** The named versions in the folder of versions in `base`, as their names promise them. */
export async function versionsIn(base: string): Promise<readonly PromisedFile[]> {
  const folder = join(base, versionFolder)
  return (await promisingFiles(folder)).map((name) => ({
    place: `${versionFolder}/${name}`,
    hash: promisedHash(name) ?? '',
    read: () => wholeVersionAt(join(folder, name), name),
  }))
}
