// Packets on a real disk: made, read, and taken in.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { unzipSync, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { formatVersion, writeManifest } from '#handbook/store/manifest.ts'
import { imageNameOf } from '#electron/disk/images/whole-image.ts'
import { unwatched } from '#electron/disk/long-work.ts'
import { sourceOf } from '#electron/disk/packet/byte-source.ts'
import { folderParts } from '#electron/disk/packet/folder-parts.ts'
import { makePacket } from '#electron/disk/packet/make-packet.ts'
import { readPacket } from '#electron/disk/packet/packet-parts.ts'
import { takePacket, type PacketHome } from '#electron/disk/packet/take-packet.ts'
import { handbookId, hashOf, sampleDevice, sampleEdit } from '#tests/electron/disk/sample-devices.ts'
import { seededRandom } from '#tests/random.ts'

const aino = sampleDevice(1, 'Aino')
const eero = sampleDevice(2, 'Eero')
const picture = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg">kuva</svg>')
const pictureName = imageNameOf(picture) ?? ''
const version = Buffer.from('{"name":"Luonnos"}')
const versionName = `${createHash('sha256').update(version).digest('hex')}.json.gz`
const manifest = {
  format: 'opaskirja',
  formatVersion,
  id: handbookId,
  created: '2026-01-01T00:00:00.000Z',
} as const
const segments = [
  aino.segment([sampleEdit('kirja', 'title', 'Aino'), sampleEdit('luku', 'a', 'yksi')]),
  aino.segment([sampleEdit('luku', 'b', 'kaksi')], 3),
  eero.segment([sampleEdit('luku', 'c', 'kolme')]),
]

let place: string
let book: string
let packet: string
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'opaskirja-packet-'))
  book = join(place, 'Kirja')
  packet = join(place, 'kirja.opaskirja')
  const files: readonly (readonly [string, string | Uint8Array])[] = [
    ['kasikirja.json', writeManifest(manifest)],
    [`muutokset/${aino.device}/0000001-0000002.seg`, segments[0] ?? ''],
    [`muutokset/${aino.device}/0000003-0000003.seg`, segments[1] ?? ''],
    [`muutokset/${eero.device}/whatever (1).seg`, segments[2] ?? ''],
    [`muutokset/${eero.device}/cut.seg`, (segments[2] ?? new Uint8Array()).subarray(0, 60)],
    [`muutokset/${eero.device}/tila.json`, '{}'],
    [`kuvat/${pictureName}`, picture],
    [`versiot/${versionName}`, gzipSync(version)],
  ]
  for (const [path, content] of files) {
    await mkdir(join(book, path, '..'), { recursive: true })
    await writeFile(join(book, path), content)
  }
})
afterEach(() => rm(place, { recursive: true, force: true }))

const partsOf = (folder: string) => folderParts(folder, handbookId, unwatched)
const make = async (wish: Partial<Parameters<typeof makePacket>[2]> = {}) =>
  makePacket(packet, await partsOf(book), { lacking: null, images: null, ...wish }, unwatched)
const namesIn = async () => Object.keys(unzipSync(await readFile(packet)))
const filesBelow = async (folder: string) => (await readdir(folder, { recursive: true })).sort()

/** Keeps the hashes of what it was given; gives as changes those that it did not have. */
function receiver(id = handbookId) {
  const held = new Set<string>()
  return {
    held,
    handbookId: id,
    takeSegments: async (given: readonly Uint8Array[]) => {
      const fresh = given.filter((segment) => !held.has(hashOf(segment)))
      fresh.forEach((segment) => held.add(hashOf(segment)))
      return { changed: fresh.map((segment) => ({ updates: [segment], devices: [aino.device] })) }
    },
  }
}

async function emptyHome(): Promise<PacketHome> {
  const folder = await mkdtemp(join(place, 'vastaanottaja-'))
  await writeFile(join(folder, 'kasikirja.json'), writeManifest(manifest))
  return { folder, data: join(folder, 'data') }
}

