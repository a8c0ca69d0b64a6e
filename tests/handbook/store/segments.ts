// Segments for tests: made by devices whose keys follow from a number.
import { sealOf } from '#electron/disk/seal.ts'
import type { DeviceId } from '#handbook/store/edit.ts'
import type { Frame } from '#handbook/store/frame.ts'
import { deviceIdOf, type Seal } from '#handbook/store/seal.ts'
import { encodeSegment, type NewSegment } from '#handbook/store/segment.ts'

export const handbookId = 'testikirja'

/** A device that can make segments. */
export type TestDevice = {
  readonly device: DeviceId
  readonly publicKey: Uint8Array
  readonly seal: Seal
}

/** The device number `n` (below 256): the same one every time. */
export function testDevice(n: number): TestDevice {
  const { seal, publicKey } = sealOf(new Uint8Array(32).fill(n))
  return { device: deviceIdOf(publicKey, seal.sha256), publicKey, seal }
}

/** Frames number `first` to `last` of one document, each with its own bytes. */
export function plainFrames(first: number, last: number, document = 'luku'): readonly Frame[] {
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const sequence = first + index
    const update = Uint8Array.from({ length: 20 + (sequence % 7) }, (_, byte) => (byte * sequence) % 256)
    return { sequence, first: sequence, document, time: 1_700_000_000_000 + sequence * 1000, update }
  })
}

/** A segment of `frames` by `by`. */
export function segmentBytes(
  by: TestDevice,
  frames: readonly Frame[],
  more: Partial<NewSegment> = {},
): Uint8Array {
  const { device, publicKey, seal } = by
  const said = { person: 'Päivi', organisation: 'Järvenpää', replaces: [], schemaVersion: 1 }
  return encodeSegment({ handbook: handbookId, device, publicKey, ...said, ...more }, frames, seal)
}
