// Heals what sync tools lose: sends again what others lack, and puts back what the folder lost.
import type { DeviceId, Vector } from '#handbook/store/edit.ts'
import { segmentName } from '#handbook/store/segment.ts'
import { isReplaced, type Shelved } from '#handbook/store/shelf.ts'
import type { HeldSegment } from '#electron/disk/store/holdings.ts'
import type { VerifiedFile } from './folder-reader.ts'
import type { Hints } from './hints.ts'
import { pathOf } from './publish.ts'

/** What healing sees of one look into the folder, and how it writes. */
export type HealView = {
  readonly device: DeviceId
  readonly now: number
  /** All segments this computer holds, its own among them. */
  readonly held: readonly HeldSegment[]
  /** How far this computer knows each device's edits; of its own, the published ones. */
  readonly vector: Vector
  readonly verified: readonly VerifiedFile[]
  /** Every path where something lies, whole or not. */
  readonly paths: ReadonlySet<string>
  readonly hints: ReadonlyMap<DeviceId, Hints>
  /** Writes a segment to a path where nothing lies. */
  readonly put: (path: string, segment: HeldSegment) => Promise<void>
  /** Deletes one of this device's own files. */
  readonly remove: (path: string) => Promise<void>
}

/** Heals once. `memory` is kept between looks by the caller. */
export type Heal = (view: HealView, memory: HealMemory) => Promise<void>

/** A lack that was seen: since when, at how many looks, and how often it was met. */
type Lack = { has: number; since: number; looks: number; met: number }
/** What was lacking at earlier looks, by what and whose it is. */
export type HealMemory = Map<string, Lack>

/** A lack must last for so many milliseconds and looks: sync tools take their time. */
const ownPatience = 30_000
const othersPatience = 60_000
const fewestLooks = 2
/** Each lack is met so often at most, each time after four times the wait. */
const mostTimes = 3
/** So many files of the same bytes at most. */
const mostCopies = 9

/** The healing of the shared folder. */
export const healFolder: Heal = async (view, memory) => {
  for (const path of spareCopies(view)) await view.remove(path)
  for (const segment of new Set([...lost(view, memory), ...lacking(view, memory)]))
    await putCopy(view, segment)
}

/** What the folder lost of other devices, with nothing in it that stands for it: it is put back for everybody. */
function lost(view: HealView, memory: HealMemory): readonly HeldSegment[] {
  const others = view.held.filter(({ head }) => head.device !== view.device)
  return others.filter((segment) => {
    const key = `folder ${segment.hash}`
    if (!view.verified.some((file) => standsFor(file, segment))) {
      return isDue(memory, key, 0, patienceFor(view, segment.head.device, segment.head.last), view.now)
    }
    memory.delete(key)
    return false
  })
}

function standsFor(file: Shelved, segment: Shelved): boolean {
  if (file.head.device !== segment.head.device) return false
  if (file.hash === segment.hash || isReplaced(segment, file)) return true
  const { first, last, replaces } = file.head
  return replaces.length > 0 && first <= segment.head.first && segment.head.last <= last
}

/**
 * What another device goes on lacking although it is in the folder here: the same bytes go under a new
 * name. Only what it needs next: of what comes behind it may have everything, and names are limited.
 */
function lacking(view: HealView, memory: HealMemory): readonly HeldSegment[] {
  const peers = [...view.hints.values()].filter(({ device }) => device !== view.device)
  return peers.flatMap((peer) =>
    Object.entries(view.vector).flatMap(([device, known]) => {
      const has = peer.has[device] ?? 0
      const key = `${peer.device} ${device}`
      if (device === peer.device || has >= known) memory.delete(key)
      else if (isDue(memory, key, has, patienceFor(view, device, has + 1), view.now)) {
        return needed(view.held, device, has + 1)
      }
      return []
    }),
  )
}

function needed(held: readonly HeldSegment[], device: DeviceId, next: number): readonly HeldSegment[] {
  return held.filter(({ head }) => head.device === device && head.first <= next && next <= head.last)
}

/** Who made the edits sends them again first; others that have them follow in turn, each when that did not help. */
function patienceFor({ device: self, hints }: HealView, device: DeviceId, edit: number): number {
  if (device === self) return ownPatience
  const before = [...hints.values()].filter((each) => each.device < self && (each.has[device] ?? 0) >= edit)
  return othersPatience * (1 + before.length)
}

async function putCopy(view: HealView, segment: HeldSegment): Promise<void> {
  const { device, first, last } = segment.head
  for (let copy = 1; copy <= mostCopies; copy++) {
    const path = pathOf(device, segmentName(first, last, segment.hash, copy))
    if (!view.paths.has(path)) return view.put(path, segment)
  }
}

/** Further copies of own segments of which every device that was heard of has the edits. */
function spareCopies({ device, verified, hints }: HealView): readonly string[] {
  const others = [...hints.values()].filter((each) => each.device !== device)
  const known = Math.min(...others.map(({ has }) => has[device] ?? 0))
  const whole = new Set(verified.map(({ path }) => path))
  return verified
    .filter(({ path, head, hash }) => {
      const name = pathOf(device, segmentName(head.first, head.last, hash))
      const isCopy = path !== name && path.startsWith(pathOf(device, ''))
      return head.device === device && isCopy && whole.has(name) && head.last <= known
    })
    .map(({ path }) => path)
}

function isDue(memory: HealMemory, key: string, has: number, patience: number, now: number): boolean {
  const before = memory.get(key)
  // A clock that was set back begins the wait anew.
  if (before === undefined || before.has !== has || now < before.since) {
    memory.set(key, { has, since: now, looks: 1, met: 0 })
    return false
  }
  before.looks += 1
  const waited = now - before.since >= patience * 4 ** before.met
  if (before.looks < fewestLooks || !waited || before.met >= mostTimes) return false
  before.met += 1
  return true
}
