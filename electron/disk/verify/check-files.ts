// Looks over images and named versions: each must fit the hash in its name, and each image of the book be there.
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Handbook } from '#handbook/model/handbook.ts'
import { namedImages } from '#handbook/model/named-images.ts'
import { writeAtomically } from '#electron/disk/atomic-write.ts'
import { systemCode } from '#electron/disk/file-trouble.ts'
import { imageFolder } from '#electron/disk/images/image-places.ts'
import { promisedHash, readWholeImage } from '#electron/disk/images/whole-image.ts'
import type { PromisedFile } from '#electron/disk/packet/parts.ts'
import type { Damage } from './finding.ts'
import type { LookedPlace } from './check-segments.ts'
import type { Supply } from './supply.ts'

/** What is looked over: images or versions, in which folder. */
export type FileKind = { readonly part: 'image' | 'version'; readonly of: 'images' | 'versions' }

/** The files whose content does not fit their name. */
export async function fileDamage(
  files: readonly PromisedFile[],
  { part, of }: FileKind,
  { base, told }: LookedPlace,
  supply: Supply,
): Promise<readonly Damage[]> {
  const damages: Damage[] = []
  for (const { place, hash, read } of files) {
    if ((await read()) !== null) continue
    const { whole, sources } = await supply.file(of, hash)
    damages.push({
      part,
      place: told(place),
      fault: await faultOf(join(base, place)),
      range: null,
      sources,
      harmless: false,
      mend: whole === null ? null : () => writeAtomically(join(base, ...place.split('/')), whole.bytes),
    })
  }
  return damages
}

/** The images that the handbook names and that are not in its folder. */
export async function missingImages(
  handbook: Handbook,
  folder: string,
  supply: Supply,
  damaged: ReadonlySet<string>,
): Promise<readonly Damage[]> {
  const damages: Damage[] = []
  for (const name of namedImages(handbook)) {
    const place = `${imageFolder}/${name}`
    if (damaged.has(place) || (await readWholeImage(join(folder, imageFolder), name)) !== null) continue
    const { whole, sources } = await supply.file('images', promisedHash(name) ?? '')
    const mend =
      whole === null ? null : () => writeAtomically(join(folder, imageFolder, whole.name), whole.bytes)
    damages.push({ part: 'image', place, fault: 'missing', range: null, sources, harmless: false, mend })
  }
  return damages
}

async function faultOf(path: string): Promise<'empty' | 'damaged'> {
  try {
    return (await stat(path)).size === 0 ? 'empty' : 'damaged'
  } catch (error) {
    if (systemCode(error) === null) throw error
    return 'damaged'
  }
}
