// Segments: each proves whose it is and that it is whole.
import { deflateSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { sealReader } from '#electron/disk/seal.ts'
import { encodeFrame } from '#handbook/store/frame.ts'
import { decodeSegment, inspectSegment, openSegment, segmentName } from '#handbook/store/segment.ts'
import { inflateWithin } from '#handbook/store/segment/inflate.ts'
import { joinBytes, lengthPrefixed } from '#handbook/store/segment/layout.ts'
import { seededRandom } from '#tests/random.ts'
import { handbookId, plainFrames, segmentBytes, testDevice, type TestDevice } from './segments.ts'

const device = testDevice(1)
const frames = plainFrames(3, 40)
const bytes = segmentBytes(device, frames)
const read = (from: Uint8Array, handbook: string | null = handbookId) =>
  decodeSegment(from, handbook, sealReader)

/** Bytes in the layout of a segment, rightly signed, whatever they say. */
function sealed(
  by: TestDevice,
  head: unknown,
  body: Uint8Array,
  magic = 'Opaskirja muutokset 1\n',
): Uint8Array {
  const text = new TextEncoder()
  const signed = joinBytes([
    text.encode(magic),
    lengthPrefixed(text.encode(JSON.stringify(head))),
    lengthPrefixed(body),
  ])
  const withSignature = joinBytes([signed, by.seal.sign(signed)])
  return joinBytes([withSignature, by.seal.sha256(withSignature)])
}

const head = {
  format: 1,
  handbook: handbookId,
  device: device.device,
  publicKey: Buffer.from(device.publicKey).toString('base64url'),
  person: '',
  organisation: '',
  first: 3,
  last: 40,
  replaces: [],
  schemaVersion: 1,
}
const body = deflateSync(joinBytes(frames.map(encodeFrame)))

describe('a segment', () => {
  it('[SH1] comes back as it was written, with its maker and its hash', () => {
    const segment = read(bytes)
    expect(segment).toMatchObject({
      frames,
      head: { ...head, person: 'Päivi', organisation: 'Järvenpää' },
      hash: Buffer.from(bytes.subarray(-32)).toString('hex'),
    })
    expect(read(bytes, null)).toEqual(segment)
    expect(segmentBytes(device, frames)).toEqual(bytes)
  })

  it('[SH1] tells what it is before its edits are unpacked', () => {
    const inspected = inspectSegment(bytes, handbookId, sealReader)
    if ('fault' in inspected) throw new Error(inspected.fault)
    expect(inspected.head.first).toBe(3)
    expect(openSegment(inspected)).toEqual(read(bytes))
  })

  it('[SH1] is not made of frames with a gap, nor of none', () => {
    expect(() => segmentBytes(device, [])).toThrow(RangeError)
    expect(() => segmentBytes(device, [...plainFrames(1, 2), ...plainFrames(4, 5)])).toThrow(RangeError)
  })

  it('[SH1] shows that it was cut, wherever that happened', () => {
    for (let length = 1; length < bytes.length; length++)
      expect(read(bytes.subarray(0, length)), `${length} bytes`).toEqual({ fault: 'cut' })
  })

  it('[SH1] shows every flipped bit', () => {
    const random = seededRandom()
    for (let round = 0; round < 3000; round++) {
      const damaged = Uint8Array.from(bytes)
      const at = random.below(damaged.length)
      damaged[at] = (damaged[at] ?? 0) ^ (1 << random.below(8))
      const outcome = read(damaged)
      expect(['damaged', 'cut', 'notASegment'], `seed ${random.seed}`).toContain(
        'fault' in outcome ? outcome.fault : 'read',
      )
    }
  })

  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['zeros', new Uint8Array(5000), 'empty'],
    ['another file', new TextEncoder().encode('<!doctype html>'), 'notASegment'],
    ['its bytes with more behind', joinBytes([bytes, new Uint8Array(7)]), 'damaged'],
    ['its bytes twice', joinBytes([bytes, bytes]), 'damaged'],
  ])('[SH1] is told from %s', (_name, given, fault) => {
    expect(read(given)).toEqual({ fault })
  })

  it('[SH1] cannot be made in the name of another device', () => {
    const other = testDevice(2)
    expect(read(sealed(other, head, body))).toEqual({ fault: 'forged' })
    const named = { ...head, publicKey: Buffer.from(other.publicKey).toString('base64url') }
    expect(read(sealed(other, named, body))).toEqual({ fault: 'forged' })
    expect(read(sealed(device, head, body))).toMatchObject({ frames })
  })

  it('[SH1] of another handbook is not taken', () => {
    expect(read(bytes, 'toinenkirja')).toEqual({ fault: 'otherHandbook' })
  })

  it('[SH1] of a newer layout is whole but not yet readable', () => {
    expect(read(sealed(device, { ...head, format: 2 }, body))).toEqual({ fault: 'fromTheFuture' })
    expect(read(sealed(device, { different: true }, body, 'Opaskirja muutokset 2\n'))).toEqual({
      fault: 'fromTheFuture',
    })
  })

  it.each([
    ['says nothing', null, body, 'notASegment'],
    ['counts backwards', { ...head, first: 41 }, body, 'notASegment'],
    ['counts from nought', { ...head, first: 0 }, body, 'notASegment'],
    ['counts beyond counting', { ...head, last: 2 ** 60 }, body, 'notASegment'],
    ['claims an edit more', { ...head, last: 41 }, body, 'damaged'],
    ['holds no deflate', head, Uint8Array.of(255, 255, 255), 'damaged'],
    ['holds no frames', head, deflateSync(new Uint8Array(100)), 'damaged'],
    ['holds nothing', head, new Uint8Array(), 'damaged'],
  ])('[SH1] signed by its maker and yet senseless is refused when it %s', (_name, said, held, fault) => {
    expect(read(sealed(device, said, held))).toEqual({ fault })
  })

  it('[SH1] is not unpacked beyond its limit', () => {
    const bomb = deflateSync(new Uint8Array(1_000_000))
    expect(inflateWithin(bomb, 999_999)).toBeNull()
    expect(inflateWithin(bomb, 1_000_000)).toHaveLength(1_000_000)
  })

  it('is named by its numbers and its hash', () => {
    expect(segmentName(1, 420, 'ab'.repeat(32))).toBe('0000001-0000420.abababababababab.seg')
    expect(segmentName(1, 420, 'ab'.repeat(32), 2)).toBe('0000001-0000420.abababababababab-2.seg')
  })
})
