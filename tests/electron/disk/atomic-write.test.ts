// Writing a file whole or not at all, on a real disk.
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeAtomically, writeNewFile } from '#electron/disk/atomic-write.ts'

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
  it('[PB7] makes a new file and replaces nothing: no file, folder or link, even one that leads nowhere', async () => {
    const path = join(place, 'kirja.pdf')
    await writeNewFile(path, 'kirja')
    await mkdir(join(place, 'kansio'))
    await symlink(join(place, 'poissa'), join(place, 'linkki'))
    for (const name of ['kirja.pdf', 'kansio', 'linkki'])
      await expect(writeNewFile(join(place, name), 'toinen'), name).rejects.toMatchObject({ code: 'EEXIST' })
    expect(await readFile(path, 'utf8')).toBe('kirja')
    expect((await lstat(join(place, 'linkki'))).isSymbolicLink()).toBe(true)
    expect((await readdir(place)).sort()).toEqual(['kansio', 'kirja.pdf', 'linkki'])
  })

  it('[PB7] lets one of many that make the same file at once make it, and tells the others', async () => {
    const path = join(place, 'kirja.pdf')
    const texts = Array.from({ length: 12 }, (_, index) => String(index).repeat(10_000))
    const made = await Promise.allSettled(texts.map((text) => writeNewFile(path, text)))
    const [first, ...more] = made.flatMap(({ status }, at) => (status === 'fulfilled' ? [texts[at]] : []))
    expect(more).toEqual([])
    expect(await readFile(path, 'utf8')).toBe(first)
    expect(await readdir(place)).toEqual(['kirja.pdf'])
  })

  it('[ST10] is not hindered by what a process of the same number left when it was cut', async () => {
    const path = join(place, 'kirja.pdf')
    for (let n = 1; n <= 60; n++) await writeFile(`${path}.${process.pid}-${n}.osa`, 'kesken')
    await writeNewFile(path, 'kirja')
    await writeAtomically(path, 'toinen')
    expect(await readFile(path, 'utf8')).toBe('toinen')
    expect((await readdir(place)).filter((name) => name.endsWith('.osa'))).toHaveLength(60)
  })
})
