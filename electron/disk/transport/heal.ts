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
const mostFiles = 40

/** The healing of the shared folder. */
export const healFolder: Heal = async (view, memory) => {
  for (const segment of new Set([...lost(view, memory), ...lacking(view, memory)]))
    await putCopy(view, segment)
}

/** What the folder lost of other devices, with nothing in it that stands for it: it is put back for everybody. */
function lost(view: HealView, memory: HealMemory): readonly HeldSegment[] {
  const others = view.held.filter(({ head }) => head.device !== view.device)
  return others.filter((segment) => {
    const key = `folder ${segment.hash}`
    if (!view.verified.some((file) => standsFor(file, segment))) {
      return isDue(memory, key, 0, othersPatience, view.now)
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
      else if (isDue(memory, key, has, device === view.device ? ownPatience : othersPatience, view.now)) {
        return needed(view.held, device, has + 1)
      }
      return []
    }),
  )
}

function needed(held: readonly HeldSegment[], device: DeviceId, next: number): readonly HeldSegment[] {
  return held.filter(({ head }) => head.device === device && head.first <= next && next <= head.last)
}

async function putCopy(view: HealView, segment: HeldSegment): Promise<void> {
  const { device, first, last } = segment.head
  const files = [...view.paths].filter((path) => path.startsWith(pathOf(device, '')))
  if (files.length >= mostFiles) return
  for (let copy = 1; copy <= 1 + mostTimes; copy++) {
    const path = pathOf(device, segmentName(first, last, segment.hash, copy))
    if (!view.paths.has(path)) return view.put(path, segment)
  }
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
