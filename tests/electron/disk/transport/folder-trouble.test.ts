// Trouble with the shared folder on a real disk: writing goes on, and what waits goes out when it can.
import { chmod, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { usePlaces } from '#tests/electron/disk/store/place.ts'
import { textOf, type } from '#tests/electron/disk/store/writers.ts'

const newPlace = usePlaces()
const nobody = 65_534

/** Does something as a user whom the disk may refuse: as root everything would be allowed. */
async function asOrdinaryUser<T>(work: () => Promise<T>): Promise<T> {
  const isRoot = process.getuid?.() === 0
  if (isRoot) process.seteuid?.(nobody)
  try {
    return await work()
  } finally {
    if (isRoot) process.seteuid?.(0)
  }
}

describe('trouble with the folder', () => {
  it('[SH10] that is gone stops no writing; it is not made again, and catches up when it is back', async () => {
    const place = await newPlace()
    const aino = await place.open('Aino')
    const away = join(place.root, 'irrotettu')
    await rename(place.folder, away)
    expect(await type(aino, 'ilman kansiota')).toMatchObject({ ok: true })
    const failure = { kind: 'cannotShare', what: place.folder, trouble: 'missing' }
    expect(await aino.sync({ now: true })).toMatchObject({ failure })
    expect(aino.sharing()).toMatchObject({ folder: { reachable: false, failure }, unpublished: 1 })
    expect(await readdir(place.root)).not.toContain('Käsikirja äö')
    await rename(away, place.folder)
    expect(await aino.sync({ now: true })).toMatchObject({ failure: null })
    expect(aino.sharing()).toMatchObject({
      folder: { reachable: true },
      unpublished: 0,
      published: place.now,
    })
    expect(textOf(await place.open('Eero'))).toContain('ilman kansiota')
  })

  it('[SH10] that takes no writing is still read, and gets everything later', async () => {
    const place = await newPlace()
    const eero = await place.open('Eero')
    const aino = await place.open('Aino')
    await type(eero, 'Eeron sanat.')
    await eero.sync({ now: true })
    await chmod(place.root, 0o777)
    for (const name of await readdir(place.data('Aino'), { recursive: true })) {
      await chmod(join(place.data('Aino'), name), 0o777)
    }
    await chmod(place.data('Aino'), 0o777)
    const own = join(place.folder, 'muutokset', aino.device)
    await chmod(own, 0o555)
    await asOrdinaryUser(async () => {
      expect(await type(aino, 'Ainon sanat.')).toMatchObject({ ok: true })
      const { changed, failure } = await aino.sync({ now: true })
      expect(failure).toEqual({ kind: 'cannotShare', what: place.folder, trouble: 'permission' })
      expect(changed).toHaveLength(1)
    })
    expect(aino.sharing()).toMatchObject({ folder: { reachable: true }, unpublished: 1 })
    await chmod(own, 0o755)
    expect(await aino.sync({ now: true })).toMatchObject({ failure: null })
    await eero.sync()
    for (const store of [aino, eero]) expect(textOf(store)).toMatch(/Eeron.*Ainon|Ainon.*Eeron/)
  })

  it('[SH10] whose path is too long is said as that', async () => {
    const place = await newPlace()
    const aino = await place.open('Aino')
    await aino.close()
    const room = 4_095 - Buffer.byteLength(place.root) - '/kasikirja.json.99999-99.osa'.length - 1
    const parts = Array.from({ length: Math.floor(room / 200) }, () => 'k'.repeat(199))
    const deep = join(place.root, ...parts, 'k'.repeat(Math.max(1, (room % 200) - 1)))
    await mkdir(join(deep, '..'), { recursive: true })
    await rename(place.folder, deep)
    const far = await place.open('Aino', { folder: deep })
    expect(await type(far, 'kaukana')).toMatchObject({ ok: true })
    expect(await far.sync({ now: true })).toMatchObject({
      failure: { kind: 'cannotShare', trouble: 'pathTooLong' },
    })
    await far.close()
    await rename(deep, place.folder)
    expect(textOf(await place.open('Aino'))).toContain('kaukana')
  })

  it('[SH10] which is another book’s now is not touched', async () => {
    const place = await newPlace()
    const other = await newPlace()
    const aino = await place.open('Aino')
    await type(aino, 'oikean kirjan sanat')
    await rename(place.folder, join(place.root, 'talteen'))
    await rename(other.folder, place.folder)
    const before = await place.snapshot()
    expect(await aino.sync({ now: true })).toMatchObject({ failure: { kind: 'otherHandbook' } })
    expect(await place.snapshot()).toEqual(before)
  })

  it('[SH10] where something lies in the way is told, and is over when that is gone', async () => {
    const place = await newPlace()
    const aino = await place.open('Aino')
    await rm(join(place.folder, 'muutokset'), { recursive: true })
    await writeFile(join(place.folder, 'muutokset'), 'tiedosto kansion paikalla')
    await type(aino, 'odottaa')
    expect(await aino.sync({ now: true })).toMatchObject({ failure: { kind: 'cannotRead' } })
    await rm(join(place.folder, 'muutokset'))
    expect(await aino.sync({ now: true })).toMatchObject({ failure: null })
    expect(textOf(await place.open('Eero'))).toContain('odottaa')
  })

  it('[SH10] a clock that is behind is said, and decides nothing', async () => {
    const place = await newPlace()
    const aino = await place.open('Aino')
    const eero = await place.open('Eero')
    expect(aino.sharing().clockOff).toBeNull()
    const right = place.now
    place.now += 3 * 3_600_000
    await type(eero, 'tulevaisuudesta')
    await eero.sync({ now: true })
    place.now = right
    await aino.sync()
    expect(aino.sharing().clockOff).toBe(-3 * 3_600_000)
    expect(textOf(aino)).toContain('tulevaisuudesta')
    await type(aino, 'menneisyydestä')
    await aino.sync({ now: true })
    await eero.sync()
    expect(textOf(eero)).toBe(textOf(aino))
  })
})
