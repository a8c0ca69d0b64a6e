// Images in the shared folder and in this computer's store, on a real disk.
import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Handbook } from '#handbook/model/handbook.ts'
import { formatVersion, writeManifest } from '#handbook/store/manifest.ts'
import { awaitedImages } from '#electron/disk/images/awaited-images.ts'
import { carryImages } from '#electron/disk/images/carry-images.ts'
import { findImage } from '#electron/disk/images/find-image.ts'
import { imagePlaces, type ImagePlaces } from '#electron/disk/images/image-places.ts'
import { storeImage } from '#electron/disk/images/store-image.ts'
import { imageNameOf } from '#electron/disk/images/whole-image.ts'

let place: string
let places: ImagePlaces
let kuvat: string
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'opaskirja-images-'))
  const shared = join(place, 'Kirja')
  kuvat = join(shared, 'kuvat')
  await mkdir(shared)
  await writeFile(join(shared, 'kasikirja.json'), manifest('abcdefgh'))
  places = imagePlaces(shared, join(place, 'data'), 'abcdefgh')
})
afterEach(() => rm(place, { recursive: true, force: true }))

const manifest = (id: string): string =>
  writeManifest({ format: 'opaskirja', formatVersion, id, created: '2026-09-21T12:00:00Z' })
const picture = (text: string) =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg">${text}</svg>`)
const nameOf = (bytes: Uint8Array): string => imageNameOf(bytes) ?? ''
const put = async (folder: string, name: string, bytes: Uint8Array): Promise<void> => {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, name), bytes)
}
const sharedNames = () => readdir(kuvat)
const storedNames = () => readdir(places.store)

describe('a new image', () => {
  it('[SH9] is stored once, by its content, here and in the shared folder', async () => {
    const first = await storeImage(places, picture('a'), 'a.svg')
    expect(first).toEqual({ ok: true, value: nameOf(picture('a')) })
    expect(await storeImage(places, picture('a'), 'b.svg')).toEqual(first)
    expect([await storedNames(), await sharedNames()]).toEqual([
      [nameOf(picture('a'))],
      [nameOf(picture('a'))],
    ])
  })

  it('[SH9] is safe here although the shared folder is gone, and goes there when it is back', async () => {
    const file = join(places.shared, 'kasikirja.json')
    await rm(file)
    expect((await storeImage(places, picture('a'), 'a.svg')).ok).toBe(true)
    expect(await carryImages(places)).toEqual({ came: [], went: [], unfit: [], failure: null })
    expect(await readdir(places.shared)).toEqual([])
    await writeFile(file, manifest('abcdefgh'))
    expect((await carryImages(places)).went).toEqual([nameOf(picture('a'))])
    expect(await sharedNames()).toEqual([nameOf(picture('a'))])
  })

  it('[SH10] is not put into the folder of another book, nor is any of its images taken', async () => {
    await writeFile(join(places.shared, 'kasikirja.json'), manifest('zyxwvuts'))
    await put(kuvat, nameOf(picture('vieras')), picture('vieras'))
    expect((await storeImage(places, picture('oma'), 'oma.svg')).ok).toBe(true)
    expect(await carryImages(places)).toMatchObject({ came: [], went: [] })
    expect(await storedNames()).toEqual([nameOf(picture('oma'))])
    expect(await sharedNames()).toEqual([nameOf(picture('vieras'))])
  })

  it('is refused when it is no image', async () => {
    const page = new TextEncoder().encode('<html><svg/></html>')
    expect(await storeImage(places, page, 'c.svg')).toEqual({
      ok: false,
      failure: { kind: 'notAnImage', what: 'c.svg' },
    })
  })
})

describe('an image of somebody else', () => {
  it('[SH9] comes into the store under its own name, whatever a sync tool called it', async () => {
    const name = nameOf(picture('a'))
    await put(kuvat, name.replace('.svg', ' (1).svg'), picture('a'))
    expect((await carryImages(places)).came).toEqual([name])
    expect(await readFile(join(places.store, name))).toEqual(Buffer.from(picture('a')))
  })

  it.each([
    ['empty', () => new Uint8Array()],
    ['cut', (whole: Uint8Array) => whole.subarray(0, whole.length - 4)],
    ['flipped', (whole: Uint8Array) => whole.map((byte, at) => (at === 40 ? byte ^ 1 : byte))],
    ['another image', () => picture('other')],
  ])('[SH9] is not taken while it is %s, and is taken once it is whole', async (_kind, spoil) => {
    const name = nameOf(picture('abcdef'))
    await put(kuvat, name, spoil(picture('abcdef')))
    expect(await carryImages(places)).toMatchObject({ came: [], unfit: [name], failure: null })
    expect(await findImage(places, name)).toBeNull()
    expect(await readFile(join(kuvat, name))).toEqual(Buffer.from(spoil(picture('abcdef'))))
    await put(kuvat, name, picture('abcdef'))
    expect(await carryImages(places)).toMatchObject({ came: [name], unfit: [] })
  })

  it('[SH9] is written whole again by whoever holds it, when it was cut or lost in the folder', async () => {
    const names = [nameOf(picture('a')), nameOf(picture('b'))]
    await storeImage(places, picture('a'), '')
    await storeImage(places, picture('b'), '')
    await truncate(join(kuvat, names[0] ?? ''), 3)
    await rm(join(kuvat, names[1] ?? ''))
    expect([...(await carryImages(places)).went].sort()).toEqual([...names].sort())
    expect(await readFile(join(kuvat, names[0] ?? ''))).toEqual(Buffer.from(picture('a')))
  })

  it('[SH9] is not collected when nothing names it any more', async () => {
    await put(kuvat, nameOf(picture('a')), picture('a'))
    await put(kuvat, 'oma kuva.jpg', picture('mine'))
    await carryImages(places)
    expect([...(await sharedNames())].sort()).toEqual([nameOf(picture('a')), 'oma kuva.jpg'].sort())
  })

  it('[SH9] stops nothing when the folder of images is no folder', async () => {
    await writeFile(kuvat, 'a file')
    await put(places.store, nameOf(picture('a')), picture('a'))
    expect(await carryImages(places)).toMatchObject({ came: [], went: [], failure: { kind: 'cannotWrite' } })
  })
})

describe('finding images', () => {
  it('[SH9] looks here first, then in the shared folder, and takes no name that is none of ours', async () => {
    const [here, there] = [picture('here'), picture('there')]
    await put(places.store, nameOf(here), here)
    await put(kuvat, nameOf(there), there)
    expect(await findImage(places, nameOf(here))).toEqual(Buffer.from(here))
    expect(await findImage(places, nameOf(there))).toEqual(Buffer.from(there))
    expect(await findImage(places, '../kasikirja.json')).toBeNull()
  })

  it('[SH9] tells which images of the book are awaited, those of logo lines too', async () => {
    await put(places.store, nameOf(picture('here')), picture('here'))
    await put(kuvat, nameOf(picture('cut')), picture('cut').subarray(5))
    const shown = ['here', 'cut', 'absent'].map((text) => nameOf(picture(text)))
    const figures = shown.map((file) => ({ type: 'figure', attrs: { file } }))
    const logo = nameOf(picture('logo'))
    const handbook = {
      chapters: [{ content: [{ type: 'callout', content: figures }] }],
      practices: [{ fields: { idea: figures } }],
      editions: [{ imprint: { logos: [{ file: logo, name: '' }] } }],
    } as unknown as Handbook
    expect(await awaitedImages(handbook, places)).toEqual([...shown.slice(1), logo])
  })
})
