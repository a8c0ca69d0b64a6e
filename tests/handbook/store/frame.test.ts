// Frames: whole or not at all.
import { describe, expect, it } from 'vitest'
import { decodeFrames, encodeFrame, type Frame } from '#handbook/store/frame.ts'
import { crc32 } from '#handbook/model/crc32.ts'
import { seededRandom } from '#tests/random.ts'

const frames: readonly Frame[] = [1, 2, 3].map((sequence) => ({
  sequence,
  first: sequence,
  document: 'luku',
  time: 1_700_000_000_000,
  update: Uint8Array.from({ length: 40 * sequence }, (_, index) => index),
}))
const bytes = Buffer.concat(frames.map(encodeFrame))

describe('frames', () => {
  it('[ST4] come back as they were written', () => {
    expect(decodeFrames(bytes)).toEqual({ frames, end: bytes.length, whole: true })
  })

  it('[ST4] are cut at the last whole one, wherever the bytes end', () => {
    for (let length = 0; length < bytes.length; length++) {
      const read = decodeFrames(bytes.subarray(0, length))
      expect(read.frames).toEqual(frames.slice(0, read.frames.length))
      expect(read.end).toBeLessThanOrEqual(length)
    }
  })

  it('[ST5] show every flipped bit: no damaged frame is ever taken for a whole one', () => {
    const random = seededRandom()
    for (let round = 0; round < 2000; round++) {
      const damaged = Uint8Array.from(bytes)
      const at = random.below(damaged.length)
      damaged[at] = (damaged[at] ?? 0) ^ (1 << random.below(8))
      const read = decodeFrames(damaged)
      expect(read.frames, `seed ${random.seed}`).toEqual(frames.slice(0, read.frames.length))
      expect(read.whole, `seed ${random.seed}`).toBe(false)
    }
  })

  it('[ST7] end where the zeros begin that a crash left behind', () => {
    const read = decodeFrames(Buffer.concat([bytes, new Uint8Array(100)]))
    expect(read).toEqual({ frames, end: bytes.length, whole: false })
  })

  it('[ST5] carry the CRC-32 that others compute: "123456789" is cbf43926', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
  })
})
