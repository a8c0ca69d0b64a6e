// Freezes an edition: the whole book as a named version, what was made of it, and a record of both.
import { createHash } from 'node:crypto'
import {
  decodeVersion,
  encodeVersion,
  longestVersionName,
  type VersionContent,
} from '#handbook/history/named-version.ts'
import {
  differingEngines,
  joinedOutputs,
  type Release,
  type ReleaseContent,
  type ReleaseOutput,
} from '#handbook/editions/release.ts'
import { editionTitle } from '#handbook/model/edition-names.ts'
import type { EditionId } from '#handbook/model/edition-plan.ts'
import { failed, success, type Result } from '#handbook/model/failure.ts'
import type { Handbook } from '#handbook/model/handbook.ts'
import { editionOf } from '#handbook/publish/edition-view.ts'
import { canonicalContent } from '#handbook/store/content-hash.ts'
import type { Writer } from '#handbook/store/edit.ts'
import type { ImagePlaces } from '#electron/disk/images/image-places.ts'
import { NamedVersions } from '#electron/disk/versions/named-versions.ts'
import { imagesOfEdition, missingAmong } from './edition-images.ts'
import { enginesHere } from './engines.ts'
import { Releases } from './releases.ts'

/** What is to be frozen: `number` as people say it, `at` the time in milliseconds since 1970. */
export type FreezeWish = {
  readonly handbook: Handbook
  readonly edition: EditionId
  readonly number: string
  readonly by: Writer
  readonly at: number
  /** Whether the PDF that is published with it is for print on both sides; left out when no PDF is. */
  readonly twoSided?: boolean
}

/** Where the book is, where this computer keeps its data, and where the images are. */
export type ReleasePlaces = { readonly folder: string; readonly data: string; readonly images: ImagePlaces }

/** An edition about to be frozen: publish the handbook of `version` at its time, then record what came out. */
export type Freezing = {
  readonly version: VersionContent
  readonly content: Omit<ReleaseContent, 'version'>
}

/**
 * Prepares to freeze. The version given back is read from the very bytes that will be kept. A number that the edition
 * has already goes on: what was kept then is published again, and further formats are recorded beside its own.
 * Refused when that number stands for other content, other engines or another layout of its PDF, or an image is missing.
 */
export async function prepareFreeze(wish: FreezeWish, places: ReleasePlaces): Promise<Result<Freezing>> {
  const { handbook, edition, number, by } = wish
  const contentHash = createHash('sha256').update(canonicalContent(handbook)).digest('hex')
  const engines = enginesHere()
  const known = await sameNumber(wish, places)
  if (known !== null && isOtherwise(known, { contentHash, engines }, wish))
    return failed({ kind: 'frozenOtherwise', what: number })
  const version = known === null ? asKept(wish) : await readVersion(known, wish, places)
  if (version === null) return failed({ kind: 'partMissing', what: number })
  const images = imagesOfEdition(editionOf(version.handbook, edition))
  const [missing] = await missingAmong(images, places.images)
  if (missing !== undefined) return failed({ kind: 'partMissing', what: missing })
  const said = { number, edition, title: titleOf(wish), at: version.time, by: known?.by ?? by.person }
  const outputs = known?.outputs ?? []
  return success({ version, content: { ...said, contentHash, engines, outputs, images } })
}

/** True when what would come out is not what the number stands for. */
function isOtherwise(
  known: Release,
  { contentHash, engines }: Pick<ReleaseContent, 'contentHash' | 'engines'>,
  { twoSided }: FreezeWish,
): boolean {
  const pdf = known.outputs.find(({ format }) => format === 'pdf')
  const isOtherLayout = pdf !== undefined && twoSided !== undefined && twoSided !== (pdf.twoSided === true)
  const differing = differingEngines(known.engines, engines)
  return known.contentHash !== contentHash || differing.length > 0 || isOtherLayout
}

async function sameNumber(
  { edition, number, handbook }: FreezeWish,
  { folder, data }: ReleasePlaces,
): Promise<Release | null> {
  const releases = await new Releases(folder, data, handbook.id).list()
  return releases.find((release) => release.edition === edition && release.number === number) ?? null
}

function readVersion(
  { version }: Release,
  { handbook }: FreezeWish,
  { folder, data }: ReleasePlaces,
): Promise<VersionContent | null> {
  return new NamedVersions(folder, data, handbook.id).read(version)
}

/** The version as its bytes will be read: what is published now is what is published again later. */
function asKept(wish: FreezeWish): VersionContent {
  const { handbook, number, by, at } = wish
  const name = `${number} – ${titleOf(wish)}`.slice(0, longestVersionName)
  const kept = decodeVersion(encodeVersion({ name, ...by, time: at, handbook }))
  if (kept === null) throw new TypeError('A version cannot be read back as it was written')
  return kept
}

function titleOf({ handbook, edition }: FreezeWish): string {
  const plan = handbook.editions.find(({ id }) => id === edition)
  return editionTitle(plan ?? { id: edition, title: '' }, 'fi')
}

/** Keeps the book as it was, then the record of what came out of it; the record is told with its id. */
export async function recordRelease(
  { version, content }: Freezing,
  outputs: readonly ReleaseOutput[],
  { folder, data }: ReleasePlaces,
): Promise<Result<Release>> {
  const { id } = version.handbook
  const saved = await new NamedVersions(folder, data, id).save(version)
  if (!saved.ok) return saved
  const all = joinedOutputs(content.outputs, outputs)
  return new Releases(folder, data, id).save({ ...content, outputs: all, version: saved.value.id })
}
