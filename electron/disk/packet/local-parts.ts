// Reads the parts of a handbook from this computer's own data, changing nothing there.
import { handbookData } from '#electron/disk/data-folder.ts'
import { imageFolder } from '#electron/disk/images/image-places.ts'
import type { LongWork } from '#electron/disk/long-work.ts'
import { imagesIn, segmentsBelow, versionsIn } from './folder-parts.ts'
import type { Parts } from './parts.ts'

/** The folders of own and of received segments in this computer's data of a handbook. */
export const localSegmentFolders = ['omat', 'saadut'] as const

/**
 * What this computer keeps of a handbook: the segments of its own edits and of those received, images and
 * versions. Places are paths from the handbook's data folder.
 */
export async function localParts(data: string, handbook: string, work: LongWork): Promise<Parts> {
  const home = handbookData(data, handbook)
  const found = []
  for (const folder of localSegmentFolders) found.push(await segmentsBelow(home, folder, handbook, work))
  return {
    manifest: null,
    segments: found.flatMap(({ segments }) => segments),
    faulty: found.flatMap(({ faulty }) => faulty),
    images: await imagesIn(home, imageFolder),
    versions: await versionsIn(home),
    whole: true,
  }
}
