import { mkdtemp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { NamedVersions } from '#electron/disk/versions/named-versions.ts'
import { readSeen, writeSeen } from '#electron/disk/versions/seen.ts'
import type { VersionContent } from '#handbook/history/named-version.ts'
import { p } from '#handbook/model/notation.ts'
import { formatVersion, writeManifest } from '#handbook/store/manifest.ts'
import { book, chapter } from '#tests/book.ts'

let home: string
let folder: string

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'versiot-'))
  folder = join(home, 'kirja')
  await mkdir(folder)
  await writeFile(join(folder, 'kasikirja.json'), manifest('koekirja'))
})
afterEach(() => rm(home, { recursive: true, force: true }))

const manifest = (id: string): string =>
  writeManifest({ format: 'opaskirja', formatVersion, id, created: '2026-09-21T12:00:00Z' })
const computer = (name: string): NamedVersions => new NamedVersions(folder, join(home, name), 'koekirja')

function version(name: string, time: number): VersionContent {
  const handbook = book(chapter('luku', 'Alku', p(`Teksti: ${name}.`)))
  return { name, person: 'Leena', organisation: 'Jyväskylä', time, handbook }
}

describe('named versions', () => {
  it('[HI5] are kept here and in the shared folder, and read by others', async () => {
    const saved = await computer('oma').save(version('Ohjausryhmälle', 1000))
    if (!saved.ok) throw new Error('Not saved.')
    const { id } = saved.value
    expect(await readdir(join(folder, 'versiot'))).toEqual([`${id}.json.gz`])
    const other = computer('toinen')
    expect(await other.list()).toEqual([
      { id, name: 'Ohjausryhmälle', person: 'Leena', organisation: 'Jyväskylä', time: 1000 },
    ])
    expect(await other.read(id)).toEqual(version('Ohjausryhmälle', 1000))
  })

  it('[SE9] are read from the shared folder without being brought here', async () => {
    const saved = await computer('oma').save(version('Ohjausryhmälle', 1000))
    const id = saved.ok ? saved.value.id : ''
    expect(await computer('toinen').read(id)).toEqual(version('Ohjausryhmälle', 1000))
    expect(await readdir(home)).toEqual(['kirja', 'oma'])
  })

  it('[HI5] are listed newest first, each once, and go back to a folder that lost them', async () => {
    const versions = computer('oma')
    await versions.save(version('Vanha', 1000))
    await versions.save(version('Uusi', 2000))
    await versions.save(version('Uusi', 2000))
    await rm(join(folder, 'versiot'), { recursive: true })
    expect((await versions.list()).map(({ name }) => name)).toEqual(['Uusi', 'Vanha'])
    expect(await readdir(join(folder, 'versiot'))).toHaveLength(2)
  })

  it('[HI5] are safe here when the shared folder is away', async () => {
    await rename(folder, `${folder}-poissa`)
    const versions = computer('oma')
    expect((await versions.save(version('Yksin', 1000))).ok).toBe(true)
    expect((await versions.list()).map(({ name }) => name)).toEqual(['Yksin'])
    await rename(`${folder}-poissa`, folder)
    await versions.carry()
    expect(await readdir(join(folder, 'versiot'))).toHaveLength(1)
  })

  it('[SH10] are neither put into the folder of another book nor taken from it', async () => {
    await writeFile(join(folder, 'kasikirja.json'), manifest('vieraskirja'))
    await new NamedVersions(folder, join(home, 'vieras'), 'vieraskirja').save(version('Vieras', 1000))
    const before = await readdir(join(folder, 'versiot'))
    expect((await computer('oma').save(version('Oma', 2000))).ok).toBe(true)
    expect((await computer('oma').list()).map(({ name }) => name)).toEqual(['Oma'])
    expect(await readdir(join(folder, 'versiot'))).toEqual(before)
  })

  it('[HI5] are read by their content: other names do, damage and strangers are passed over and left', async () => {
    const saved = await computer('oma').save(version('Ehjä', 1000))
    if (!saved.ok) throw new Error('Not saved.')
    const shared = join(folder, 'versiot')
    const [file = ''] = await readdir(shared)
    const bytes = await readFile(join(shared, file))
    await rename(join(shared, file), join(shared, file.replace('.json', ' (1).json')))
    await writeFile(join(shared, `${'a'.repeat(64)}.json.gz`), bytes)
    await writeFile(join(shared, `${'b'.repeat(64)}.json.gz`), bytes.subarray(0, 20))
    await writeFile(join(shared, 'muistiinpano.txt'), 'moi')
    expect((await computer('toinen').list()).map(({ name }) => name)).toEqual(['Ehjä'])
    expect(await readdir(shared)).toEqual(
      expect.arrayContaining(['muistiinpano.txt', `${'b'.repeat(64)}.json.gz`]),
    )
  })

  it('[HI5] tell when they cannot be kept on this computer', async () => {
    await writeFile(join(home, 'oma'), 'not a folder')
    const saved = await computer('oma').save(version('Ei mahdu', 1000))
    expect(saved).toMatchObject({ ok: false, failure: { kind: 'cannotWrite' } })
  })
})

describe('what was seen', () => {
  it('[HI4] is remembered on this computer', async () => {
    expect(await readSeen(home, 'koekirja')).toBeNull()
    const seen = { time: 5, vector: { ['a'.repeat(16)]: 12 } }
    expect((await writeSeen(home, 'koekirja', seen)).ok).toBe(true)
    expect(await readSeen(home, 'koekirja')).toEqual(seen)
  })

  it('[HI4] counts as unknown when the file is none of ours', async () => {
    await writeSeen(home, 'koekirja', { time: 5, vector: {} })
    for (const bad of [
      '',
      '{',
      '{"format":1,"time":5,"vector":{"x":1}}',
      '{"format":1,"time":-1,"vector":{}}',
    ]) {
      await writeFile(join(home, 'kasikirjat', 'koekirja', 'nahty.json'), bad)
      expect(await readSeen(home, 'koekirja')).toBeNull()
    }
  })
})
