// Seals: how a file proves which device made it. The cryptography is handed in; the core has none.
import type { DeviceId } from './edit.ts'

/** What it takes to check a seal. */
export type SealReader = {
  /** The SHA-256 of `bytes`: 32 bytes. */
  readonly sha256: (bytes: Uint8Array) => Uint8Array
  /** True when `signature` is an Ed25519 signature of `bytes` by `publicKey` (32 bytes). Never throws. */
  readonly verify: (publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array) => boolean
}

/** What it takes to set a seal as well: holds a device's private key. */
export type Seal = SealReader & {
  /** The Ed25519 signature of `bytes` by this device: 64 bytes. */
  readonly sign: (bytes: Uint8Array) => Uint8Array
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'
const idLength = 16

/** The first `length` characters of `bytes` in base 32 (RFC 4648, lower case). */
export function base32(bytes: Uint8Array, length: number): string {
  const bitAt = (at: number): number => ((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1
  const characterAt = (index: number): string => {
    const bits = [0, 1, 2, 3, 4].map((bit) => bitAt(index * 5 + bit))
    return alphabet[bits.reduce((value, bit) => value * 2 + bit, 0)] ?? ''
  }
  return Array.from({ length }, (_, index) => characterAt(index)).join('')
}

/** The id of the device whose raw public key (32 bytes) this is: so an id can be checked against its key. */
export function deviceIdOf(publicKey: Uint8Array, sha256: Seal['sha256']): DeviceId {
  return base32(sha256(publicKey), idLength)
}
