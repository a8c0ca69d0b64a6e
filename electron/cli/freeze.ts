// Publishes for the command line what is frozen at the same time.
import { longestReleaseText, outputOf } from '#handbook/editions/release.ts'
import type { EditionId } from '#handbook/model/edition-plan.ts'
import type { Finding } from '#handbook/model/finding.ts'
import type { Handbook } from '#handbook/model/handbook.ts'
import type { Failure } from '#handbook/model/failure.ts'
import { dataFolder } from '#electron/disk/data-folder.ts'
import { exists } from '#electron/disk/handbook-folder.ts'
import { imagePlaces } from '#electron/disk/images/image-places.ts'
import { publishBook, type Format, type PublishResult } from '#electron/disk/publish-book.ts'
import {
  prepareFreeze,
  recordRelease,
  type Freezing,
  type ReleasePlaces,
} from '#electron/disk/releases/freeze.ts'
import { outputHash } from '#electron/disk/releases/output-hash.ts'
import type { CliContext, Problem } from './context.ts'
import { frozenText } from './edition-words.ts'
import { withPublishTools } from './publish-tools.ts'

/** Under which number an edition is frozen, and who does it. */
export type Frozen = { readonly number: string; readonly by: string }

/** What `--freeze` and `--by` ask for: null for nothing, or what is wrong with them. */
export function frozenAs(freeze: string | undefined, by: string | undefined): Frozen | Problem | null {
  if (freeze === undefined) return by === undefined ? null : { missing: '--freeze' }
  const number = freeze.trim()
  if (number === '' || number.length > longestReleaseText) return { value: freeze, of: '--freeze' }
  const named = by?.trim().slice(0, longestReleaseText) ?? ''
  return named === '' ? { missing: '--by' } : { number, by: named }
}

/** What is frozen and published, and to where. */
export type FrozenWish = {
  readonly folder: string
  readonly handbook: Handbook
  readonly edition: EditionId
  readonly frozen: Frozen
  readonly format: Format
  readonly out: string
  readonly twoSided: boolean
  /** What the checks told of the handbook. */
  readonly told: readonly Finding[]
}

/** Publishes and freezes. What was published stays when the record of it could not be kept, and that is told. */
export async function publishFrozen(wish: FrozenWish, context: CliContext): Promise<PublishResult> {
  const { folder, handbook, edition, frozen, format, out, twoSided, told } = wish
  if (await exists(out)) return stopped({ kind: 'cannotWrite', what: out, trouble: 'exists' })
  const data = dataFolder()
  const places = { folder, data, images: imagePlaces(folder, data, handbook.id) }
  const by = { person: frozen.by, organisation: '' }
  const layout = format === 'pdf' ? { twoSided } : {}
  const prepared = await prepareFreeze(
    { handbook, edition, number: frozen.number, by, at: Date.now(), ...layout },
    places,
  )
  if (!prepared.ok) return stopped(prepared.failure)
  const { version } = prepared.value
  const published = await withPublishTools(context, (tools) =>
    publishBook(version.handbook, places.images, format, out, {
      ...tools,
      edition,
      twoSided,
      told,
      now: version.time,
    }),
  )
  return published.ok ? record(prepared.value, published, wish, places, context) : published
}

async function record(
  freezing: Freezing,
  published: PublishResult,
  { format, out, twoSided }: FrozenWish,
  places: ReleasePlaces,
  context: CliContext,
): Promise<PublishResult> {
  const output = outputOf(format, await outputHash(out), twoSided)
  const recorded = await recordRelease(freezing, [output], places)
  if (!recorded.ok) return stopped(recorded.failure)
  context.say(frozenText(recorded.value, context.language))
  return published
}

function stopped(failure: Failure): PublishResult {
  return { ok: false, failure, obstacles: [] }
}
