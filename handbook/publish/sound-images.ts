// The images of an edition for the formats that must know their kinds and sizes.
import type { PublishObstacle } from '#handbook/model/obstacle.ts'
import type { Edition, ReadImage } from './edition.ts'
import { logoObstacles, partObstacles, readImages } from './html/figures.ts'
import { isMovingWebp, readPrintImage, type PrintImage } from './pdf/print-image.ts'

/** The images by their names in the handbook, or what stops the book from being published. */
export type SoundImages =
  | { readonly ok: true; readonly images: ReadonlyMap<string, PrintImage> }
  | { readonly ok: false; readonly obstacles: readonly PublishObstacle[] }

/**
 * Reads every image of an edition. Obstacles are those of the HTML edition, and images that are cut
 * short, of no known kind, without a size, or (SVG) reach outside themselves; `forWord`, those that move (WebP) too.
 */
export async function soundImages(
  edition: Edition,
  readImage: ReadImage,
  forWord = false,
): Promise<SoundImages> {
  const { parts, imprint } = edition
  const read = await readImages(parts, readImage, imprint.logos)
  const images = new Map<string, PrintImage>()
  const damaged = new Set<string>()
  const notInWord = new Set<string>()
  for (const [file, bytes] of read) {
    const image = readPrintImage(file, bytes)
    if (image === null) damaged.add(file)
    else if (forWord && image.format === 'webp' && isMovingWebp(bytes)) notInWord.add(file)
    else images.set(file, image)
  }
  const obstacles = [
    ...partObstacles(parts, read, { permission: false, damaged, notInWord }),
    ...logoObstacles(edition, read, damaged, notInWord),
  ]
  return obstacles.length === 0 ? { ok: true, images } : { ok: false, obstacles }
}
