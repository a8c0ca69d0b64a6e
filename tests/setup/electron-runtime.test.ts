// Which Electron runs the app, and what a failed download may lead to.
import { describe, expect, it } from 'vitest'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Refusal } from '#build/setup/command.mjs'
import { causeOfFailure, findElectron, officialExecutable } from '#build/setup/electron-runtime.mjs'

const noNetwork = 'TypeError: fetch failed\n    at node:internal/deps/undici/undici:14976:13'
const proxyRefusal =
  'HTTPError: Response code 403 (Forbidden) for https://github.com/electron/electron/releases'
const wrongBytes =
  'Error: Generated checksum for "electron-v45.4.1-linux-x64.zip" did not match expected checksum.'
const fullDisk = "Error: ENOSPC: no space left on device, open '/tmp/electron.zip'"

type Surroundings = Parameters<typeof findElectron>[0]

/** A Linux machine without any Electron whose download fails with these words. */
function failingWith(words: string, changes: Partial<Surroundings> = {}): Surroundings {
  return {
    named: undefined,
    platform: 'linux',
    architecture: 'x64',
    exists: () => false,
    official: () => undefined,
    download: () => Promise.resolve({ kind: 'failed', words }),
    fallback: () => Promise.resolve('/cache/electron'),
    ...changes,
  }
}

describe('finding Electron', () => {
  it('takes the executable that ELECTRON_EXEC_PATH names before any other', async () => {
    const surroundings = failingWith(noNetwork, {
      named: '/own/electron',
      exists: () => true,
      official: () => '/official',
    })
    expect(await findElectron(surroundings)).toEqual({ kind: 'named', executable: '/own/electron' })
  })

  it('refuses a named executable that does not exist instead of taking another', async () => {
    const surroundings = failingWith(noNetwork, { named: '/gone', official: () => '/official' })
    await expect(findElectron(surroundings)).rejects.toThrow('/gone')
  })

  it('takes the official Electron that is already here without downloading', async () => {
    const download = () => Promise.reject(new Error('downloaded needlessly'))
    const found = await findElectron(failingWith(noNetwork, { official: () => '/official', download }))
    expect(found).toEqual({ kind: 'official', executable: '/official' })
  })

  it('takes the official Electron that the installer has just brought', async () => {
    let installed = false
    const found = await findElectron(
      failingWith('', {
        official: () => (installed ? '/official' : undefined),
        download: () => {
          installed = true
          return Promise.resolve({ kind: 'done' })
        },
      }),
    )
    expect(found).toEqual({ kind: 'official', executable: '/official' })
  })
})

describe('a failed download', () => {
  it.each([noNetwork, proxyRefusal])('for want of a network falls back on Linux x64: %s', async (words) => {
    expect(await findElectron(failingWith(words))).toEqual({
      kind: 'fallback',
      executable: '/cache/electron',
    })
  })

  it.each([
    ['linux', 'arm64'],
    ['darwin', 'x64'],
    ['darwin', 'arm64'],
    ['win32', 'x64'],
  ])('for want of a network names ELECTRON_MIRROR on %s %s', async (platform, architecture) => {
    const surroundings = failingWith(noNetwork, { platform, architecture, fallback: neverFallBack })
    await expect(findElectron(surroundings)).rejects.toThrow('ELECTRON_MIRROR')
  })

  it.each([
    ['a wrong checksum', wrongBytes, 'did not match'],
    ['a wrong checksum that mentions the network too', `${noNetwork}\n${wrongBytes}`, 'did not match'],
    ['a full disk', fullDisk, 'ENOSPC'],
  ])('for %s never falls back, not even on Linux x64', async (_what, words, told) => {
    const outcome = findElectron(failingWith(words, { fallback: neverFallBack }))
    await expect(outcome).rejects.toThrow(told)
    await expect(outcome).rejects.toBeInstanceOf(Refusal)
  })

  it('that the installer calls a success, leaving nothing, stops', async () => {
    const download = () => Promise.resolve({ kind: 'done' } as const)
    await expect(findElectron(failingWith('', { download, fallback: neverFallBack }))).rejects.toThrow(
      'no whole',
    )
  })
})

const neverFallBack = () => Promise.reject(new Error('fell back'))

describe('the cause of a failed download', () => {
  it.each([
    [noNetwork, 'network'],
    ['Error: getaddrinfo ENOTFOUND github.com', 'network'],
    ['Error: connect ETIMEDOUT 140.82.121.3:443', 'network'],
    [wrongBytes, 'checksum'],
    [fullDisk, 'other'],
    ['', 'other'],
  ])('of %j is %s', (words, cause) => {
    expect(causeOfFailure(words)).toBe(cause)
  })
})

describe('the official Electron', () => {
  it('counts only when what was unpacked is the version its package announces', () => {
    const folder = electronPackage({ announced: '45.4.1', unpacked: 'v45.4.1' })
    expect(officialExecutable(folder)).toBe(join(folder, 'dist', 'electron'))
    expect(officialExecutable(electronPackage({ announced: '45.4.1', unpacked: '44.0.0' }))).toBeUndefined()
  })

  it('is absent where its package is empty', () => {
    expect(officialExecutable(mkdtempSync(join(tmpdir(), 'electron-')))).toBeUndefined()
  })
})

function electronPackage({ announced, unpacked }: { announced: string; unpacked: string }): string {
  const folder = mkdtempSync(join(tmpdir(), 'electron-'))
  mkdirSync(join(folder, 'dist'))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ version: announced }))
  writeFileSync(join(folder, 'path.txt'), 'electron')
  writeFileSync(join(folder, 'dist', 'version'), unpacked)
  writeFileSync(join(folder, 'dist', 'electron'), '')
  return folder
}