const take = async (bytes: Uint8Array, into: ReturnType<typeof receiver>, home?: PacketHome) =>
  takePacket(sourceOf(bytes), 'kirja.opaskirja', into, home ?? (await emptyHome()), unwatched)

describe('making a packet', () => {
  it('[SH8] carries every whole segment, image and version under canonical names, the same bytes every time', async () => {
    expect(await make()).toMatchObject({ ok: true, value: { path: packet, segments: 3, images: 1 } })
    const [first, second, third] = segments.map((segment) => hashOf(segment).slice(0, 16))
    expect(await namesIn()).toEqual([
      'kasikirja.json',
      ...[
        `muutokset/${aino.device}/0000001-0000002.${first}.seg`,
        `muutokset/${aino.device}/0000003-0000003.${second}.seg`,
        `muutokset/${eero.device}/0000001-0000001.${third}.seg`,
      ].sort(),
      `kuvat/${pictureName}`,
      `versiot/${versionName}`,
    ])
    const before = await readFile(packet)
    await make()
    expect(await readFile(packet)).toEqual(before)
  })

  it('[SH8] leaves out what the receiver has, and images when none are wished for', async () => {
    await make({ lacking: { [aino.device]: 2, [eero.device]: 1 }, images: new Set() })
    expect((await namesIn()).filter((name) => /seg$|kuvat/.test(name))).toEqual([
      `muutokset/${aino.device}/0000003-0000003.${hashOf(segments[1] ?? new Uint8Array()).slice(0, 16)}.seg`,
    ])
  })

  it('[SH8] leaves what was there before when it is stopped', async () => {
    await writeFile(packet, 'before')
    const stopping = { report: () => undefined, cancellation: AbortSignal.abort(new Error('stopped')) }
    const made = makePacket(packet, await partsOf(book), { lacking: null, images: null }, stopping)
    await expect(made).rejects.toThrow('stopped')
    expect(await readFile(packet, 'utf8')).toBe('before')
    expect((await readdir(place)).filter((name) => name.endsWith('.osa'))).toEqual([])
  })

  it('[SH8] changes nothing in the folder', async () => {
    const before = await filesBelow(book)
    await make()
    expect(await filesBelow(book)).toEqual(before)
  })
})

