// What carries a handbook: its folder, a packet, or this computer's own data. All are read to the same parts.
import type { Writer, DeviceId } from '#handbook/store/edit.ts'
import type { Manifest } from '#handbook/store/manifest.ts'
import type { SegmentFault } from '#handbook/store/segment.ts'
import { Shelf, type Shelved } from '#handbook/store/shelf.ts'

/** A segment whose seal was checked. `place` says where it was found. */
export type FoundSegment = Shelved & { readonly place: string; readonly bytes: Uint8Array }

/** A file that cannot be used as it is. */
export type FaultyPart = { readonly place: string; readonly fault: SegmentFault }

/** A file and the name that is made of its content. */
export type NamedFile = { readonly name: string; readonly bytes: Uint8Array }

/** A file that its content must fit. `read` gives it under its own name, or null when it is not whole. */
export type PromisedFile = {
  readonly place: string
  /** The hash that it promises, in hex. */
  readonly hash: string
  readonly read: () => Promise<NamedFile | null>
}

/** The parts of a handbook that were found in one place. */
export type Parts = {
  /** What kasikirja.json says; null when it is missing or cannot be read. */
  readonly manifest: Manifest | null
  readonly segments: readonly FoundSegment[]
  readonly images: readonly PromisedFile[]
  readonly versions: readonly PromisedFile[]
  readonly faulty: readonly FaultyPart[]
  /** False for a packet that ends too early. */
  readonly whole: boolean
}

/** True when the parts are of another handbook than `handbook`: by their own word, or by all their segments. */
export function isOtherHandbook({ manifest, segments, faulty }: Parts, handbook: string): boolean {
  if (manifest !== null) return manifest.id !== handbook
  return segments.length === 0 && faulty.some(({ fault }) => fault === 'otherHandbook')
}

/** How far the edits of each device go without a gap. */
export function reachOf(segments: readonly Shelved[]): ReadonlyMap<DeviceId, number> {
  const shelf = new Shelf<Shelved>()
  for (const segment of segments) shelf.take(segment)
  return new Map(Object.entries(shelf.vector()))
}

/** Who writes on each device, as its newest segment tells. */
export function writersOf(segments: readonly Shelved[]): ReadonlyMap<DeviceId, Writer> {
  const newest = new Map<DeviceId, Shelved['head']>()
  for (const { head } of segments) {
    if (head.last >= (newest.get(head.device)?.last ?? 0)) newest.set(head.device, head)
  }
  return new Map([...newest].map(([device, { person, organisation }]) => [device, { person, organisation }]))
}
