// What a store takes from outside, so that a simulation can repeat it exactly.
import { randomBytes } from 'node:crypto'
import type { Seal } from '#handbook/store/seal.ts'
import { sealOf } from '#electron/disk/seal.ts'

export type StorePorts = {
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly randomBytes: (length: number) => Uint8Array
}

/** Makes a device's seal and raw public key of its seed (32 bytes). */
export type MakeSeal = (seed: Uint8Array) => { readonly seal: Seal; readonly publicKey: Uint8Array }

/** The clock, the randomness and the cryptography of this computer. */
export const realPorts: StorePorts = {
  now: () => Date.now(),
  randomBytes: (length) => new Uint8Array(randomBytes(length)),
}
export const realSeal: MakeSeal = sealOf
