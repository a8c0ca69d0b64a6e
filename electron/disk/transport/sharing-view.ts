// How the sharing of a book stands, told from what this computer holds and what the folder says.
import type { DeviceId, Vector, Writer } from '#handbook/store/edit.ts'
import type { Gap } from '#handbook/store/shelf.ts'
import type { Peer } from '#handbook/store/sharing.ts'
import type { Hints } from './hints.ts'

/** What is known of this device and of the others. */
export type SharingFacts = {
  readonly device: DeviceId
  /** Ids that this computer had before: they are nobody else's. */
  readonly former: readonly DeviceId[]
  /** The sequence of the last own edit. */
  readonly last: number
  readonly vector: Vector
  readonly missing: readonly Gap[]
  readonly hints: ReadonlyMap<DeviceId, Hints>
  readonly writers: ReadonlyMap<DeviceId, Writer>
  /** The time of the last edit of each device, by its own clock. */
  readonly lastEdits: ReadonlyMap<DeviceId, number>
}

/** The other devices, by name, those without one last. */
export function peersOf(facts: SharingFacts): readonly Peer[] {
  const own = new Set([facts.device, ...facts.former])
  const devices = new Set([...facts.hints.keys(), ...Object.keys(facts.vector), ...facts.writers.keys()])
  const peers = [...devices].filter((device) => !own.has(device)).map((device) => peerOf(device, facts))
  return peers.sort((a, b) => Number(a.person === '') - Number(b.person === '') || compare(a, b))
}

function compare(a: Peer, b: Peer): number {
  return a.person.localeCompare(b.person, 'fi') || (a.device < b.device ? -1 : 1)
}

function peerOf(device: DeviceId, facts: SharingFacts): Peer {
  const hints = facts.hints.get(device)
  const { person, organisation } = hints ?? facts.writers.get(device) ?? { person: '', organisation: '' }
  const heard = Math.max(hints?.time ?? 0, facts.lastEdits.get(device) ?? 0)
  return {
    device,
    person,
    organisation,
    lacks: Math.max(0, facts.last - (hints?.has[facts.device] ?? 0)),
    awaited: awaitedOf(device, facts),
    heard: heard === 0 ? null : heard,
  }
}

function awaitedOf(device: DeviceId, { vector, missing, hints }: SharingFacts): Peer['awaited'] {
  const gap = missing.find((each) => each.device === device)
  if (gap !== undefined) return [gap.first, gap.last]
  const known = vector[device] ?? 0
  const others = [...hints.values()].map(({ has }) => has[device] ?? 0)
  const exist = Math.max(hints.get(device)?.published ?? 0, ...others)
  return exist > known ? [known + 1, exist] : null
}
