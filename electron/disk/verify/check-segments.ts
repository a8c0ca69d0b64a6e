// Looks over segments: each file, and whether the edits of every device are there without a gap.
import { basename, join } from 'node:path'
import { decodeSegment } from '#handbook/store/segment.ts'
import { writeAtomically } from '#electron/disk/atomic-write.ts'
import { segmentFolder, type SegmentsFound } from '#electron/disk/packet/folder-parts.ts'
import { reachOf, type FaultyPart, type FoundSegment } from '#electron/disk/packet/parts.ts'
import { newAmong, putSegment } from '#electron/disk/packet/put-parts.ts'
import { sealReader } from '#electron/disk/seal.ts'
import type { Damage } from './finding.ts'
import type { Supply } from './supply.ts'

/** Where parts lie: places are paths from `base`; `told` makes of one what is told of it. */
export type LookedPlace = { readonly base: string; readonly told: (place: string) => string }

/** The damaged files among those found, and those whose seal is whole but whose edits are not. */
export function segmentDamage(found: SegmentsFound, place: LookedPlace, supply: Supply): readonly Damage[] {
  const faulty = [...found.faulty, ...found.segments.flatMap(unreadable)]
  return faulty.map((part) => damageOf(part, place, found.segments, supply))
}

function unreadable({ place, bytes }: FoundSegment): readonly FaultyPart[] {
  const read = decodeSegment(bytes, null, sealReader)
  return 'fault' in read ? [{ place, fault: read.fault }] : []
}

function damageOf(
  { place, fault }: FaultyPart,
  { base, told }: LookedPlace,
  whole: readonly FoundSegment[],
  supply: Supply,
): Damage {
  const start = promisedStart(place)
  const supplied = start === null ? { whole: null, sources: [] } : supply.segment(start)
  const bytes = supplied.whole?.bytes
  return {
    part: 'segment',
    place: told(place),
    fault,
    range: null,
    sources: supplied.sources,
    harmless: fault === 'otherHandbook' || fault === 'fromTheFuture' || isHeldBy(whole, start),
    mend: bytes === undefined ? null : () => writeAtomically(join(base, ...place.split('/')), bytes),
  }
}

/** What the file's name tells of its hash; null when it tells nothing. */
function promisedStart(place: string): string | null {
  return /(?:^|[^0-9a-z])([0-9a-f]{16})(?=[^0-9a-z]|$)/.exec(basename(place))?.[1] ?? null
}

/** A file that promises no hash is a copy of who knows what: what is missing shows as a gap. */
function isHeldBy(whole: readonly FoundSegment[], start: string | null): boolean {
  return (
    start === null ||
    whole.some(({ hash, head }) => [hash, ...head.replaces].some((each) => each.startsWith(start)))
  )
}

/**
 * The edits that the folder lacks: those that other edits in it follow, those that `published` — what the
 * devices say they have put there — promises, and those that the supply holds.
 */
export function missingEdits(
  present: readonly FoundSegment[],
  published: ReadonlyMap<string, number>,
  folder: string,
  supply: Supply,
): readonly Damage[] {
  const here = reachOf(present)
  const possible = reachOf([...present, ...supply.segments()])
  const lastOf = (device: string): number =>
    Math.max(
      published.get(device) ?? 0,
      possible.get(device) ?? 0,
      ...present.filter(({ head }) => head.device === device).map(({ head }) => head.last),
    )
  const devices = new Set([
    ...published.keys(),
    ...possible.keys(),
    ...present.map(({ head }) => head.device),
  ])
  return [...devices].sort().flatMap((device) => {
    const [first, last] = [(here.get(device) ?? 0) + 1, lastOf(device)]
    if (first > last) return []
    const canBeHad = (possible.get(device) ?? 0) >= last
    return [
      {
        part: 'edits' as const,
        place: `${segmentFolder}/${device}`,
        fault: 'missing' as const,
        range: [first, last] as const,
        sources: supply.holdersOf(device),
        harmless: false,
        mend: canBeHad ? () => putMissing(device, present, folder, supply) : null,
      },
    ]
  })
}

async function putMissing(
  device: string,
  present: readonly FoundSegment[],
  folder: string,
  supply: Supply,
): Promise<void> {
  const ofDevice = supply.segments().filter(({ head }) => head.device === device)
  for (const segment of newAmong(ofDevice, present)) await putSegment(segment, folder)
}
