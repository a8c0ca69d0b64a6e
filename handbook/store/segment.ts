// Segments: the immutable files in which a device shares its edits. Each proves whose it is and that it is whole.
import { deflateSync } from 'fflate'
import { toBase64UrlEncoded, toHexString } from 'lib0/buffer'
import { encodeUtf8 } from 'lib0/string'
import { decodeFrames, encodeFrame, type Frame } from './frame.ts'
import type { Seal, SealReader } from './seal.ts'
import { inflateWithin } from './segment/inflate.ts'
import {
  joinBytes,
  lengthPrefixed,
  segmentMagic,
  segmentVersion,
  splitSegment,
  type SegmentFault,
} from './segment/layout.ts'
import { readSegmentHead, type SegmentHead } from './segment/head.ts'

export type { SegmentHead } from './segment/head.ts'
export type { SegmentFault } from './segment/layout.ts'

/** A segment read and checked. `hash` is the hex SHA-256 that it ends in. */
export type Segment = {
  readonly head: SegmentHead
  readonly frames: readonly Frame[]
  readonly hash: string
}

/** A segment whose seal was checked and whose edits are still packed in `body`. */
export type InspectedSegment = {
  readonly head: SegmentHead
  readonly hash: string
  readonly body: Uint8Array
}

/** Why a file cannot be used as a segment now. */
export type Faulty = { readonly fault: SegmentFault }

const largestInflated = 512 * 1024 * 1024

/** What the maker of a segment says of it. */
export type NewSegment = Omit<SegmentHead, 'format' | 'publicKey' | 'first' | 'last'> & {
  /** Raw, 32 bytes. */
  readonly publicKey: Uint8Array
}

/**
 * A segment of `frames`, which follow each other without gaps, signed by `seal`.
 * Throws when there are no frames or a gap between them.
 */
export function encodeSegment(head: NewSegment, frames: readonly Frame[], seal: Seal): Uint8Array {
  const first = frames[0]?.first ?? 0
  const last = frames.at(-1)?.sequence ?? 0
  if (!coversExactly(frames, first, last)) throw new RangeError('A segment needs frames without gaps')
  const publicKey = toBase64UrlEncoded(head.publicKey)
  const json = JSON.stringify({ format: segmentVersion, ...head, publicKey, first, last })
  const said = [
    encodeUtf8(segmentMagic),
    lengthPrefixed(encodeUtf8(json)),
    lengthPrefixed(deflateSync(joinBytes(frames.map(encodeFrame)))),
  ]
  const signed = joinBytes(said)
  const sealed = joinBytes([signed, seal.sign(signed)])
  return joinBytes([sealed, seal.sha256(sealed)])
}

/**
 * Reads a segment. `handbook` is the id of the handbook it must belong to, or null when any will do.
 * Never throws: what the bytes lack is told as a fault.
 */
export function decodeSegment(
  bytes: Uint8Array,
  handbook: string | null,
  seal: SealReader,
): Segment | Faulty {
  const inspected = inspectSegment(bytes, handbook, seal)
  return 'fault' in inspected ? inspected : openSegment(inspected)
}

/** As `decodeSegment`, but leaves the edits packed: for telling what a file is without the cost of reading it all. */
export function inspectSegment(
  bytes: Uint8Array,
  handbook: string | null,
  seal: SealReader,
): InspectedSegment | Faulty {
  const parts = splitSegment(bytes, seal.sha256)
  if ('fault' in parts) return parts
  const said = readSegmentHead(parts.head, seal.sha256)
  if ('fault' in said) return said
  if (!seal.verify(said.publicKey, parts.signed, parts.signature)) return { fault: 'forged' }
  if (handbook !== null && said.head.handbook !== handbook) return { fault: 'otherHandbook' }
  return { head: said.head, hash: toHexString(parts.hash), body: parts.body }
}

/** Unpacks the edits of an inspected segment. Never throws. */
export function openSegment({ head, hash, body }: InspectedSegment): Segment | Faulty {
  const inflated = inflateWithin(body, largestInflated)
  if (inflated === null) return { fault: 'damaged' }
  const { frames, whole } = decodeFrames(inflated)
  return whole && coversExactly(frames, head.first, head.last) ? { head, frames, hash } : { fault: 'damaged' }
}

/** True when the frames stand for every sequence from `first` to `last` in order, each once. */
function coversExactly(frames: readonly Frame[], first: number, last: number): boolean {
  if (frames.length === 0 || first < 1) return false
  const follows = frames.every((frame, index) => {
    const expected = index === 0 ? first : (frames[index - 1]?.sequence ?? 0) + 1
    return frame.first === expected && frame.sequence >= frame.first
  })
  return follows && frames.at(-1)?.sequence === last
}

/**
 * The file's name in its device's folder. `copy` numbers further files of the same bytes, from 2 on.
 * Names are for people and order alone: readers judge by content.
 */
export function segmentName(first: number, last: number, hash: string, copy = 1): string {
  const numbered = (sequence: number): string => String(sequence).padStart(7, '0')
  const suffix = copy > 1 ? `-${copy}` : ''
  return `${numbered(first)}-${numbered(last)}.${hash.slice(0, 16)}${suffix}.seg`
}
