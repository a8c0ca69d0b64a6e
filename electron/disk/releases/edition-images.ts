// The images that an edition shows, its logos among them.
import type { Edition } from '#handbook/publish/edition.ts'
import { isImageName } from '#handbook/model/normal-form.ts'
import { findImage } from '#electron/disk/images/find-image.ts'
import type { ImagePlaces } from '#electron/disk/images/image-places.ts'

/** The file names of all images that an edition needs, each once, sorted. */
export function imagesOfEdition({ images, imprint, parts }: Edition): readonly string[] {
  const logos = imprint.logos.map(({ file }) => file)
  const attached = parts.flatMap((part) =>
    part.kind === 'practice' ? part.facts.attachments.map(({ file }) => file) : [],
  )
  return [...new Set([...images, ...logos, ...attached])].filter(isImageName).sort()
}

/** Those of `images` that are whole neither on this computer nor in the shared folder. */
export async function missingAmong(
  images: readonly string[],
  places: ImagePlaces,
): Promise<readonly string[]> {
  const missing: string[] = []
  for (const name of images) if ((await findImage(places, name)) === null) missing.push(name)
  return missing
}
