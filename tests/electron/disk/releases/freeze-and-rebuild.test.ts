import { createHash } from 'node:crypto'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { publishBook, type PublishTools } from '#electron/disk/publish-book.ts'
import {
  prepareFreeze,
  recordRelease,
  type FreezeWish,
  type ReleasePlaces,
} from '#electron/disk/releases/freeze.ts'
import { outputHash } from '#electron/disk/releases/output-hash.ts'
import { rebuildRelease } from '#electron/disk/releases/rebuild.ts'
import { Releases } from '#electron/disk/releases/releases.ts'
import { NamedVersions } from '#electron/disk/versions/named-versions.ts'
import { mergeInto } from '#electron/disk/packet/merge-folder.ts'
import { unwatched } from '#electron/disk/long-work.ts'
import { encodeRelease, outputOf, type Release, type ReleaseOutput } from '#handbook/editions/release.ts'
import type { Format } from '#electron/disk/publish-book.ts'
import {
  allFormats,
  copyOf,
  newComputers,
  pictureBook,
  places,
  publishTools,
  type Computers,
} from './frozen-book.ts'

let computers: Computers
let here: ReleasePlaces
let tools: Omit<PublishTools, 'edition' | 'now'>

beforeEach(async () => {
  computers = await newComputers()
  here = places(computers, computers.folder, 'oma')
  tools = await publishTools()
})
afterEach(() => computers.remove())

async function wish(change: Partial<FreezeWish> = {}): Promise<FreezeWish> {
  const by = { person: 'Toimittaja', organisation: '' }
  const at = Date.UTC(2026, 10, 22, 8)
  return { handbook: await pictureBook(here), edition: 'lappi', number: '1. painos', by, at, ...change }
}

/** Freezes and publishes; what came out lies in `julkaisut`. */
async function freeze(formats: readonly Format[], change: Partial<FreezeWish> = {}): Promise<Release> {
  const prepared = await prepareFreeze(await wish(change), here)
  if (!prepared.ok) throw new Error(prepared.failure.kind)
  const { version, content } = prepared.value
  const outputs: ReleaseOutput[] = []
  for (const format of formats) {
    const out = join(computers.place, 'julkaisut', `${content.number}.${format}`)
    await mkdir(join(computers.place, 'julkaisut'), { recursive: true })
    const twoSided = change.twoSided === true
    const made = { ...tools, edition: content.edition, now: version.time, twoSided }
    const published = await publishBook(version.handbook, here.images, format, out, made)
    if (!published.ok) throw new Error(JSON.stringify(published))
    outputs.push(outputOf(format, await outputHash(out), twoSided))
  }
  const recorded = await recordRelease(prepared.value, outputs, here)
  if (!recorded.ok) throw new Error(recorded.failure.kind)
  return recorded.value
}

/** Makes every format of the first release that a computer knows; tells which came out the same. */
async function rebuildAll(there: ReleasePlaces): Promise<Record<string, boolean>> {
  const [release] = await new Releases(there.folder, there.data, 'koekirja').list()
  if (release === undefined) throw new Error('No release is known there')
  const same: Record<string, boolean> = {}
  for (const format of allFormats) {
    const out = join(there.data, `uudelleen.${format}`)
    await mkdir(there.data, { recursive: true })
    const rebuilt = await rebuildRelease(release, { format, out }, there, tools)
    if (!rebuilt.ok) throw new Error(JSON.stringify(rebuilt))
    const { sha256, recorded, differing } = rebuilt.value
    expect(differing).toEqual([])
    same[format] = sha256 === recorded && (await outputHash(out)) === sha256
  }
  return same
}

const allSame = Object.fromEntries(allFormats.map((format) => [format, true]))

