// Seals: made by one device, checked by anybody.
import { describe, expect, it } from 'vitest'
import { sealOf, sealReader } from '#electron/disk/seal.ts'
import { base32, deviceIdOf } from '#handbook/store/seal.ts'
import { isDeviceId } from '#handbook/store/edit.ts'

const seed = Uint8Array.from({ length: 32 }, (_, index) => index)
const bytes = new TextEncoder().encode('Päivin muutokset')

describe('a seal', () => {
  it('[SH1] follows from its seed alone and is as RFC 8032 says', () => {
    const { seal, publicKey } = sealOf(
      Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex'),
    )
    expect(Buffer.from(publicKey).toString('hex')).toBe(
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    )
    expect(Buffer.from(seal.sign(new Uint8Array())).toString('hex')).toBe(
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    )
  })

  it('[SH1] fits its own bytes, its own key and no others', () => {
    const { seal, publicKey } = sealOf(seed)
    const other = sealOf(seed.map((byte) => byte ^ 1))
    const signature = seal.sign(bytes)
    expect(signature).toHaveLength(64)
    expect(sealReader.verify(publicKey, bytes, signature)).toBe(true)
    expect(sealReader.verify(publicKey, bytes.subarray(1), signature)).toBe(false)
    expect(sealReader.verify(other.publicKey, bytes, signature)).toBe(false)
    expect(sealReader.verify(publicKey.subarray(1), bytes, signature)).toBe(false)
    expect(sealReader.verify(publicKey, bytes, signature.subarray(1))).toBe(false)
    expect(sealReader.verify(new Uint8Array(32).fill(255), bytes, signature)).toBe(false)
  })

  it('[SH1] names its device: 16 characters that follow from the key', () => {
    const { publicKey } = sealOf(seed)
    const id = deviceIdOf(publicKey, sealReader.sha256)
    expect(isDeviceId(id)).toBe(true)
    expect(deviceIdOf(publicKey, sealReader.sha256)).toBe(id)
    expect(base32(new TextEncoder().encode('foobar'), 9)).toBe('mzxw6ytbo')
  })

  it('is not made from a seed of another length', () => {
    expect(() => sealOf(new Uint8Array(31))).toThrow(RangeError)
  })
})
