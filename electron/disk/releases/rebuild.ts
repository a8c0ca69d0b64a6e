// Makes a frozen edition again, and tells whether it came out the same.
import { differingEngines, type Engines, type Release } from '#handbook/editions/release.ts'
import { failed, type Failure } from '#handbook/model/failure.ts'
import {
  publishBook,
  type Format,
  type NotPublished,
  type PublishTools,
} from '#electron/disk/publish-book.ts'
import { exists } from '#electron/disk/handbook-folder.ts'
import { NamedVersions } from '#electron/disk/versions/named-versions.ts'
import { missingAmong } from './edition-images.ts'
import { enginesHere } from './engines.ts'
import type { ReleasePlaces } from './freeze.ts'
import { outputHash } from './output-hash.ts'

/** What came out: `recorded` is the sha256 of the time of freezing, null for a format that was not published then. */
export type Rebuilt = {
  readonly path: string
  readonly sha256: string
  readonly recorded: string | null
  /** Engines that are other ones now. */
  readonly differing: readonly (keyof Engines)[]
}

export type RebuildResult =
  { readonly ok: true; readonly value: Rebuilt } | ({ readonly ok: false } & NotPublished)

/** Publishes the frozen book once more, to `out`, where nothing may be yet, with the time and layout that were recorded. */
export async function rebuildRelease(
  release: Release,
  { format, out }: { readonly format: Format; readonly out: string },
  places: ReleasePlaces,
  tools: Omit<PublishTools, 'edition' | 'now' | 'twoSided'>,
): Promise<RebuildResult> {
  const { folder, data, images } = places
  // A folder of today's edition would be brought back to what was frozen.
  if (await exists(out)) return refused({ kind: 'cannotWrite', what: out, trouble: 'exists' })
  const version = await new NamedVersions(folder, data, images.handbook).read(release.version)
  if (version === null) return refused({ kind: 'partMissing', what: `${release.version}.json.gz` })
  const [missing] = await missingAmong(release.images, images)
  if (missing !== undefined) return refused({ kind: 'partMissing', what: missing })
  const output = release.outputs.find((each) => each.format === format)
  const twoSided = output?.twoSided === true
  const making = { ...tools, edition: release.edition, now: release.at, twoSided }
  const published = await publishBook(version.handbook, images, format, out, making)
  if (!published.ok) return published
  const sha256 = await outputHash(out)
  const differing = differingEngines(release.engines, enginesHere())
  return {
    ok: true,
    value: { path: published.value.path, sha256, recorded: output?.sha256 ?? null, differing },
  }
}

function refused(failure: Failure): RebuildResult {
  return { ...failed(failure), obstacles: [] }
}
