// Which images a handbook shows that have not come yet.
import type { Handbook } from '#handbook/model/handbook.ts'
import { namedImages } from '#handbook/model/named-images.ts'
import { findImage } from './find-image.ts'
import type { ImagePlaces } from './image-places.ts'
import { promisingFiles } from './whole-image.ts'

/**
 * The images that the handbook names and that are whole neither in this computer's store nor in the shared
 * folder, in order of first use. What lies in the store counts as whole: it was proved when it came in.
 */
export async function awaitedImages(handbook: Handbook, places: ImagePlaces): Promise<readonly string[]> {
  const held = new Set(await promisingFiles(places.store))
  const missing: string[] = []
  for (const name of namedImages(handbook)) {
    if (!held.has(name) && (await findImage(places, name)) === null) missing.push(name)
  }
  return missing
}
