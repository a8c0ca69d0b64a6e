// Unpacking that cannot be made to fill the memory.
import { Inflate } from 'fflate'
import { joinBytes } from './layout.ts'

const step = 64 * 1024

/** The unpacked bytes of raw deflate, or null when `packed` is none or unpacks to more than `limit` bytes. */
export function inflateWithin(packed: Uint8Array, limit: number): Uint8Array | null {
  const pieces: Uint8Array[] = []
  let size = 0
  const stream = new Inflate((piece) => {
    pieces.push(piece)
    size += piece.length
  })
  try {
    for (let at = 0; at === 0 || at < packed.length; at += step) {
      stream.push(packed.subarray(at, at + step), at + step >= packed.length)
      if (size > limit) return null
    }
  } catch {
    // Deflate that breaks off or makes no sense; the caller says what that means.
    return null
  }
  return joinBytes(pieces)
}
