// Healing of a shared folder that loses things, with one copy of the folder for each computer.
import { cp, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { HandbookStore } from '#electron/disk/store/handbook-store.ts'
import { usePlaces, type Place } from '#tests/electron/disk/store/place.ts'
import { textOf, type } from '#tests/electron/disk/store/writers.ts'

const newPlace = usePlaces()
const aWhile = 61_000

/** A writer's own copy of the shared folder, as a sync tool keeps it. */
async function replica(place: Place, writer: string): Promise<string> {
  const folder = join(place.root, `kansio-${writer}`)
  await cp(place.folder, folder, { recursive: true })
  return folder
}

/** Carries files that are new from one copy of the folder to another, but for those that `loses` names. */
async function carry(
  from: string,
  to: string,
  loses: (path: string) => boolean = () => false,
): Promise<void> {
  const names = (await readdir(from, { recursive: true, withFileTypes: true })).filter((each) =>
    each.isFile(),
  )
  for (const { name, parentPath } of names) {
    const path = join(parentPath, name).slice(from.length + 1)
    if (loses(path)) continue
    await mkdir(join(to, path, '..'), { recursive: true })
    await writeFile(join(to, path), await readFile(join(from, path)))
  }
}

const filesOf = async (folder: string, store: HandbookStore) =>
  (await readdir(join(folder, 'muutokset', store.device))).filter((name) => name.endsWith('.seg')).sort()

describe('healing', () => {
  it('[SH4] writes own files again that are missing or damaged in the folder', async () => {
    const place = await newPlace()
    const aino = await place.open('Aino')
    await type(aino, 'sanat')
    await aino.sync({ now: true })
    const [first = '', second = ''] = await place.segments(aino.device)
    const before = await place.snapshot()
    await rm(first)
    await truncate(second, 50)
    await aino.sync()
    expect(await place.snapshot()).toEqual(before)
  })

  it('[SH4] brings everything back when the whole folder was emptied', async () => {
    const place = await newPlace()
    const aino = await place.open('Aino')
    await type(aino, 'Ainon sanat')
    await aino.sync({ now: true })
    const eero = await place.open('Eero')
    await type(eero, 'Eeron sanat')
    await eero.sync({ now: true })
    await rm(join(place.folder, 'muutokset'), { recursive: true })
    await aino.sync()
    await eero.sync()
    const maija = await place.open('Maija')
    expect(textOf(maija)).toContain('Ainon sanat')
    expect(textOf(maija)).toContain('Eeron sanat')
  })

  it('[SH4] sends again, under another name, what another device goes on lacking', async () => {
    const place = await newPlace()
    const aino = await place.open('Aino')
    const folder = await replica(place, 'Eero')
    const eero = await place.open('Eero', { folder })
    await eero.sync({ now: true })
    await carry(folder, place.folder)
    await type(aino, 'matkalla kadonnut')
    await aino.sync({ now: true })
    const lost = await filesOf(place.folder, aino)
    const loses = (path: string) => lost.some((name) => path.endsWith(name))
    const again = new Set<string>()
    for (let look = 0; look < 4; look++) {
      place.now += aWhile
      await aino.sync()
      for (const name of await filesOf(place.folder, aino)) if (!lost.includes(name)) again.add(name)
      await carry(place.folder, folder, loses)
      await eero.sync()
      await carry(folder, place.folder)
    }
    expect(textOf(eero)).toContain('matkalla kadonnut')
    expect(again.size).toBeGreaterThan(0)
    expect([...again].every((name) => /\.[0-9a-f]{16}-\d\.seg$/.test(name))).toBe(true)
    place.now += aWhile
    await aino.sync()
    expect(await filesOf(place.folder, aino), 'the copies are needed no more').toEqual(lost)
    expect(aino.sharing().peers).toMatchObject([{ lacks: 0, awaited: null }])
  })

  it('[SH4] does not fill the folder for a device that never looks again', async () => {
    const place = await newPlace()
    const aino = await place.open('Aino')
    const eero = await place.open('Eero')
    await eero.sync({ now: true })
    await eero.close({ hurry: true })
    await type(aino, 'lomalla oleva ei näe')
    for (let look = 0; look < 60; look++) {
      place.now += 10 * aWhile
      await aino.sync({ now: true })
    }
    expect((await filesOf(place.folder, aino)).length).toBeLessThan(10)
  })

  it('[SH4] puts back what the folder lost of a device that is gone for good, the same bytes', async () => {
    const place = await newPlace()
    const aino = await place.open('Aino')
    await type(aino, 'rikkoutuneen koneen sanat')
    await aino.sync({ now: true })
    const eero = await place.open('Eero')
    await eero.sync({ now: true })
    const before = await place.snapshot()
    await aino.close({ hurry: true })
    for (const path of await place.segments(aino.device)) await rm(path)
    for (let look = 0; look < 3; look++) {
      place.now += aWhile
      await eero.sync()
    }
    expect(await place.snapshot()).toEqual(before)
    expect(textOf(await place.open('Maija'))).toContain('rikkoutuneen koneen sanat')
  })

  it('[SH4] carries a device’s edits to one that it cannot reach itself', async () => {
    const place = await newPlace()
    const aino = await place.open('Aino')
    const maijas = await replica(place, 'Maija')
    const maija = await place.open('Maija', { folder: maijas })
    await maija.sync({ now: true })
    await carry(maijas, place.folder)
    await type(aino, 'Ainon viimeiset sanat')
    await aino.sync({ now: true })
    await aino.close({ hurry: true })
    const eero = await place.open('Eero')
    await eero.sync({ now: true })
    const stuck = new Set(await filesOf(place.folder, aino))
    for (let look = 0; look < 5; look++) {
      place.now += aWhile
      await eero.sync()
      await carry(place.folder, maijas, (path) => [...stuck].some((name) => path.endsWith(name)))
      await maija.sync()
      await carry(maijas, place.folder)
    }
    expect(textOf(maija)).toContain('Ainon viimeiset sanat')
  })

  it('[SH6] joins own files, in the folder too, and others read them in any state of the joining', async () => {
    const place = await newPlace()
    const aino = await place.open('Aino')
    const eero = await place.open('Eero')
    for (let n = 0; n < 40; n++) {
      await type(aino, `kappale ${n}.`)
      place.now += 60_000
      await aino.sync({ now: true })
      if (n % 7 === 0) await eero.sync()
      expect((await filesOf(place.folder, aino)).length).toBeLessThanOrEqual(16)
    }
    await eero.sync()
    const maija = await place.open('Maija')
    const reopened = await (await aino.close(), place.open('Aino'))
    for (const store of [eero, maija, reopened]) {
      for (let n = 0; n < 40; n++) expect(textOf(store)).toContain(`kappale ${n}.`)
    }
    expect(textOf(eero)).toBe(textOf(maija))
    expect(await readdir(join(await place.home('Aino'), 'loki'))).not.toContain('000001.loki')
  })

  it('[SH6] goes on joining after a crash between the joined file and the removal of its parts', async () => {
    const place = await newPlace()
    const own = join(await place.home('Aino'), 'omat')
    const kept = join(place.root, 'osat')
    for (let n = 0; n < 24; n++) {
      const aino = await place.open('Aino')
      await type(aino, `kappale ${n}.`)
      place.now += 60_000
      if (n < 12) await cp(own, kept, { recursive: true })
      await aino.sync({ now: true })
      await aino.close()
      if (n === 12) await cp(kept, own, { recursive: true })
      expect((await filesOf(place.folder, aino)).length).toBeLessThanOrEqual(16)
    }
    expect((await readdir(own)).length).toBeLessThanOrEqual(16)
    const maija = await place.open('Maija')
    for (let n = 0; n < 24; n++) expect(textOf(maija)).toContain(`kappale ${n}.`)
  })
})
