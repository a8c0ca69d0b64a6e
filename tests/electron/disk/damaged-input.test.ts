// Ten thousand damaged files: no crash, nothing lost that is whole, a word for each kind, nothing changed by reading.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readLog } from '#electron/disk/edit-log.ts'
import { logFolder } from '#electron/disk/data-folder.ts'
import { unwatched } from '#electron/disk/long-work.ts'
import { sourceOf } from '#electron/disk/packet/byte-source.ts'
import { readPacket } from '#electron/disk/packet/packet-parts.ts'
import { readHandbook } from '#electron/disk/read-handbook.ts'
import { sealReader } from '#electron/disk/seal.ts'
import { decodeFrames, encodeFrame, type Frame } from '#handbook/store/frame.ts'
import { formatVersion, readManifest, writeManifest } from '#handbook/store/manifest.ts'
import { readPage } from '#handbook/store/readable/read/read-page.ts'
import { readableContext } from '#handbook/store/readable/context.ts'
import { readableChapter } from '#handbook/store/readable/readable.ts'
import { decodeSegment } from '#handbook/store/segment.ts'
import { bullet, callout, h2, note, p, table } from '#handbook/model/notation.ts'
import { origin } from '#tests/handbook/store/readable/origin.ts'
import { damaged, damageKinds, snapshotOf, type Damaged } from '#tests/mutations.ts'
import { seededRandom } from '#tests/random.ts'
import { handbookId, hashOf, sampleDevice, sampleEdit } from './sample-devices.ts'

const random = seededRandom()
const hint = `seed ${random.seed}`
const devices = [sampleDevice(1, 'Aino'), sampleDevice(2, 'Eero')]
const keys = ['a', 'b', 'c', 'd']
const segments = devices.flatMap((device, n) =>
  keys.map((key, index) => device.segment([sampleEdit('kirja', `${key}${n}`, `arvo ${key}`)], index + 1)),
)
const manifest = writeManifest({
  format: 'opaskirja',
  formatVersion,
  id: handbookId,
  created: '2026-01-01T00:00:00.000Z',
})
const frames: readonly Frame[] = keys.map((key, index) => ({
  ...sampleEdit('kirja', `oma ${key}`, 'arvo'),
  sequence: index + 1,
  first: index + 1,
}))
const logHead = strToU8('Opaskirjan muokkausloki 1\n')
const log = new Uint8Array(Buffer.concat([logHead, ...frames.map(encodeFrame)]))

const encodeFrames = (count: number): Uint8Array => Buffer.concat(frames.slice(0, count).map(encodeFrame))

/** Counts what was seen, so that a test which never meets a case fails. */
function tally() {
  const seen = new Map<string, number>()
  const note = (what: string): void => void seen.set(what, (seen.get(what) ?? 0) + 1)
  return { note, seen: (): readonly string[] => [...seen.keys()].sort() }
}

function times(count: number, bytes: Uint8Array, look: (given: Damaged, hint: string) => void): void {
  for (let round = 0; round < count; round++) {
    const given = damaged(bytes, random)
    look(given, `${hint}, round ${round}, ${given.kind}`)
  }
}

