// Where the images of a handbook are: in the shared folder, and in this computer's own store.
import { join } from 'node:path'
import { handbookData } from '#electron/disk/data-folder.ts'

/** The name of the folder of images, in the shared folder and in the store alike. */
export const imageFolder = 'kuvat'

/** `shared` is the folder that people share of `handbook`; `store` this computer's own images of it. */
export type ImagePlaces = { readonly handbook: string; readonly shared: string; readonly store: string }

/** The places of the images of `handbook`, whose shared folder is `folder`, on a computer that keeps its data in `data`. */
export function imagePlaces(folder: string, data: string, handbook: string): ImagePlaces {
  return { handbook, shared: folder, store: join(handbookData(data, handbook), imageFolder) }
}
