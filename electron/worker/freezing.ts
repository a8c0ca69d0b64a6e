// Freezing what is being published: the book as it is kept, and the record of what came out.
import type { Parsed, PublishOutcome } from '#contract'
import { outputOf, type Release } from '#handbook/editions/release.ts'
import { success, type Result } from '#handbook/model/failure.ts'
import { prepareFreeze, recordRelease, type Freezing } from '#electron/disk/releases/freeze.ts'
import { outputHash } from '#electron/disk/releases/output-hash.ts'
import type { OpenHandbook } from './open-handbook.ts'

/** Under which number an edition is frozen, and who does it. */
export type Freeze = { readonly number: string; readonly by: string }

/** The book as it will be kept; it is published from that. */
export function beginFreeze(
  open: OpenHandbook,
  { formats, edition, twoSided }: Parsed<'publish.start'>,
  { number, by }: Freeze,
): Promise<Result<Freezing>> {
  const handbook = open.documents.handbook()
  const writer = { person: by, organisation: '' }
  const layout = formats.includes('pdf') ? { twoSided } : {}
  return prepareFreeze({ handbook, edition, number, by: writer, at: Date.now(), ...layout }, placesOf(open))
}

/** Records what came out; null when nothing did, and then nothing is frozen. */
export async function endFreeze(
  open: OpenHandbook,
  freezing: Freezing,
  outcomes: readonly PublishOutcome[],
  twoSided: boolean,
): Promise<Result<Release | null>> {
  const outputs = []
  for (const outcome of outcomes)
    if (outcome.ok) outputs.push(outputOf(outcome.format, await outputHash(outcome.path), twoSided))
  return outputs.length === 0 ? success(null) : recordRelease(freezing, outputs, placesOf(open))
}

function placesOf({ folder, data, images }: OpenHandbook): Parameters<typeof prepareFreeze>[1] {
  return { folder, data, images }
}
