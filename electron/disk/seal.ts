// Seals by Node's cryptography: Ed25519 from a seed, and SHA-256.
import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto'
import type { Seal, SealReader } from '#handbook/store/seal.ts'

const seedLength = 32
const keyLength = 32
// The fixed beginnings of an Ed25519 key in DER (RFC 8410): Node takes no raw keys.
const privateKeyHead = Buffer.from('302e020100300506032b657004220420', 'hex')
const publicKeyHead = Buffer.from('302a300506032b6570032100', 'hex')

/** Checks seals without having a key: for those who only read. */
export const sealReader: SealReader = {
  sha256: (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest()),
  verify(publicKey, bytes, signature) {
    if (publicKey.length !== keyLength) return false
    try {
      const der = Buffer.concat([publicKeyHead, publicKey])
      return verify(null, bytes, createPublicKey({ key: der, format: 'der', type: 'spki' }), signature)
    } catch {
      // Not every 32 bytes are a key; who made such a file is unknown.
      return false
    }
  },
}

/** The seal of the device whose 32 secret random bytes are `seed`, and its raw public key. Throws on another length. */
export function sealOf(seed: Uint8Array): { readonly seal: Seal; readonly publicKey: Uint8Array } {
  if (seed.length !== seedLength) throw new RangeError(`A seed has ${seedLength} bytes`)
  const key = createPrivateKey({
    key: Buffer.concat([privateKeyHead, seed]),
    format: 'der',
    type: 'pkcs8',
  })
  const seal = { ...sealReader, sign: (bytes: Uint8Array) => new Uint8Array(sign(null, bytes, key)) }
  return { seal, publicKey: rawPublicKey(key) }
}

function rawPublicKey(key: KeyObject): Uint8Array {
  const der = createPublicKey(key).export({ format: 'der', type: 'spki' })
  return new Uint8Array(der.subarray(-keyLength))
}
