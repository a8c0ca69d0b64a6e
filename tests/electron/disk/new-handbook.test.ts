// Making and reading handbooks on a real disk.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { readFolderManifest } from '#electron/disk/handbook-folder.ts'
import { makeHandbook } from '#electron/disk/new-handbook.ts'
import { readHandbook } from '#electron/disk/read-handbook.ts'

let place: string
let folder: string
let data: string
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'opaskirja-disk-'))
  folder = join(place, 'Kirja äö')
  data = join(place, 'data')
})

const make = (title = 'Koekirja') =>
  makeHandbook({
    folder,
    template: 'empty',
    title,
    data,
    starter: join(place, 'none'),
    now: 1_790_000_000_000,
  })

describe('handbook folder', () => {
  it('[ST8] becomes a handbook that can be read back', async () => {
    const made = await make()
    const read = await readHandbook(folder, data)
    expect(read.ok && read.value.documents.handbook()).toMatchObject({
      id: made.ok ? made.value : '',
      facts: { title: 'Koekirja' },
      schemaVersion: 1,
    })
    expect(JSON.parse(await readFile(join(folder, 'kasikirja.json'), 'utf8'))).toMatchObject({
      format: 'opaskirja',
      formatVersion: 1,
      created: '2026-09-21T14:13:20.000Z',
    })
  })

  it('[ST8] refuses a folder that is not empty and leaves it as it was', async () => {
    await mkdir(folder)
    await writeFile(join(folder, 'oma.txt'), 'oma')
    expect(await make()).toMatchObject({ ok: false, failure: { kind: 'folderNotEmpty' } })
    expect(await readdir(folder)).toEqual(['oma.txt'])
  })

  it('[ST8] leaves no handbook behind when its first edits cannot be stored', async () => {
    await writeFile(data, 'a file where a folder should be')
    expect(await make()).toMatchObject({ ok: false, failure: { kind: 'cannotWrite' } })
    expect(await readdir(folder)).toEqual([])
  })

  it.each([
    ['no such folder', null, 'noSuchFolder'],
    ['a folder without kasikirja.json', '', 'notAHandbook'],
    ['something else in kasikirja.json', '{"format":"other"}', 'notAHandbook'],
    ['a cut kasikirja.json', '{"format":"opas', 'notAHandbook'],
    [
      'a newer layout',
      '{"format":"opaskirja","formatVersion":99,"id":"abcdefgh","created":"2026-01-01T00:00:00.000Z"}',
      'fromTheFuture',
    ],
  ])('says plainly that it cannot open %s', async (_name, manifest, kind) => {
    if (manifest !== null) await mkdir(folder)
    if (manifest) await writeFile(join(folder, 'kasikirja.json'), manifest)
    expect(await readFolderManifest(folder)).toMatchObject({ ok: false, failure: { kind } })
  })

  it('[ST8] has its first edits in the folder at once, so that another computer can read it', async () => {
    await make()
    await rm(data, { recursive: true })
    const read = await readHandbook(folder, data)
    expect(read.ok && read.value.documents.handbook().facts.title).toBe('Koekirja')
    expect(await readdir(place)).not.toContain('data')
  })

  it('says that the edits are elsewhere when neither folder nor computer has them', async () => {
    await make()
    await rm(data, { recursive: true })
    await rm(join(folder, 'muutokset'), { recursive: true })
    expect(await readHandbook(folder, data)).toMatchObject({
      ok: false,
      failure: { kind: 'notOnThisComputer' },
    })
  })
})