describe('damaged input', () => {
  it('[SH15] 5,000 segments: none is taken for whole, and each is told by its kind', () => {
    const counts = tally()
    times(5000, segments[0] ?? new Uint8Array(), ({ kind, bytes }, where) => {
      const read = decodeSegment(bytes, handbookId, sealReader)
      if (!('fault' in read)) throw new Error(`Taken for whole: ${where}`)
      counts.note(read.fault)
      if (kind === 'emptied' || kind === 'blanked') expect(read.fault, where).toBe('empty')
      if (kind === 'lengthened' || kind === 'doubled') expect(read.fault, where).toBe('damaged')
      if (kind === 'beheaded' || kind === 'replaced')
        expect(['notASegment', 'empty'], where).toContain(read.fault)
      if (kind === 'cut') expect(['cut', 'empty'], where).toContain(read.fault)
    })
    expect(counts.seen(), hint).toEqual(['cut', 'damaged', 'empty', 'notASegment'])
  })

  it('[SH15] 2,000 logs: every edit before the damage is read, as it was', () => {
    const whole = log.subarray(logHead.length)
    const ends = frames.map((_, n) => encodeFrames(n + 1).length)
    const sameUntil = (bytes: Uint8Array): number =>
      [...whole.keys(), whole.length].find((at) => bytes[at] !== whole[at]) ?? whole.length
    times(2000, whole, ({ kind, bytes }, where) => {
      const read = decodeFrames(bytes)
      const copies = kind === 'doubled' || kind === 'repeated' ? [...frames, ...frames] : frames
      expect(read.whole && read.frames.length === frames.length && kind !== 'doubled', where).toBe(false)
      for (const frame of read.frames) expect(copies, where).toContainEqual(frame)
      const before = ends.filter((end) => end <= sameUntil(bytes)).length
      expect(read.frames.slice(0, before), where).toEqual(frames.slice(0, before))
      if (kind === 'lengthened') expect(read.frames, where).toEqual(frames)
    })
  })

  it('[SH15] 1,500 kasikirja.json: read rightly or refused by its name', () => {
    const counts = tally()
    times(1500, strToU8(manifest), ({ bytes }, where) => {
      const read = readManifest(Buffer.from(bytes).toString('utf8'), 'kasikirja.json')
      counts.note(read.ok ? 'read' : read.failure.kind)
      if (read.ok) expect(read.value.id, where).toMatch(/^[a-z0-9]{8,32}$/)
    })
    expect(counts.seen(), hint).toContain('notAHandbook')
    const later = readManifest(
      manifest.replace(/"formatVersion": \d+/, '"formatVersion": 99'),
      'kasikirja.json',
    )
    expect(later.ok ? null : later.failure.kind).toBe('fromTheFuture')
  })

  it('[SH15] 1,000 packets: what is whole in them comes out, and nothing else', async () => {
    const files = Object.fromEntries(segments.map((bytes, n) => [`muutokset/${n}.seg`, bytes]))
    const packet = zipSync({ 'kasikirja.json': strToU8(manifest), ...files }, { level: 0 })
    const whole = new Set(segments.map(hashOf))
    const counts = tally()
    for (let round = 0; round < 1000; round++) {
      const { kind, bytes } = damaged(packet, random)
      const read = await readPacket(sourceOf(bytes), handbookId, 'paketti', unwatched)
      counts.note(read.ok ? 'read' : read.failure.kind)
      const where = `${hint}, round ${round}, ${kind}`
      const found = read.ok ? read.value.segments : []
      for (const { hash } of found) expect(whole, where).toContain(hash)
      if (kind === 'flipped' && read.ok)
        expect(found.length, where).toBeGreaterThanOrEqual(segments.length - 1)
      if (kind === 'lengthened') expect(found.length, where).toBe(segments.length)
    }
    expect(counts.seen(), hint).toEqual(expect.arrayContaining(['notAPacket', 'read']))
  })

  it('[SH15] 500 readable pages: read or refused', () => {
    const content = [
      h2('Alku'),
      p('Asiakas kertoo.', note('Lähde')),
      bullet('kuuntele'),
      callout(p('Tauko')),
      table('T', ['a'], ['b']),
    ]
    const chapter = { kind: 'chapter', id: 'k7f2', title: 'Johdanto', content, edited: null } as const
    const context = readableContext({ language: 'fi', chapters: [chapter], practices: [] })
    const page = readableChapter(chapter, context, { ...origin, base: { [devices[0]?.device ?? '']: 2 } })
    times(500, strToU8(page), ({ bytes }, where) => {
      const read = readPage(Buffer.from(bytes).toString('utf8'))
      expect(read === null || Array.isArray(read.content), where).toBe(true)
    })
  })
})

describe('a damaged folder', () => {
  let place: string
  let before: ReadonlyMap<string, string>
  beforeAll(async () => {
    place = await mkdtemp(join(tmpdir(), 'opaskirja-damaged-'))
    const folder = join(place, 'Kirja')
    const files: [string, Uint8Array][] = segments.map((bytes, n) => [
      `${n % 2 ? 'aa' : 'bb'}/x (${n}).seg`,
      bytes,
    ])
    for (let n = 0; n < 300; n++) {
      const { bytes } = damaged(segments[n % segments.length] ?? new Uint8Array(), random)
      files.push([`${n % 2 ? 'aa' : 'bb'}/${n}.${n % 5 === 0 ? 'json' : 'seg'}`, bytes])
    }
    for (const [name, bytes] of files) {
      await mkdir(join(folder, 'muutokset', name, '..'), { recursive: true })
      await writeFile(join(folder, 'muutokset', name), bytes)
    }
    await writeFile(join(folder, 'kasikirja.json'), manifest)
    const own = logFolder(join(place, 'data'), handbookId)
    await mkdir(own, { recursive: true })
    await writeFile(join(own, '000001.loki'), joinLog(encodeFrames(2), new Uint8Array(50)))
    before = await snapshotOf(place)
  })
  afterAll(() => rm(place, { recursive: true, force: true }))

  const joinLog = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat([logHead, ...parts])

  it('[SH15] gives every edit that is whole, and is the same to the byte after reading', async () => {
    const read = await readHandbook(join(place, 'Kirja'), join(place, 'data'))
    if (!read.ok) throw new Error(`${read.failure.kind} ${hint}`)
    const facts = read.value.documents.doc('kirja').getMap('facts').toJSON()
    const expected = [...keys.flatMap((key) => [`${key}0`, `${key}1`]), 'oma a', 'oma b']
    expect(Object.keys(facts).sort(), hint).toEqual(expected.sort())
    expect(read.value.damaged).toHaveLength(1)
    expect(await readLog(logFolder(join(place, 'data'), handbookId))).toMatchObject({
      damaged: ['000001.loki'],
    })
    expect(await snapshotOf(place), hint).toEqual(before)
  })

  it('[SH15] every kind of damage was tried', () => {
    const kinds = new Set(Array.from({ length: 500 }, () => damaged(log, random).kind))
    expect([...kinds].sort()).toEqual([...damageKinds].sort())
  })
})