describe('taking a packet', () => {
  it('[SH8] takes edits, images and versions, and nothing the second time', async () => {
    await make()
    const [into, home] = [receiver(), await emptyHome()]
    const bytes = await readFile(packet)
    expect(await take(bytes, into, home)).toMatchObject({
      ok: true,
      value: { edits: 3, images: 1, devices: [aino.device], failure: null },
    })
    expect(into.held).toEqual(new Set(segments.map(hashOf)))
    const files = await filesBelow(home.folder)
    expect(files).toEqual(expect.arrayContaining([`kuvat/${pictureName}`, `versiot/${versionName}`]))
    expect(await take(bytes, into, home)).toMatchObject({
      ok: true,
      value: { edits: 0, images: 0, failure: null },
    })
    expect(await filesBelow(home.folder)).toEqual(files)
  })

  it('[SH8] gives up nothing that came when it is stopped on the way, and the rest comes the next time', async () => {
    await make()
    const [into, home, bytes] = [receiver(), await emptyHome(), await readFile(packet)]
    const stop = new AbortController()
    const stopping = { report: () => undefined, cancellation: stop.signal }
    const stoppedByEdits = {
      ...into,
      takeSegments: (given: readonly Uint8Array[]) => {
        stop.abort()
        return into.takeSegments(given)
      },
    }
    const taken = await takePacket(sourceOf(bytes), 'kirja.opaskirja', stoppedByEdits, home, stopping)
    expect(taken).toMatchObject({ ok: true, value: { edits: 3, images: 0, failure: { kind: 'stopped' } } })
    expect(await take(bytes, into, home)).toMatchObject({
      ok: true,
      value: { edits: 0, images: 1, failure: null },
    })
  })

  it('[SH8] judges entries by what they hold, whatever another program called and packed them', async () => {
    const repacked = zipSync({
      '../../etc/passwd': segments[0] ?? new Uint8Array(),
      'kansio/kopio (2)': segments[2] ?? new Uint8Array(),
      'lue minut.txt': Buffer.from('hei'),
    })
    const [into, home] = [receiver(), await emptyHome()]
    expect(await take(repacked, into, home)).toMatchObject({ ok: true, value: { edits: 2, failure: null } })
    expect(await filesBelow(home.folder)).toEqual(['kasikirja.json'])
  })

  it.each([
    [
      'by its kasikirja.json',
      async () => {
        await make()
        return readFile(packet)
      },
    ],
    ['by its segments alone', async () => zipSync({ a: segments[0] ?? new Uint8Array() })],
  ])('[SH8] refuses a packet of another handbook, told %s, and changes nothing', async (_how, bytes) => {
    const [into, home] = [receiver('toinenkirja'), await emptyHome()]
    expect(await take(await bytes(), into, home)).toEqual({
      ok: false,
      failure: { kind: 'otherHandbook', what: 'kirja.opaskirja' },
    })
    expect([into.held.size, await filesBelow(home.folder)]).toEqual([0, ['kasikirja.json']])
  })

  it('[SH8] takes what is whole of a cut packet, and says that it was cut', async () => {
    await make({ images: new Set() })
    const bytes = await readFile(packet)
    const cutAt = bytes.lastIndexOf(Buffer.from('PK\u0003\u0004', 'latin1')) - 10
    const into = receiver()
    expect(await take(bytes.subarray(0, cutAt), into)).toMatchObject({
      ok: true,
      value: { edits: 2, failure: { kind: 'damagedPacket' } },
    })
  })

  it('[SH8] does not take a garbled segment or image, and says that the packet is damaged', async () => {
    await make()
    const bytes = await readFile(packet)
    for (const part of [picture, segments[1] ?? picture]) bytes.writeUInt8(0x21, bytes.indexOf(part) + 45)
    const home = await emptyHome()
    expect(await take(bytes, receiver(), home)).toMatchObject({
      ok: true,
      value: { edits: 2, images: 0, failure: { kind: 'damagedPacket' } },
    })
    expect((await filesBelow(home.folder)).filter((name) => name.startsWith('kuvat'))).toEqual([])
  })

  it.each([
    ['nothing', ''],
    ['text', 'hei'],
    ['a ZIP of something else', zipSync({ 'a.txt': Buffer.from('hei') })],
  ])('[SH8] says that %s is no packet', async (_name, content) => {
    expect(await take(Buffer.from(content), receiver())).toMatchObject({ failure: { kind: 'notAPacket' } })
  })

  it('[SH8] neither throws nor takes anything garbled, whatever bytes were changed', async () => {
    await make()
    const whole = await readFile(packet)
    const random = seededRandom()
    const known = new Set(segments.map(hashOf))
    for (let n = 0; n < 1500; n++) {
      const mutant = Buffer.from(
        whole.subarray(0, random.below(3) === 0 ? random.below(whole.length) : undefined),
      )
      for (let flips = 1 + random.below(6); flips > 0; flips--)
        if (mutant.length > 0) mutant[random.below(mutant.length)] = random.below(256)
      const read = await readPacket(sourceOf(mutant), handbookId, '', unwatched)
      const taken = read.ok ? read.value : { segments: [], images: [] }
      const images = await Promise.all(taken.images.map((file) => file.read()))
      expect(
        taken.segments.every(({ hash }) => known.has(hash)),
        `seed ${random.seed}`,
      ).toBe(true)
      expect(
        images.every((image) => image === null || image.name === pictureName),
        `seed ${random.seed}`,
      ).toBe(true)
    }
  })
})
