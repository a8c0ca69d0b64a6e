// Reads what a segment says of itself, trusting nothing.
import { fromBase64UrlEncoded } from 'lib0/buffer'
import { decodeUtf8 } from 'lib0/string'
import * as v from 'valibot'
import type { DeviceId } from '#handbook/store/edit.ts'
import { deviceIdOf, type Seal } from '#handbook/store/seal.ts'
import { segmentVersion, type SegmentFault } from './layout.ts'

/** What a segment says of itself. */
export type SegmentHead = {
  readonly format: number
  /** The handbook's id. */
  readonly handbook: string
  readonly device: DeviceId
  /** The device's raw public key in base64url; the device's id follows from it. */
  readonly publicKey: string
  readonly person: string
  readonly organisation: string
  /** Its edits: every sequence from `first` to `last`, both included. */
  readonly first: number
  readonly last: number
  /** The hashes (full hex) of the original segments whose edits it holds, all of them; empty for an original. */
  readonly replaces: readonly string[]
  readonly schemaVersion: number
}

const sequence = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
const name = v.pipe(v.string(), v.maxLength(1000))

const headSchema = v.object({
  format: sequence,
  handbook: v.pipe(v.string(), v.regex(/^[a-z0-9]{8,32}$/)),
  device: v.pipe(v.string(), v.regex(/^[a-z2-7]{16}$/)),
  publicKey: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/)),
  person: name,
  organisation: name,
  first: sequence,
  last: sequence,
  replaces: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))), v.maxLength(100_000)),
  schemaVersion: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
})

const formatSchema = v.object({ format: sequence })

/** The head and the raw public key it names; a device that is not the key's is forged. */
export function readSegmentHead(
  bytes: Uint8Array,
  sha256: Seal['sha256'],
): { readonly head: SegmentHead; readonly publicKey: Uint8Array } | { readonly fault: SegmentFault } {
  const said = parseJson(bytes)
  const format = v.safeParse(formatSchema, said)
  if (format.success && format.output.format > segmentVersion) return { fault: 'fromTheFuture' }
  const head = v.safeParse(headSchema, said)
  if (!head.success || head.output.first > head.output.last) return { fault: 'notASegment' }
  const publicKey = fromBase64UrlEncoded(head.output.publicKey)
  if (deviceIdOf(publicKey, sha256) !== head.output.device) return { fault: 'forged' }
  return { head: head.output, publicKey }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodeUtf8(bytes))
  } catch {
    // Bytes that are no text, or text that is no JSON, say nothing.
    return null
  }
}
