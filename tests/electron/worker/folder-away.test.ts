// An open handbook whose folder is away, on a real disk: versions, images, backups, packets, pages and publications.
import { noTypesetter } from '#tests/electron/disk/typst/no-typesetter.ts'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PublishOutcome } from '#contract'
import { pageAssets } from '#handbook/publish/html/html-tools.ts'
import { findBackup, listBackups } from '#electron/disk/backup/backups.ts'
import { restoreBackup } from '#electron/disk/backup/restore-backup.ts'
import { storeImage } from '#electron/disk/images/store-image.ts'
import { localDay } from '#electron/disk/local-day.ts'
import { makeHandbook } from '#electron/disk/new-handbook.ts'
import { readHandbook } from '#electron/disk/read-handbook.ts'
import { OpenHandbook } from '#electron/worker/open-handbook.ts'
import { Publishing } from '#electron/worker/publishing.ts'

const writer = { person: 'Kirjoittaja', organisation: 'Järvenpää' }
const picture = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg">kuva</svg>')
let place: string
let folder: string
let away: string
let data: string
let handbook: OpenHandbook
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'opaskirja-poissa-'))
  folder = join(place, 'Kirja')
  away = join(place, 'Irrotettu')
  data = join(place, 'data')
  await makeHandbook({ folder, template: 'empty', title: 'Koe', data, starter: '', now: Date.now(), writer })
  const first = await open()
  await first.close()
  await rename(folder, away)
  handbook = await open(first.documents.handbookId)
})
afterEach(async () => {
  await handbook.close()
  await rm(place, { recursive: true, force: true })
})

async function open(meant?: string): Promise<OpenHandbook> {
  const named = meant === undefined ? {} : { handbook: meant }
  const wish = { folder, data, writer, takeOver: false, tell: () => undefined, ...named }
  const opened = await OpenHandbook.open(wish)
  if (!opened.ok) throw new Error(opened.failure.kind)
  return opened.value
}

/** Publishes with stand-ins for the fonts that ship with the app. */
async function publish(into: string): Promise<readonly PublishOutcome[]> {
  const fonts = join(place, 'fontit')
  await mkdir(fonts, { recursive: true })
  for (const name of pageAssets) await writeFile(join(fonts, name), '')
  const places = { starter: '', fonts, wordThread: '', documents: '' }
  const publishing = new Publishing(handbook, places, () => undefined, noTypesetter)
  const wish = {
    formats: ['innokyla' as const],
    folder: into,
    edition: 'national',
    freeze: null,
    twoSided: false,
  }
  return (await publishing.run(wish)).outcomes
}

describe('an open handbook whose folder is away', () => {
  it('[SH10] keeps versions and images here, and both are in the folder when it is back', async () => {
    expect(await handbook.past.saveVersion('Ohjausryhmälle', writer)).toMatchObject({ ok: true })
    const image = await storeImage(handbook.images, picture, 'kuva.svg')
    expect((await handbook.past.versions()).map(({ name }) => name)).toEqual(['Ohjausryhmälle'])
    await handbook.sharing.look(true)
    expect((await readdir(place)).sort()).toEqual(['Irrotettu', 'data'])
    await rename(away, folder)
    await handbook.sharing.look(true)
    expect(await readdir(join(folder, 'kuvat'))).toEqual([image.ok ? image.value : ''])
    await handbook.past.versions()
    expect(await readdir(join(folder, 'versiot'))).toHaveLength(1)
  })

  it('[SH14] makes its backup of the day, which is restored as a whole book', async () => {
    await handbook.sharing.look(true)
    const id = handbook.documents.handbookId
    expect(await listBackups(data, id)).toHaveLength(1)
    const backup = await findBackup(data, id, localDay(Date.now()))
    const into = join(place, 'Palautettu')
    const packet = backup.ok ? backup.value : ''
    const restored = await restoreBackup({ packet, folder: into, data, writer, now: Date.now() })
    expect(restored).toMatchObject({ ok: true })
    const read = await readHandbook(into, data)
    expect(read.ok && read.value.documents.handbook().facts.title).toBe('Koe')
  })

  it('[SH8] makes a packet for anybody; who is known from the folder alone is not known now', async () => {
    expect(await handbook.packets.write(null, join(place, 'kaikki.opaskirja'))).toMatchObject({ ok: true })
    expect(await handbook.packets.read(join(place, 'kaikki.opaskirja'))).toMatchObject({ ok: true })
    expect(await handbook.packets.write('Eero', join(place, 'eero.opaskirja'))).toMatchObject({
      failure: { kind: 'noSuchWriter' },
    })
  })

  it('[RT4] leaves its pages unwritten, says so, and writes them when the folder is back', async () => {
    await handbook.pages.flush()
    await handbook.pages.takeIn()
    expect(handbook.pages.failure).toMatchObject({ kind: 'cannotWrite', trouble: 'missing' })
    await rename(away, folder)
    await rm(join(folder, 'luvut'), { recursive: true, force: true })
    await handbook.pages.flush()
    expect(handbook.pages.failure).toBeNull()
    const [page = ''] = await readdir(join(folder, 'luvut'))
    expect(await readFile(join(folder, 'luvut', page), 'utf8')).toContain('</html>')
  })

  it('[PB7] publishes elsewhere, and never makes the folder again to publish into it', async () => {
    expect(await publish(join(place, 'Julkaisut'))).toMatchObject([{ ok: true }])
    expect(await publish(join(folder, 'Julkaisut'))).toMatchObject([
      { ok: false, failure: { kind: 'cannotWrite', trouble: 'missing' } },
    ])
    expect(await readdir(place)).not.toContain('Kirja')
  })

  it('[SH10] puts nothing of itself into another book’s folder that comes into its place, nor packs any of that', async () => {
    const other = { folder, data: join(place, 'muu'), template: 'empty', title: 'Muu', starter: '' } as const
    await makeHandbook({ ...other, now: Date.now() })
    const before = await readdir(folder, { recursive: true })
    await handbook.past.saveVersion('Ohjausryhmälle', writer)
    await storeImage(handbook.images, picture, 'kuva.svg')
    await handbook.sharing.look(true)
    await handbook.pages.flush()
    expect(await readdir(folder, { recursive: true })).toEqual(before)
    const path = join(place, 'oma.opaskirja')
    expect(await handbook.packets.write(null, path)).toMatchObject({ ok: true })
    expect(await handbook.packets.read(path)).toMatchObject({ ok: true })
  })
})
