// Packets between open stores that share nothing else, on a real disk.
import { cp, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { canonicalContent } from '#handbook/store/content-hash.ts'
import { addEntry } from '#handbook/store/edit-tree.ts'
import { treeId } from '#handbook/store/shape.ts'
import { findImage } from '#electron/disk/images/find-image.ts'
import { imagePlaces } from '#electron/disk/images/image-places.ts'
import { storeImage } from '#electron/disk/images/store-image.ts'
import { unwatched } from '#electron/disk/long-work.ts'
import { makeHandbook } from '#electron/disk/new-handbook.ts'
import { sourceOf } from '#electron/disk/packet/byte-source.ts'
import { takePacket } from '#electron/disk/packet/take-packet.ts'
import { writePacket, type PacketAddress } from '#electron/disk/packet/write-packet.ts'
import { HandbookStore } from '#electron/disk/store/handbook-store.ts'

const all: PacketAddress = { receiver: null, images: true }
let place: string
let aino: Desk
let eero: Desk

type Desk = { readonly store: HandbookStore; readonly folder: string; readonly data: string }

async function deskOf(person: string): Promise<Desk> {
  const [folder, data] = [join(place, person, 'Kirja'), join(place, person, 'data')]
  const opened = await HandbookStore.open({ folder, data, writer: { person, organisation: '' } })
  if (!opened.ok) throw new Error(opened.failure.kind)
  return { store: opened.value, folder, data }
}

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'opaskirja-post-'))
  const [folder, data] = [join(place, 'Aino', 'Kirja'), join(place, 'Aino', 'data')]
  await makeHandbook({ folder, template: 'empty', title: 'Koe', data, starter: '', now: 1_790_000_000_000 })
  await cp(folder, join(place, 'Eero', 'Kirja'), { recursive: true })
  aino = await deskOf('Aino')
  eero = await deskOf('Eero')
})
afterEach(async () => {
  await Promise.all([aino.store.close(), eero.store.close()])
  await rm(place, { recursive: true, force: true })
})

const write = ({ store }: Desk, id: string) =>
  store.change(treeId, (doc) => addEntry(doc, { id, kind: 'chapter', title: `Luku ${id}` }, { after: null }))

async function packetFrom({ store, data }: Desk, name: string, address = all): Promise<Uint8Array> {
  const made = await writePacket(store, data, join(place, name), address)
  if (!made.ok) throw new Error(made.failure.kind)
  return readFile(made.value.path)
}

async function take({ store, folder, data }: Desk, packet: Uint8Array) {
  const taken = await takePacket(sourceOf(packet), 'paketti', store, { folder, data }, unwatched)
  if (!taken.ok) throw new Error(taken.failure.kind)
  return taken.value
}

const contentOf = ({ store }: Desk): string => canonicalContent(store.documents.handbook())

describe('packets between stores', () => {
  it('[SH8] bring both to the same book, in whatever order they come, with edits that were never shared', async () => {
    await write(aino, 'eka')
    const first = await packetFrom(aino, '1.opaskirja')
    await write(aino, 'toka')
    await write(eero, 'kolmas')
    const [second, back] = [await packetFrom(aino, '2.opaskirja'), await packetFrom(eero, '3.opaskirja')]
    for (const packet of [second, first]) await take(eero, packet)
    await take(aino, back)
    expect(contentOf(eero)).toBe(contentOf(aino))
    expect(aino.store.documents.handbook().chapters).toHaveLength(4)
  })

  it('[SH8] change nothing the second time: neither the book nor a file', async () => {
    await write(aino, 'eka')
    const packet = await packetFrom(aino, '1.opaskirja')
    expect(await take(eero, packet)).toMatchObject({ edits: 1, devices: [aino.store.device], failure: null })
    const [content, files] = [
      contentOf(eero),
      (await readdir(join(place, 'Eero'), { recursive: true })).sort(),
    ]
    expect(await take(eero, packet)).toMatchObject({ edits: 0, images: 0, devices: [], failure: null })
    expect(contentOf(eero)).toBe(content)
    expect((await readdir(join(place, 'Eero'), { recursive: true })).sort()).toEqual(files)
  })

  it('[SH8] [SH9] carry images, which then are in the store and the folder of the receiver', async () => {
    const picture = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg">kuva</svg>')
    const stored = await storeImage(imagePlaces(aino.folder, aino.data, aino.store.handbookId), picture, '')
    const name = stored.ok ? stored.value : ''
    expect((await take(eero, await packetFrom(aino, '1.opaskirja', { ...all, images: false }))).images).toBe(
      0,
    )
    expect((await take(eero, await packetFrom(aino, '2.opaskirja'))).images).toBe(1)
    const places = imagePlaces(eero.folder, eero.data, eero.store.handbookId)
    expect(await findImage(places, name)).toEqual(Buffer.from(picture))
    expect(await readdir(join(eero.folder, 'kuvat'))).toEqual([name])
  })

  it('[SH8] are made for a receiver while the folder is away, by what was last heard of them', async () => {
    await write(aino, 'eka')
    await take(eero, await packetFrom(aino, '1.opaskirja'))
    await eero.store.sync({ now: true })
    await cp(join(eero.folder, 'muutokset'), join(aino.folder, 'muutokset'), { recursive: true })
    await aino.store.sync({ now: true })
    await write(aino, 'toka')
    await rename(aino.folder, join(place, 'poissa'))
    const packet = await packetFrom(aino, '2.opaskirja', { receiver: eero.store.device, images: false })
    expect(packet.length).toBeLessThan((await packetFrom(aino, '3.opaskirja')).length)
    expect(await take(eero, packet)).toMatchObject({ edits: 1, failure: null })
    expect(contentOf(eero)).toBe(contentOf(aino))
  })

  it('[SH10] do not hide that the folder is away', async () => {
    await write(aino, 'eka')
    await rename(eero.folder, join(place, 'poissa'))
    await eero.store.sync({ now: true })
    await take(eero, await packetFrom(aino, '1.opaskirja'))
    expect(eero.store.sharing().folder).toMatchObject({ reachable: false, failure: { trouble: 'missing' } })
  })

  it('[SH8] hold everything for a device that wrote and of which nothing was heard', async () => {
    await write(eero, 'eka')
    await take(aino, await packetFrom(eero, '1.opaskirja'))
    await rename(aino.folder, join(place, 'poissa'))
    const packet = await packetFrom(aino, '2.opaskirja', { receiver: eero.store.device, images: true })
    expect((await take(eero, packet)).failure).toBeNull()
  })

  it('[SH8] are refused for a receiver whom the folder does not know', async () => {
    const made = await writePacket(aino.store, aino.data, join(place, 'x.opaskirja'), {
      ...all,
      receiver: 'Maija',
    })
    expect(made).toEqual({ ok: false, failure: { kind: 'noSuchWriter', what: 'Maija' } })
    expect(await readdir(place)).not.toContain('x.opaskirja')
  })
})