describe('a frozen edition', () => {
  it('[ED7] comes out of a copied folder on another computer with the same bytes in every format', async () => {
    await freeze(allFormats)
    const there = places(computers, await copyOf(computers), 'toinen')
    await rm(join(computers.place, 'oma'), { recursive: true })
    expect(await rebuildAll(there)).toEqual(allSame)
  }, 120_000)

  it('[ED6] travels whole in a packet, however much the book changes meanwhile', async () => {
    await freeze(['epub'])
    const other = await newComputers()
    const there = places(other, other.folder, 'toinen')
    const { handbook } = await wish({ handbook: await pictureBook(here, 'Kaikki on toisin.') })
    await new NamedVersions(here.folder, here.data, 'koekirja').save({
      name: 'Myöhemmin',
      person: '',
      organisation: '',
      time: 1,
      handbook,
    })
    const merged = await mergeInto(
      {
        folder: other.folder,
        data: there.data,
        others: [computers.folder],
        writer: { person: '', organisation: '' },
      },
      unwatched,
    )
    expect(merged.ok && [merged.value.images, merged.value.versions]).toEqual([1, 3])
    const [release] = await new Releases(there.folder, there.data, 'koekirja').list()
    const out = join(there.folder, 'uudelleen.epub')
    const rebuilt = await rebuildRelease(release!, { format: 'epub', out }, there, tools)
    expect(rebuilt.ok && rebuilt.value.sha256 === rebuilt.value.recorded).toBe(true)
    await other.remove()
  })

  it('[ED6] says that a format was not published when it was frozen', async () => {
    const release = await freeze(['epub'])
    const out = join(computers.place, 'verkko')
    const rebuilt = await rebuildRelease(release, { format: 'html', out }, here, tools)
    expect(rebuilt.ok && rebuilt.value.recorded).toBeNull()
  })

  it('[ED7] tells other bytes and other engines, and claims no sameness', async () => {
    const { id: _id, ...content } = await freeze(['epub'])
    const old = {
      ...content,
      id: '',
      engines: { ...content.engines, typst: '0.1.0' },
      outputs: [{ format: 'epub', sha256: '0'.repeat(64) }],
    }
    const rebuilt = await rebuildRelease(
      old,
      { format: 'epub', out: join(computers.place, 'vanha.epub') },
      here,
      tools,
    )
    expect(rebuilt.ok && rebuilt.value.differing).toEqual(['typst'])
    expect(rebuilt.ok && rebuilt.value.sha256 === rebuilt.value.recorded).toBe(false)
  })

  it('[ED6] takes further formats under its number, with the time of the first', async () => {
    const first = await freeze(['epub'])
    const later = await freeze(['innokyla'], {
      at: first.at + 86_400_000,
      by: { person: 'Toinen', organisation: '' },
    })
    expect([later.at, later.by, later.version]).toEqual([first.at, first.by, first.version])
    expect(later.outputs.map(({ format }) => format)).toEqual(['epub', 'innokyla'])
    const known = await new Releases(here.folder, here.data, 'koekirja').list()
    expect(known.map(({ id }) => id)).toEqual([later.id])
    const found = await new Releases(here.folder, here.data, 'koekirja').find(first.id.slice(0, 10), null)
    expect(found?.id).toBe(later.id)
  })

  it('[ED6] never takes a number that stands for other content, nor freezes without its images', async () => {
    await freeze(['epub'])
    const other = await prepareFreeze(
      await wish({ handbook: await pictureBook(here, 'Toinen teksti.') }),
      here,
    )
    expect(other).toEqual({ ok: false, failure: { kind: 'frozenOtherwise', what: '1. painos' } })
    const given = await wish({ number: '2. painos' })
    await rm(here.images.store, { recursive: true })
    await rm(join(here.folder, 'kuvat'), { recursive: true, force: true })
    expect((await prepareFreeze(given, here)).ok).toBe(false)
    expect((await prepareFreeze({ ...given, edition: 'national' }, here)).ok).toBe(true)
  })

  it('[ED11] whose PDF is for both sides is made so again, and its number is for no other layout', async () => {
    const release = await freeze(['pdf'], { twoSided: true })
    const rebuilt = await rebuildRelease(
      release,
      { format: 'pdf', out: join(computers.place, 'uudelleen.pdf') },
      here,
      tools,
    )
    expect(rebuilt.ok && rebuilt.value.sha256 === rebuilt.value.recorded).toBe(true)
    expect((await freeze(['pdf'], { number: '2. painos', twoSided: false })).outputs).not.toEqual(
      release.outputs,
    )
    const other = await prepareFreeze(await wish({ twoSided: false }), here)
    expect(other.ok ? null : other.failure.kind).toBe('frozenOtherwise')
    expect((await prepareFreeze(await wish(), here)).ok).toBe(true)
  })

  it('[ED6] is told apart from versions and from files that only look like it', async () => {
    const release = await freeze(['epub'])
    const folder = join(here.folder, 'versiot')
    const put = async (name: string, bytes: Uint8Array): Promise<void> =>
      writeFile(join(folder, `${name}.json.gz`), gzipSync(bytes))
    const hostile = Buffer.from(JSON.stringify({ release: 1, number: '<b>', version: '../..' }))
    await put(createHash('sha256').update(hostile).digest('hex'), hostile)
    await put('f'.repeat(64), encodeRelease({ ...release, number: 'väärä nimi' }))
    const releases = await new Releases(here.folder, join(computers.place, 'kolmas'), 'koekirja').list()
    expect(releases.map(({ number }) => number)).toEqual(['1. painos'])
    const versions = await new NamedVersions(here.folder, here.data, 'koekirja').list()
    expect(versions.map(({ name }) => name)).toEqual(['1. painos – Lappi'])
    expect(await readdir(folder)).toHaveLength(4)
  })

  it('[PB7] made again takes the place of nothing, a folder of the edition of today included', async () => {
    const release = await freeze(['html'])
    const out = join(computers.place, 'julkaisut', '1. painos.html')
    const rebuilt = await rebuildRelease(release, { format: 'html', out }, here, tools)
    expect(rebuilt.ok ? null : rebuilt.failure).toEqual({ kind: 'cannotWrite', what: out, trouble: 'exists' })
  })

  it('[ED6] frozen by two people under one number at once is kept twice, and asked for by its id', async () => {
    const other = { ...here, data: join(computers.place, 'toinen') }
    const one = await freeze(['epub'])
    await rm(join(here.folder, 'versiot'), { recursive: true })
    const handbook = await pictureBook(other, 'Toisen teksti.')
    const prepared = await prepareFreeze(await wish({ handbook }), other)
    if (!prepared.ok) throw new Error(prepared.failure.kind)
    const recorded = await recordRelease(prepared.value, [{ format: 'epub', sha256: 'a'.repeat(64) }], other)
    if (!recorded.ok) throw new Error(recorded.failure.kind)
    await new NamedVersions(here.folder, here.data, 'koekirja').carry()
    const releases = new Releases(here.folder, here.data, 'koekirja')
    expect((await releases.list()).map(({ id }) => id).sort()).toEqual([one.id, recorded.value.id].sort())
    expect(await releases.find('1. painos', 'lappi')).toBeNull()
    expect((await releases.find(one.id.slice(0, 12), null))?.id).toBe(one.id)
  })

  it('[ED6] whose book has not come is not made from anything else', async () => {
    const release = await freeze(['epub'])
    for (const base of [here.folder, join(here.data, 'kasikirjat', 'koekirja')])
      await rm(join(base, 'versiot', `${release.version}.json.gz`))
    const rebuilt = await rebuildRelease(
      release,
      { format: 'epub', out: join(computers.place, 'x.epub') },
      here,
      tools,
    )
    expect(rebuilt.ok ? null : rebuilt.failure.kind).toBe('partMissing')
  })
})
