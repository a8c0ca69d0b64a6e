// Writing a file whole or not at all, on a real disk.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeAtomically } from '#electron/disk/atomic-write.ts'

let place: string
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'opaskirja-atomic-'))
})
afterEach(() => rm(place, { recursive: true, force: true }))

describe('atomic write', () => {
  it('[ST10] makes a file and its folders, and replaces it whole', async () => {
    const path = join(place, 'a', 'b', 'sivu.html')
    await writeAtomically(path, 'ensimmäinen')
    await writeAtomically(path, new TextEncoder().encode('toinen'))
    expect(await readFile(path, 'utf8')).toBe('toinen')
    expect(await readdir(join(place, 'a', 'b'))).toEqual(['sivu.html'])
  })

  it('[ST10] leaves what was there, and nothing beside it, when it cannot replace it', async () => {
    const path = join(place, 'kansio')
    await mkdir(path)
    await writeFile(join(path, 'oma.txt'), 'oma')
    await expect(writeAtomically(path, 'teksti')).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST/)
    expect(await readdir(place)).toEqual(['kansio'])
    expect(await readFile(join(path, 'oma.txt'), 'utf8')).toBe('oma')
  })

  it('[ST10] lets many writes of one file end in one of them, whole', async () => {
    const path = join(place, 'sivu.html')
    const texts = Array.from({ length: 20 }, (_, index) => String(index).repeat(10_000))
    await Promise.all(texts.map((text) => writeAtomically(path, text)))
    expect(texts).toContain(await readFile(path, 'utf8'))
    expect(await readdir(place)).toEqual(['sivu.html'])
  })
})
