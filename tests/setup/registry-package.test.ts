// A package that is fetched and not installed is pinned by its bytes.
import { describe, expect, it } from 'vitest'
import { Refusal } from '#build/setup/command.mjs'
import { requireIntegrity } from '#build/setup/registry-package.mjs'

const pinned = {
  name: 'carrier',
  version: '1.0.0',
  // printf 'whole' | openssl dgst -sha512 -binary | base64 -w0
  integrity:
    'sha512-Rzf1S1c7Q1IP1dPRo2/56floK54O4rvYJQVQPf3WsBx11OffVfxFiyVn9RVC4pcy8qvIIoMipcz9dps5ZBIhAQ==',
}
const bytes = (text: string) => new TextEncoder().encode(text)

describe('the integrity of a fetched package', () => {
  it('is met by the very bytes that were pinned', () => {
    expect(() => requireIntegrity(bytes('whole'), pinned)).not.toThrow()
  })

  it('stops the command on any other bytes, and names both hashes', () => {
    expect(() => requireIntegrity(bytes('whole!'), pinned)).toThrow(Refusal)
    expect(() => requireIntegrity(bytes('whole!'), pinned)).toThrow(pinned.integrity)
  })
})
