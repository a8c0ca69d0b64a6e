// Opening a book while its folder is away, on a real disk: words go on here, and go out when it is back.
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { usePlaces, type Place } from './place.ts'
import { textOf, type } from './writers.ts'

const newPlace = usePlaces()

/** A place whose folder was moved away after Aino had written in it, with the ways to it. */
async function withFolderAway() {
  const place = await newPlace()
  const aino = await place.open('Aino')
  await type(aino, 'ennen.')
  await aino.close()
  const away = join(place.root, 'irrotettu')
  await rename(place.folder, away)
  return { place, handbook: aino.handbookId, bringBack: () => rename(away, place.folder) }
}

async function expectNoFolder(place: Place): Promise<void> {
  expect((await readdir(place.root)).sort()).toEqual(['data-Aino', 'irrotettu'])
}

describe('a book whose folder is away', () => {
  it('[SH10] opens by its id from this computer, and takes words over several openings', async () => {
    const { place, handbook, bringBack } = await withFolderAway()
    const first = await place.open('Aino', { handbook })
    expect(textOf(first)).toContain('ennen.')
    expect(await type(first, 'kerran.')).toMatchObject({ ok: true })
    const failure = { kind: 'cannotShare', what: place.folder, trouble: 'missing' }
    expect(await first.sync()).toMatchObject({ failure })
    expect(first.sharing()).toMatchObject({ folder: { reachable: false, failure }, unpublished: 1 })
    await first.close()
    const second = await place.open('Aino', { handbook })
    await type(second, 'toisen.')
    await second.close()
    await expectNoFolder(place)
    await bringBack()
    const third = await place.open('Aino', { handbook })
    expect(await third.sync({ now: true })).toMatchObject({ failure: null })
    expect(third.sharing()).toMatchObject({ folder: { reachable: true }, unpublished: 0 })
    expect(textOf(await place.open('Eero'))).toMatch(/ennen.*kerran.*toisen/)
  })

  it('[SH10] lets everything out when the folder comes back while it is open, and takes in what came', async () => {
    const { place, handbook, bringBack } = await withFolderAway()
    const aino = await place.open('Aino', { handbook })
    await type(aino, 'poissa ollessa.')
    await aino.sync({ now: true })
    await bringBack()
    const eero = await place.open('Eero')
    await type(eero, 'Eeron.')
    await eero.sync({ now: true })
    expect(await aino.sync({ now: true })).toMatchObject({ failure: null })
    await eero.sync()
    expect(textOf(aino)).toContain('Eeron.')
    expect(textOf(eero)).toBe(textOf(aino))
  })

  it('[SH10] tells what waits also after it was sealed for a backup', async () => {
    const { place, handbook } = await withFolderAway()
    const aino = await place.open('Aino', { handbook })
    await type(aino, 'poissa ollessa.')
    expect(await aino.sealOwn()).toBeNull()
    await aino.sync({ now: true })
    expect(aino.sharing().unpublished).toBe(1)
  })

  it('[SH10] opens although what is left of the folder cannot be understood', async () => {
    const { place, handbook } = await withFolderAway()
    await mkdir(place.folder)
    const emptied = await place.open('Aino', { handbook })
    await type(emptied, 'tyhjän aikana.')
    expect(await emptied.sync({ now: true })).toMatchObject({ failure: { kind: 'notAHandbook' } })
    await emptied.close()
    await writeFile(join(place.folder, 'kasikirja.json'), '')
    const cut = await place.open('Aino', { handbook })
    expect(textOf(cut)).toContain('tyhjän aikana.')
    await cut.sync({ now: true })
    expect(await readdir(place.folder)).toEqual(['kasikirja.json'])
  })

  it('[SH10] opens beside another book that lies in its place, which is not touched', async () => {
    const { place, handbook } = await withFolderAway()
    const other = await newPlace()
    await rename(other.folder, place.folder)
    const before = await place.snapshot()
    const aino = await place.open('Aino', { handbook })
    await type(aino, 'oikean kirjan sanat')
    expect(await aino.sync({ now: true })).toMatchObject({ failure: { kind: 'otherHandbook' } })
    await aino.close()
    expect(await place.snapshot()).toEqual(before)
  })

  it('[SH10] is not found without its id, nor where this computer has nothing of it', async () => {
    const { place, handbook } = await withFolderAway()
    const failure = { kind: 'noSuchFolder', what: place.folder }
    expect(await place.tryOpen('Aino')).toMatchObject({ failure })
    expect(await place.tryOpen('Eero', { handbook })).toMatchObject({ failure })
    expect(await place.tryOpen('Aino', { handbook: 'tuntematon' })).toMatchObject({ failure })
    await expectNoFolder(place)
  })

  it('[SH10] of a newer layout is not opened by going past its folder', async () => {
    const { place, handbook } = await withFolderAway()
    await mkdir(place.folder)
    const manifest = { format: 'opaskirja', formatVersion: 99, id: handbook, created: '2027-01-01T00:00:00Z' }
    await writeFile(join(place.folder, 'kasikirja.json'), JSON.stringify(manifest))
    expect(await place.tryOpen('Aino', { handbook })).toMatchObject({ failure: { kind: 'fromTheFuture' } })
  })
})
