// The bytes of a segment: magic line, head, packed edits, signature (64), SHA-256 of all before (32).
import { encodeUtf8 } from 'lib0/string'

/** The newest layout that this version reads, and the one it writes. */
export const segmentVersion = 1
const magicStart = 'Opaskirja muutokset '
/** The first line of every segment. */
export const segmentMagic = `${magicStart}${segmentVersion}\n`

/**
 * Why a file is no usable segment: `empty` has no bytes, or nothing but zeros, as the place holder of
 * a sync tool; `notASegment` is something else; `cut` ends too early; `damaged` has other bytes than were
 * written; `forged` is whole but not signed by the device it names; `otherHandbook` belongs to another
 * book; `fromTheFuture` is whole and of a newer layout.
 */
export type SegmentFault =
  'empty' | 'notASegment' | 'cut' | 'damaged' | 'forged' | 'otherHandbook' | 'fromTheFuture'

/** A segment taken apart; its hash fits. */
export type SegmentParts = {
  readonly head: Uint8Array
  readonly body: Uint8Array
  /** What the signature signs. */
  readonly signed: Uint8Array
  readonly signature: Uint8Array
  readonly hash: Uint8Array
}

const signatureLength = 64
const hashLength = 32
const largestFile = 256 * 1024 * 1024

/** Takes a segment apart and checks its hash; nothing is said yet of who made it. */
export function splitSegment(
  bytes: Uint8Array,
  sha256: (bytes: Uint8Array) => Uint8Array,
): SegmentParts | { readonly fault: SegmentFault } {
  if (bytes.every((byte) => byte === 0)) return { fault: 'empty' }
  if (bytes.length > largestFile) return { fault: 'notASegment' }
  const version = versionOf(bytes)
  if (typeof version !== 'number') return { fault: version }
  const hash = bytes.subarray(Math.max(0, bytes.length - hashLength))
  const whole = sameBytes(sha256(bytes.subarray(0, -hashLength)), hash)
  if (version !== segmentVersion) return { fault: whole ? 'fromTheFuture' : 'damaged' }
  const parts = partsOf(bytes)
  if (parts === null) return { fault: whole ? 'notASegment' : 'cut' }
  return whole && parts.end === bytes.length ? { ...parts, hash } : { fault: 'damaged' }
}

/** The layout's number in the first line, or what stands in the way of reading it. */
function versionOf(bytes: Uint8Array): number | 'cut' | 'notASegment' {
  const start = encodeUtf8(magicStart)
  const shared = Math.min(bytes.length, start.length)
  if (!sameBytes(bytes.subarray(0, shared), start.subarray(0, shared))) return 'notASegment'
  const line = /^(\d{1,6})(\n?)/.exec(lettersOf(bytes.subarray(start.length, start.length + 7)))
  if (line?.[2] === '\n') return Number(line[1])
  return bytes.length < start.length + 7 ? 'cut' : 'notASegment'
}

function partsOf(bytes: Uint8Array): (Omit<SegmentParts, 'hash'> & { readonly end: number }) | null {
  const head = readPrefixed(bytes, encodeUtf8(segmentMagic).length)
  const body = head === null ? null : readPrefixed(bytes, head.end)
  if (head === null || body === null) return null
  const end = body.end + signatureLength + hashLength
  if (end > bytes.length) return null
  return {
    head: head.value,
    body: body.value,
    signed: bytes.subarray(0, body.end),
    signature: bytes.subarray(body.end, body.end + signatureLength),
    end,
  }
}

function readPrefixed(
  bytes: Uint8Array,
  at: number,
): { readonly value: Uint8Array; readonly end: number } | null {
  if (at + 4 > bytes.length) return null
  const length = new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0, true)
  const end = at + 4 + length
  return end > bytes.length ? null : { value: bytes.subarray(at + 4, end), end }
}

/** `bytes` after their length as an unsigned 32-bit number, little endian. */
export function lengthPrefixed(bytes: Uint8Array): Uint8Array {
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, bytes.length, true)
  return joinBytes([length, bytes])
}

/** All of `parts`, one after the other. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index])
}

function lettersOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
