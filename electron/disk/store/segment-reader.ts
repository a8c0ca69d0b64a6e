// Reads segments of one handbook: what is taken for whole, and what is not.
import type { SealReader } from '#handbook/store/seal.ts'
import {
  decodeSegment,
  inspectSegment,
  type Faulty,
  type InspectedSegment,
  type Segment,
} from '#handbook/store/segment.ts'

/** `inspect` tells whose a file is without unpacking it; `decode` gives its edits. Neither ever throws. */
export type SegmentReader = {
  readonly inspect: (bytes: Uint8Array) => Pick<InspectedSegment, 'head' | 'hash'> | Faulty
  readonly decode: (bytes: Uint8Array) => Segment | Faulty
}

/** Makes the reader of a handbook's segments. */
export type MakeReader = (handbook: string, seal: SealReader) => SegmentReader

/** Takes nothing that its seal does not prove to be whole, of its device and of this handbook. */
export const checkedReader: MakeReader = (handbook, seal) => ({
  inspect: (bytes) => inspectSegment(bytes, handbook, seal),
  decode: (bytes) => decodeSegment(bytes, handbook, seal),
})
