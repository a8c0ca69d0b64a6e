// Makes a frozen edition again for the command line, and says whether it is the same.
import { resolve } from 'node:path'
import type { Release } from '#handbook/editions/release.ts'
import { dataFolder } from '#electron/disk/data-folder.ts'
import { imagePlaces } from '#electron/disk/images/image-places.ts'
import { formats, type Format } from '#electron/disk/publish-book.ts'
import { rebuildRelease } from '#electron/disk/releases/rebuild.ts'
import { refuse, type CliContext } from './context.ts'
import { comparisonLines } from './edition-words.ts'
import { withPublishTools } from './publish-tools.ts'

/** A release that was found in the handbook of `folder`, and what is to be made of it as it was given. */
export type RebuildWish = {
  readonly folder: string
  readonly handbook: string
  readonly release: Release
  readonly format: string | undefined
  readonly out: string | undefined
}

/** Makes the release in a format. Exit 1 when something stops it, or it came out as other bytes than were recorded. */
export async function rebuild(wish: RebuildWish, context: CliContext): Promise<number> {
  const format = formats.find((each) => each === wish.format)
  if (wish.format === undefined) return context.misuse({ missing: '--format' })
  if (format === undefined) return context.misuse({ value: wish.format, of: '--format' })
  if (wish.out === undefined) return context.misuse({ missing: '--out' })
  return make(wish, { format, out: resolve(wish.out) }, context)
}

async function make(
  { folder, handbook, release }: RebuildWish,
  made: { readonly format: Format; readonly out: string },
  context: CliContext,
): Promise<number> {
  const data = dataFolder()
  const places = { folder, data, images: imagePlaces(folder, data, handbook) }
  const rebuilt = await withPublishTools(context, (tools) => rebuildRelease(release, made, places, tools))
  if (!rebuilt.ok) return refuse(rebuilt.failure, context)
  const { path, sha256, recorded } = rebuilt.value
  for (const line of comparisonLines({ ...rebuilt.value, format: made.format }, context.language))
    context.say(line)
  context.print(path)
  return recorded === null || recorded === sha256 ? 0 : 1
}
