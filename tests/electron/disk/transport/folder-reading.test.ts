// Reading the shared folder on a real disk: by content alone, changing nothing of others.
import { appendFile, copyFile, mkdir, readFile, rename, truncate, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { usePlaces, type Place } from '#tests/electron/disk/store/place.ts'
import { textOf, type } from '#tests/electron/disk/store/writers.ts'

const newPlace = usePlaces()

/** Aino has written and published; gives the paths of her segments. */
async function published(place: Place): Promise<readonly string[]> {
  const aino = await place.open('Aino')
  await type(aino, 'Ainon sanat')
  await aino.sync({ now: true })
  await aino.close({ hurry: true })
  return place.segments(aino.device)
}

describe('reading the shared folder', () => {
  it('[SH2] takes a segment of any name at any place', async () => {
    const place = await newPlace()
    const [first = '', second = ''] = await published(place)
    const deep = join(place.folder, 'muutokset', 'Kopio (1)', 'vanhat')
    await mkdir(deep, { recursive: true })
    await rename(first, join(deep, 'mikä tahansa (1)'))
    await rename(second, join(place.folder, 'muutokset', 'laite-PC-Maija.seg'))
    const eero = await place.open('Eero')
    expect(textOf(eero)).toContain('Ainon sanat')
    expect(eero.sharing().damaged).toEqual([])
  })

  it.each([
    ['empty', (path: string) => truncate(path, 0)],
    ['cut', async (path: string) => truncate(path, (await readFile(path)).length - 40)],
    [
      'flipped',
      async (path: string) => {
        const bytes = await readFile(path)
        bytes.writeUInt8(bytes.readUInt8(300) ^ 4, 300)
        await writeFile(path, bytes)
      },
    ],
    ['longer', (path: string) => appendFile(path, 'roskaa')],
    ['zeros', async (path: string) => writeFile(path, Buffer.alloc((await readFile(path)).length))],
  ])(
    '[SH2] leaves a file that is %s as it is, says so, and takes it once it is whole',
    async (_name, spoil) => {
      const place = await newPlace()
      const eero = await place.open('Eero')
      const path = (await published(place)).at(-1) ?? ''
      const whole = await readFile(path)
      await spoil(path)
      const before = await readFile(path)
      const ofEero = join(place.folder, 'muutokset', eero.device)
      expect(await eero.sync()).toMatchObject({ changed: [], failure: null })
      expect(eero.sharing().damaged).toEqual([`muutokset/${basename(dirname(path))}/${basename(path)}`])
      expect(await readFile(path)).toEqual(before)
      await writeFile(path, whole)
      const { changed } = await eero.sync()
      expect(changed.map(({ devices }) => devices)).toEqual([[basename(dirname(path))]])
      expect(textOf(eero)).toContain('Ainon sanat')
      expect(eero.sharing().damaged).toEqual([])
      expect(await place.segments(basename(ofEero))).toEqual([])
    },
  )

  it('[SH2] takes doubled files once and passes over unfinished ones and what tools leave', async () => {
    const place = await newPlace()
    const eero = await place.open('Eero')
    const path = (await published(place)).at(-1) ?? ''
    await copyFile(path, path.replace('.seg', ' (1).seg'))
    await copyFile(path, path.replace('.seg', '-PC-2.seg'))
    await writeFile(join(dirname(path), 'keskeneräinen.seg.12-1.osa'), 'puolikas')
    await writeFile(join(dirname(path), 'desktop.ini'), '[.ShellClassInfo]')
    await writeFile(join(dirname(path), '.DS_Store'), Buffer.alloc(10))
    const { changed } = await eero.sync()
    expect(changed.flatMap(({ updates }) => updates)).toHaveLength(1)
    expect((await eero.sync()).changed).toEqual([])
    expect(eero.sharing().damaged).toEqual([])
  })

  it('[SH2] is unmoved by hints that lie', async () => {
    const place = await newPlace()
    const aino = await place.open('Aino')
    await published(place)
    const eero = await place.open('Eero')
    const hints = join(place.folder, 'muutokset', aino.device, 'tila.json')
    const said = JSON.parse(await readFile(hints, 'utf8')) as object
    for (const lie of [
      'roskaa',
      '{"__proto__":{"format":1}}',
      JSON.stringify({ ...said, has: { __proto__: 1, constructor: 2 } }),
      JSON.stringify({ ...said, published: -1 }),
      JSON.stringify({ ...said, device: eero.device }),
      JSON.stringify({ ...said, published: Number.MAX_SAFE_INTEGER, has: { [eero.device]: 10 ** 15 } }),
    ]) {
      await writeFile(hints, lie)
      expect((await eero.sync({ now: true })).failure).toBeNull()
    }
    expect(textOf(eero)).toContain('Ainon sanat')
    expect(eero.sharing().peers).toMatchObject([{ awaited: [4, Number.MAX_SAFE_INTEGER], lacks: 0 }])
  })

  it('[SH12] changes nothing in the folder when it has nothing to say', async () => {
    const place = await newPlace()
    await published(place)
    const aino = await place.open('Aino')
    const eero = await place.open('Eero')
    await eero.sync({ now: true })
    await aino.sync({ now: true })
    await eero.sync({ now: true })
    await aino.sync({ now: true })
    const before = await place.snapshot()
    place.now += 60_000
    await aino.sync({ now: true })
    await eero.sync({ now: true })
    expect(await place.snapshot()).toEqual(before)
  })

  it('[SH12] renames, repairs and deletes nothing of another device, whatever state it is in', async () => {
    const place = await newPlace()
    const paths = await published(place)
    const folder = dirname(paths[0] ?? '')
    await truncate(paths[0] ?? '', 100)
    await copyFile(paths[1] ?? '', join(folder, 'kopio (1).seg'))
    await writeFile(join(folder, 'outo.seg'), 'ei mitään')
    const before = new Map([...(await place.snapshot())].filter(([path]) => path.includes(basename(folder))))
    const eero = await place.open('Eero', { begins: true })
    await eero.documents.handbook()
    for (let look = 0; look < 6; look++) {
      place.now += 100_000
      await eero.sync({ now: true })
    }
    const after = await place.snapshot()
    for (const [path, bytes] of before) expect(after.get(path), path).toBe(bytes)
  })
})
