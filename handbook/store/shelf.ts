// The shelf: puts the segments of each device into their own order. Across devices nothing waits.
import type { DeviceId, Vector } from './edit.ts'
import type { Segment, SegmentHead } from './segment.ts'

/** What the shelf needs to know of a segment; the edits may still be packed. */
export type Shelved = { readonly head: SegmentHead; readonly hash: string }

/** Edits of a device that must come before others of it, which are here already, can be used. */
export type Gap = { readonly device: DeviceId; readonly first: number; readonly last: number }

/** What is known from before: how far the edits are, and which segments they came in. */
export type ShelfStart = { readonly vector: Vector; readonly hashes: Iterable<string> }

/** True when all edits of `older` are in `newer` too, so that `older` is needed no more. */
export function isReplaced(older: Shelved, newer: Shelved): boolean {
  const inside = new Set(newer.head.replaces)
  const parts = older.head.replaces
  return inside.has(older.hash) || (parts.length > 0 && parts.every((hash) => inside.has(hash)))
}

/**
 * Takes segments in any order, any number of times, and gives each out once, as soon as the earlier
 * edits of its device are given out. Two lines under one device id (a copied computer) both come out.
 */
export class Shelf<S extends Shelved = Segment> {
  readonly #applied: Map<DeviceId, number>
  readonly #known: Set<string>
  readonly #held = new Map<DeviceId, Map<string, S>>()
  #ready: S[] = []

  constructor(start: ShelfStart = { vector: {}, hashes: [] }) {
    this.#applied = new Map(Object.entries(start.vector))
    this.#known = new Set(start.hashes)
  }

  /**
   * Takes a segment: `ready` when it comes out next, `waiting` when earlier edits of its device are
   * missing, `known` when all that it holds came out before.
   */
  take(segment: S): 'ready' | 'waiting' | 'known' {
    const { head, hash } = segment
    if (this.#known.has(hash)) return 'known'
    if (this.#holdsNothingNew(head)) {
      this.#known.add(hash)
      return 'known'
    }
    if (head.first > this.#appliedOf(head.device) + 1) {
      this.#hold(segment)
      return 'waiting'
    }
    for (let next: S | null = segment; next !== null; next = this.#nextHeld(head.device)) this.#bringOut(next)
    return 'ready'
  }

  /** The segments that have become ready since the last call, in the order in which to apply them. */
  ready(): readonly S[] {
    const ready = this.#ready
    this.#ready = []
    return ready
  }

  /** How far each device's edits have come out. */
  vector(): Vector {
    return Object.fromEntries(this.#applied)
  }

  /** True when the segment of this hash, or all that it held, has come out. */
  knows(hash: string): boolean {
    return this.#known.has(hash)
  }

  /** For each device whose segments wait, the edits that are missing first. */
  waiting(): readonly Gap[] {
    return [...this.#held].map(([device, held]) => {
      const firsts = [...held.values()].map(({ head }) => head.first)
      return { device, first: this.#appliedOf(device) + 1, last: Math.min(...firsts) - 1 }
    })
  }

  /** The segments that wait. */
  held(): readonly S[] {
    return [...this.#held.values()].flatMap((held) => [...held.values()])
  }

  #appliedOf(device: DeviceId): number {
    return this.#applied.get(device) ?? 0
  }

  /** An original never seen is new even when its numbers are known: a copied computer counts the same ones. */
  #holdsNothingNew({ last, device, replaces }: SegmentHead): boolean {
    const counted = last <= this.#appliedOf(device)
    return counted && replaces.length > 0 && replaces.every((hash) => this.#known.has(hash))
  }

  #hold(segment: S): void {
    const { device } = segment.head
    const held = this.#held.get(device) ?? new Map<string, S>()
    this.#held.set(device, held.set(segment.hash, segment))
  }

  #bringOut(segment: S): void {
    const { device, last, replaces } = segment.head
    this.#ready.push(segment)
    this.#known.add(segment.hash)
    replaces.forEach((hash) => this.#known.add(hash))
    this.#applied.set(device, Math.max(last, this.#appliedOf(device)))
  }

  /** A held segment of the device whose turn has come, taken off the shelf; null when there is none. */
  #nextHeld(device: DeviceId): S | null {
    const held = this.#held.get(device)
    const next = [...(held?.values() ?? [])].find(({ head }) => head.first <= this.#appliedOf(device) + 1)
    if (held === undefined || next === undefined) return null
    held.delete(next.hash)
    if (held.size === 0) this.#held.delete(device)
    return next
  }
}
