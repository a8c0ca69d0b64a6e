// Backups of a handbook that is written in, and new handbooks made of them, on a real disk.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { canonicalContent } from '#handbook/store/content-hash.ts'
import { addEntry } from '#handbook/store/edit-tree.ts'
import { treeId } from '#handbook/store/shape.ts'
import { findBackup, keepDailyBackup, listBackups } from '#electron/disk/backup/backups.ts'
import { restoreBackup } from '#electron/disk/backup/restore-backup.ts'
import { backupFolder, handbookData } from '#electron/disk/data-folder.ts'
import { findImage } from '#electron/disk/images/find-image.ts'
import { imagePlaces } from '#electron/disk/images/image-places.ts'
import { storeImage } from '#electron/disk/images/store-image.ts'
import { makeHandbook } from '#electron/disk/new-handbook.ts'
import { readHandbook } from '#electron/disk/read-handbook.ts'
import { HandbookStore } from '#electron/disk/store/handbook-store.ts'

const writer = { person: 'Aino', organisation: 'Kunta' }
const noon = new Date(2026, 8, 21, 12).getTime()
const dayLength = 86_400_000
let place: string
let folder: string
let data: string
let store: HandbookStore

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'opaskirja-backup-'))
  folder = join(place, 'Kirja')
  data = join(place, 'data')
  await makeHandbook({ folder, template: 'empty', title: 'Koe', data, starter: '', now: noon, writer })
  store = await opened(folder)
})
afterEach(async () => {
  await store.close()
  await rm(place, { recursive: true, force: true })
})

async function opened(of: string): Promise<HandbookStore> {
  const result = await HandbookStore.open({ folder: of, data, writer })
  if (!result.ok) throw new Error(result.failure.kind)
  return result.value
}

const addChapter = (id: string) =>
  store.change(treeId, (doc) => addEntry(doc, { id, kind: 'chapter', title: `Luku ${id}` }, { after: null }))

async function titlesOf(of: string): Promise<readonly string[]> {
  const read = await readHandbook(of, data)
  if (!read.ok) throw new Error(read.failure.kind)
  return read.value.documents.handbook().chapters.map(({ title }) => title)
}

describe('backups', () => {
  it('[SH14] are made once a day and listed, newest first', async () => {
    const first = await keepDailyBackup(store, data, noon)
    expect(first).toMatchObject({ ok: true, value: { day: '2026-09-21' } })
    expect(await keepDailyBackup(store, data, noon + 1000)).toEqual({ ok: true, value: null })
    await keepDailyBackup(store, data, noon + dayLength)
    expect((await listBackups(data, store.handbookId)).map(({ day }) => day)).toEqual([
      '2026-09-22',
      '2026-09-21',
    ])
  })

  it('[SH14] are thinned by the rule, and nothing else in their folder is touched', async () => {
    const kept = backupFolder(data, store.handbookId)
    await mkdir(kept, { recursive: true })
    await writeFile(join(kept, 'oma.txt'), 'oma')
    for (let n = 30; n >= 0; n--) await keepDailyBackup(store, data, noon - n * dayLength)
    const days = (await listBackups(data, store.handbookId)).length
    expect(days).toBeGreaterThan(10)
    expect(days).toBeLessThan(16)
    expect(await readdir(kept)).toContain('oma.txt')
  })

  it('[SH14] tell that they could not be made, and leave nothing cut behind', async () => {
    await writeFile(backupFolder(data, store.handbookId), 'a file in the way')
    expect(await keepDailyBackup(store, data, noon)).toMatchObject({
      ok: false,
      failure: { kind: 'cannotWrite' },
    })
  })

  it('[SH14] of a day that has none are not found', async () => {
    expect(await findBackup(data, store.handbookId, '2026-01-01')).toEqual({
      ok: false,
      failure: { kind: 'noSuchBackup', what: '2026-01-01' },
    })
    expect(await findBackup(data, store.handbookId, '../../x')).toMatchObject({ ok: false })
  })
})

