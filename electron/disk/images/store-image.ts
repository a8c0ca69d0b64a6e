// Takes a new image into a handbook: first into this computer's store, then into the shared folder when it can.
import { join } from 'node:path'
import { failed, success, type Result } from '#handbook/model/failure.ts'
import { writeAtomically } from '#electron/disk/atomic-write.ts'
import { systemCode, writeFailure } from '#electron/disk/file-trouble.ts'
import { isFolderOf } from '#electron/disk/handbook-folder.ts'
import { imageFolder, type ImagePlaces } from './image-places.ts'
import { imageNameOf, readWholeImage } from './whole-image.ts'

/**
 * Stores an image once, named by its content, and gives its name. Once it is in the store it is safe: a
 * shared folder that cannot be written stops nothing, and gets the image later. `place` is named in failures.
 */
export async function storeImage(
  places: ImagePlaces,
  bytes: Uint8Array,
  place: string,
): Promise<Result<string>> {
  const name = imageNameOf(bytes)
  if (name === null) return failed({ kind: 'notAnImage', what: place })
  try {
    await putImage(places.store, name, bytes)
  } catch (error) {
    return failed(writeFailure(error, places.store))
  }
  await share(places, name, bytes)
  return success(name)
}

/** Writes a proved image into `folder` unless it is there whole already; true when it was written. */
export async function putImage(folder: string, name: string, bytes: Uint8Array): Promise<boolean> {
  if ((await readWholeImage(folder, name)) !== null) return false
  await writeAtomically(join(folder, name), bytes)
  return true
}

async function share({ handbook, shared }: ImagePlaces, name: string, bytes: Uint8Array): Promise<void> {
  try {
    if (await isFolderOf(shared, handbook)) await putImage(join(shared, imageFolder), name, bytes)
  } catch (error) {
    if (systemCode(error) === null) throw error
  }
}
