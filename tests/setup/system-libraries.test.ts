// What is said and done where Linux lacks what Electron needs.
import { describe, expect, it } from 'vitest'
import { needsVirtualDisplay } from '#build/setup/display.mjs'
import { missingLibraries, planFor, readSystem } from '#build/setup/system-libraries.mjs'

const debian12 = readSystem('PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nVERSION_ID="12"\nID=debian\n')
const ubuntu2404 = readSystem('ID=ubuntu\nID_LIKE=debian\nVERSION_ID="24.04"\n')
const mint = readSystem('ID=linuxmint\nID_LIKE="ubuntu debian"\nVERSION_ID="21.3"\n')
const fedora = readSystem('ID=fedora\nVERSION_ID=42\n')

const missing = { libraries: ['libnss3.so'], display: true }

describe('ldd', () => {
  it('names the libraries that are not found', () => {
    const output =
      '\tlibnss3.so => not found\n\tlibc.so.6 => /lib/libc.so.6 (0x1)\n\tlibgbm.so.1 => not found\n'
    expect(missingLibraries(output)).toEqual(['libnss3.so', 'libgbm.so.1'])
  })
})

describe('a machine that lacks libraries and a screen', () => {
  it('gets the exact command when an ordinary user asks', () => {
    expect(planFor(missing, debian12, false)).toEqual({
      kind: 'tell',
      words:
        'This machine lacks what Electron needs: libnss3.so, xvfb-run (there is no screen here).\n' +
        'Install it and try again:\n' +
        '  sudo sh -c "apt-get update && apt-get install -y --no-install-recommends ' +
        'libnss3 libgbm1 fonts-dejavu-core libatk1.0-0 libatk-bridge2.0-0 libcups2 libgtk-3-0 libasound2 xvfb xauth"',
    })
  })

  it('gets them installed when root asks on a Debian', () => {
    expect(planFor(missing, debian12, true)).toMatchObject({
      kind: 'install',
      packages: expect.arrayContaining(['xvfb']),
    })
  })

  it('gets the names of the newer Debian and Ubuntu there', () => {
    expect(planFor(missing, ubuntu2404, true)).toMatchObject({
      packages: expect.arrayContaining(['libnss3', 'libgtk-3-0t64', 'libasound2t64']),
    })
  })

  it('is told, even as root, where the system is no Debian', () => {
    expect(planFor(missing, fedora, true)).toMatchObject({
      kind: 'tell',
      words: expect.stringContaining('libnss3.so'),
    })
  })
})

describe('a machine that lacks', () => {
  it('only a screen gets only a virtual one', () => {
    expect(planFor({ libraries: [], display: true }, mint, true)).toEqual({
      kind: 'install',
      packages: ['xvfb', 'xauth'],
    })
  })

  it('nothing is left alone', () => {
    expect(planFor({ libraries: [], display: false }, debian12, true)).toEqual({ kind: 'nothing' })
  })
})

describe('a virtual display', () => {
  it.each([
    [{}, 'linux', true],
    [{ DISPLAY: ':0' }, 'linux', false],
    [{ WAYLAND_DISPLAY: 'wayland-0' }, 'linux', false],
    [{}, 'darwin', false],
    [{}, 'win32', false],
  ])('with %j on %s is needed: %s', (environment, platform, needed) => {
    expect(needsVirtualDisplay(environment, platform)).toBe(needed)
  })
})
