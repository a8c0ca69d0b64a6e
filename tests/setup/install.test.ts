// When the packages are installed anew, and on which Node.
import { describe, expect, it } from 'vitest'
import { isInstalled, requireNode } from '#build/setup/install.mjs'

const wanted = {
  packages: {
    '': {},
    'node_modules/vite': { version: '8.3.8', integrity: 'sha512-vite' },
    'node_modules/binding-win32': { version: '1.0.0', integrity: 'sha512-win', optional: true },
  },
}
const present = { packages: { 'node_modules/vite': { version: '8.3.8', integrity: 'sha512-vite' } } }

describe('node_modules', () => {
  it('is what the lock file asks for, though bindings for other platforms are absent', () => {
    expect(isInstalled(wanted, present)).toBe(true)
  })

  it('may hold a package whose hash the lock file does not know', () => {
    const unhashed = { packages: { 'node_modules/binding-win32': { version: '1.0.0', optional: true } } }
    const fetched = {
      packages: { 'node_modules/binding-win32': { version: '1.0.0', integrity: 'sha512-win' } },
    }
    expect(isInstalled(unhashed, fetched)).toBe(true)
  })

  it.each([
    ['was never filled', undefined],
    ['lacks a package', { packages: {} }],
    [
      'holds another version',
      { packages: { 'node_modules/vite': { version: '8.3.7', integrity: 'sha512-vite' } } },
    ],
    [
      'holds other bytes of the version',
      { packages: { 'node_modules/vite': { version: '8.3.8', integrity: 'x' } } },
    ],
  ])('is installed anew when it %s', (_what, installed) => {
    expect(isInstalled(wanted, installed)).toBe(false)
  })
})

describe('Node', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.11.1'])('%s is new enough', (version) => {
    expect(() => requireNode(version)).not.toThrow()
  })

  it.each(['18.20.0', '20.18.9'])('%s is refused with where to get a newer one', (version) => {
    expect(() => requireNode(version)).toThrow(/20\.19 or newer.*https:\/\/nodejs\.org/s)
  })
})
