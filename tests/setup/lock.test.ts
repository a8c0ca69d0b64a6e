// Two commands never do the same work in one checkout at once.
import { describe, expect, it } from 'vitest'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { withLock } from '#build/setup/lock.mjs'

const newFolder = () => mkdtempSync(join(tmpdir(), 'locks-'))

describe('a lock', () => {
  it('lets one work at a time', async () => {
    const folder = newFolder()
    const events: string[] = []
    const work = (name: string) => async () => {
      events.push(`${name} begins`)
      await pause(20)
      events.push(`${name} ends`)
    }
    await Promise.all([withLock('build', work('one'), folder), withLock('build', work('two'), folder)])
    expect(events).toEqual(['one begins', 'one ends', 'two begins', 'two ends'])
  })

  it('is free again after work that failed', async () => {
    const folder = newFolder()
    await expect(withLock('build', () => Promise.reject(new Error('broken')), folder)).rejects.toThrow(
      'broken',
    )
    expect(existsSync(join(folder, 'build'))).toBe(false)
  })

  it('whose process is gone counts as free', async () => {
    const folder = newFolder()
    const gone = spawnSync(process.execPath, ['--version']).pid
    writeFileSync(join(folder, 'build'), String(gone))
    expect(await withLock('build', () => Promise.resolve('worked'), folder)).toBe('worked')
  })
})
