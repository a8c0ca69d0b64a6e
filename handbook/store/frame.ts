// Frames: the unit in which edits are stored. Each proves by its checksum that it is whole.
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { crc32 } from '#handbook/model/crc32.ts'

/** One locally made edit: `update` is an update of the shared document `document`. */
export type Frame = {
  /** Counts this device's edits from 1 without gaps; of a folded sitting, its last. */
  readonly sequence: number
  /** The first edit that it stands for: `sequence` itself, unless a sitting was folded into one. */
  readonly first: number
  readonly document: string
  /** Milliseconds since 1970 by this device's clock; for showing, never for deciding. */
  readonly time: number
  readonly update: Uint8Array
}

/** An edit before it has its place in a log. */
export type NewEdit = Pick<Frame, 'document' | 'time' | 'update'>

const frameKind = { update: 0, folded: 1 } as const
const headLength = 8
const longestPayload = 256 * 1024 * 1024

/** A frame as bytes: length and checksum of the payload (unsigned 32 bits, little endian), then the payload. */
export function encodeFrame(frame: Frame): Uint8Array {
  const bytes = encoding.encode((encoder) => {
    for (let byte = 0; byte < headLength; byte++) encoding.write(encoder, 0)
    encoding.writeVarUint(encoder, frame.sequence)
    encoding.writeVarString(encoder, frame.document)
    const folded = frame.first < frame.sequence
    encoding.writeVarUint(encoder, folded ? frameKind.folded : frameKind.update)
    if (folded) encoding.writeVarUint(encoder, frame.sequence - frame.first)
    encoding.writeVarUint(encoder, Math.max(0, Math.trunc(frame.time)))
    encoding.writeVarUint8Array(encoder, frame.update)
  })
  const payload = bytes.subarray(headLength)
  const head = new DataView(bytes.buffer, bytes.byteOffset, headLength)
  head.setUint32(0, payload.length, true)
  head.setUint32(4, crc32(payload), true)
  return bytes
}

/** Frames read from bytes. `end` is where the last whole frame ends; `whole` is false when something follows it. */
export type FramesRead = { readonly frames: readonly Frame[]; readonly end: number; readonly whole: boolean }

/** Reads frames from `offset` on until the bytes end or a frame is torn or damaged. Never throws. */
export function decodeFrames(bytes: Uint8Array, offset = 0): FramesRead {
  const frames: Frame[] = []
  let end = offset
  for (;;) {
    const next = decodeFrame(bytes, end)
    if (next === null) return { frames, end, whole: end === bytes.length }
    frames.push(next.frame)
    end = next.end
  }
}

function decodeFrame(bytes: Uint8Array, at: number): { readonly frame: Frame; readonly end: number } | null {
  if (at + headLength > bytes.length) return null
  const head = new DataView(bytes.buffer, bytes.byteOffset + at, headLength)
  const length = head.getUint32(0, true)
  const end = at + headLength + length
  if (length > longestPayload || end > bytes.length) return null
  const payload = bytes.subarray(at + headLength, end)
  const frame = crc32(payload) === head.getUint32(4, true) ? decodePayload(payload) : null
  return frame && { frame, end }
}

/** Zeros have a checksum that fits — a crash leaves them at a file's end — and anybody can compute one. */
function decodePayload(payload: Uint8Array): Frame | null {
  try {
    return readPayload(decoding.createDecoder(payload))
  } catch {
    // No frame that we wrote breaks off inside; it counts as damaged.
    return null
  }
}

function readPayload(decoder: decoding.Decoder): Frame {
  const sequence = decoding.readVarUint(decoder)
  const document = decoding.readVarString(decoder)
  const folded = decoding.readVarUint(decoder) === frameKind.folded
  const first = folded ? sequence - decoding.readVarUint(decoder) : sequence
  const time = decoding.readVarUint(decoder)
  return { sequence, first, document, time, update: decoding.readVarUint8Array(decoder) }
}
