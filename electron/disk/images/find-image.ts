// Finds an image of a handbook, wherever this computer can reach it.
import { join } from 'node:path'
import { isImageName } from '#handbook/model/normal-form.ts'
import { imageFolder, type ImagePlaces } from './image-places.ts'
import { readWholeImage } from './whole-image.ts'

/**
 * The bytes of the image `name`: from this computer's store, else from the shared folder. Null when neither
 * holds it whole, when the folder cannot be read now, or when the name is none of ours.
 */
export async function findImage(places: ImagePlaces, name: string): Promise<Uint8Array | null> {
  if (!isImageName(name)) return null
  const found = await readWholeImage(places.store, name)
  return (found ?? (await readWholeImage(join(places.shared, imageFolder), name)))?.bytes ?? null
}