describe('restoring', () => {
  const picture = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg">kuva</svg>')

  async function restored(packet: string, into = join(place, 'Palautettu')) {
    return restoreBackup({ packet, folder: into, data, writer, now: noon })
  }

  it('[SH14] makes a new handbook as the book was, with its images, and leaves the live one as it is', async () => {
    await addChapter('ennen')
    const image = await storeImage(imagePlaces(folder, data, store.handbookId), picture, '')
    await keepDailyBackup(store, data, noon)
    const then = canonicalContent(store.documents.handbook())
    await addChapter('jalkeen')
    await store.sync({ now: true })
    const before = await readdir(folder, { recursive: true })

    const [backup] = await listBackups(data, store.handbookId)
    const made = await restored(backup?.path ?? '')
    if (!made.ok) throw new Error(made.failure.kind)
    expect(made.value).not.toBe(store.handbookId)
    const read = await readHandbook(join(place, 'Palautettu'), data)
    expect(read.ok && canonicalContent(read.value.documents.handbook())).toBe(then)
    const places = imagePlaces(join(place, 'Palautettu'), data, made.value)
    expect(await findImage(places, image.ok ? image.value : '')).toEqual(Buffer.from(picture))

    expect(await readdir(folder, { recursive: true })).toEqual(before)
    expect(await titlesOf(folder)).toEqual(expect.arrayContaining(['Luku ennen', 'Luku jalkeen']))
  })

  it('[SH14] keeps when each edit was made', async () => {
    await addChapter('ennen')
    await keepDailyBackup(store, data, noon)
    const times = store.documents.edits(treeId).map(({ time }) => time)
    await restored((await listBackups(data, store.handbookId))[0]?.path ?? '')
    const read = await readHandbook(join(place, 'Palautettu'), data)
    expect(read.ok && read.value.documents.edits(treeId).map(({ time }) => time)).toEqual(times)
  })

  it('[SH14] gives a book that others can open from its folder alone', async () => {
    await keepDailyBackup(store, data, noon)
    await restored((await listBackups(data, store.handbookId))[0]?.path ?? '')
    const read = await readHandbook(join(place, 'Palautettu'), join(place, 'other computer'))
    expect(read.ok && read.value.documents.handbook().facts.title).toBe('Koe')
  })

  it('[SH14] leaves no new handbook when the backup is none, or the folder is not empty', async () => {
    const wrong = join(place, 'wrong.opaskirja')
    await writeFile(wrong, 'no packet')
    expect(await restored(wrong)).toMatchObject({ ok: false, failure: { kind: 'notAPacket' } })
    await keepDailyBackup(store, data, noon)
    const backup = (await listBackups(data, store.handbookId))[0]?.path ?? ''
    expect(await restored(backup, folder)).toMatchObject({ ok: false, failure: { kind: 'folderNotEmpty' } })
    expect(await readdir(join(data, 'kasikirjat'))).toEqual([store.handbookId])
    await expect(readFile(join(place, 'Palautettu', 'kasikirja.json'))).rejects.toThrow('ENOENT')
  })

  it('[SH14] takes back what it made wherever it is stopped', async () => {
    await storeImage(imagePlaces(folder, data, store.handbookId), picture, '')
    await keepDailyBackup(store, data, noon)
    const [backup] = await listBackups(data, store.handbookId)
    const into = join(place, 'Palautettu')
    const wish = { packet: backup?.path ?? '', folder: into, data, writer, now: noon }
    let stops = 0
    for (let made = false; !made; stops++) {
      const stopping = { report: () => undefined, cancellation: { throwIfAborted: stopAfter(stops) } }
      const outcome = await restoreBackup(wish, stopping).catch((error: unknown) => error)
      made = !(outcome instanceof Error)
      if (made) break
      expect(outcome).toMatchObject({ message: 'stopped' })
      expect(await readdir(into).catch(() => [])).toEqual([])
      expect(await readdir(join(handbookData(data, ''), '.'))).toEqual([store.handbookId])
    }
    expect(stops).toBeGreaterThan(4)
  })
})

/** Throws once it was asked more than `times`. */
function stopAfter(times: number): () => void {
  let asked = 0
  return () => {
    if (++asked > times) throw new Error('stopped')
  }
}
