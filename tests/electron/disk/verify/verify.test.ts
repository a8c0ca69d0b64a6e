// Looking over a handbook with planted damage, and mending it, on a real disk.
import { cp, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addEntry } from '#handbook/store/edit-tree.ts'
import { chapterFragment, treeId } from '#handbook/store/shape.ts'
import { writeContent } from '#handbook/store/document.ts'
import { keepDailyBackup } from '#electron/disk/backup/backups.ts'
import { handbookData } from '#electron/disk/data-folder.ts'
import { imagePlaces } from '#electron/disk/images/image-places.ts'
import { storeImage } from '#electron/disk/images/store-image.ts'
import { unwatched } from '#electron/disk/long-work.ts'
import { makeHandbook } from '#electron/disk/new-handbook.ts'
import { writeReadableCopies } from '#electron/disk/readable-copies/readable-copies.ts'
import { HandbookStore } from '#electron/disk/store/handbook-store.ts'
import { NamedVersions } from '#electron/disk/versions/named-versions.ts'
import { isSettled, type Finding } from '#electron/disk/verify/finding.ts'
import { verifyHandbook } from '#electron/disk/verify/verify-handbook.ts'

const now = 1_790_000_000_000
const writer = { person: 'Aino', organisation: 'Kunta' }
const picture = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg">kuva</svg>')
let place: string
let folder: string
let data: string
let id: string

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'opaskirja-verify-'))
  folder = join(place, 'Kirja')
  data = join(place, 'data')
  const made = await makeHandbook({ folder, template: 'empty', title: 'Koe', data, starter: '', now, writer })
  id = made.ok ? made.value : ''
  await withStore(write)
})
afterEach(() => rm(place, { recursive: true, force: true }))

async function withStore(use: (store: HandbookStore) => Promise<void>): Promise<void> {
  const opened = await HandbookStore.open({ folder, data, writer })
  if (!opened.ok) throw new Error(opened.failure.kind)
  await use(opened.value)
  await opened.value.close()
}

/** A second segment, an image that the book shows, a named version, readable files. */
async function write(store: HandbookStore): Promise<void> {
  const image = await storeImage(imagePlaces(folder, data, id), picture, '')
  const file = image.ok ? image.value : ''
  const { chapters } = store.documents.handbook()
  await store.change(treeId, (doc) =>
    addEntry(doc, { id: 'kuvaluku', kind: 'chapter', title: 'Kuvaluku' }, { after: chapters[0]?.id ?? null }),
  )
  await store.change('kuvaluku', (doc) =>
    writeContent(chapterFragment(doc), [{ type: 'figure', attrs: { file, alt: 'kuva' } }]),
  )
  await store.sync({ now: true })
  const handbook = store.documents.handbook()
  await new NamedVersions(folder, data, id).save({ name: 'Luonnos', ...writer, time: now, handbook })
  await writeReadableCopies(store.documents, folder, data)
}

async function verify(wish: { repair?: boolean; from?: readonly string[]; here?: boolean } = {}) {
  const { repair = false, from = [], here = true } = wish
  const look = { folder, data: here ? data : join(place, 'other computer'), from, repair, now }
  const found = await verifyHandbook(look, unwatched)
  if (!found.ok) throw new Error(found.failure.kind)
  return found.value
}

const told = (findings: readonly Finding[]) => findings.map(({ place: where, fault }) => [where, fault])
const places = (findings: readonly Finding[]) => findings.map((finding) => finding.place)
const first = async (...path: readonly string[]) =>
  [...path, (await readdir(join(folder, ...path))).sort()[0]].join('/')
const at = (path: string) => join(folder, ...path.split('/'))

async function flip(path: string): Promise<void> {
  const bytes = await readFile(path)
  const middle = Math.floor(bytes.length / 2)
  await writeFile(
    path,
    bytes.map((byte, index) => (index === middle ? byte ^ 1 : byte)),
  )
}

async function contents(of: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(of, { recursive: true })).sort()
  const read = names.map(async (name): Promise<[string, string]> => {
    const isFile = (await stat(join(of, name))).isFile()
    return [name, isFile ? (await readFile(join(of, name))).toString('base64') : '']
  })
  return new Map(await Promise.all(read))
}

/** One damaged file of every kind in the folder; gives their paths. */
async function damageAll(): Promise<readonly string[]> {
  const [device] = await readdir(at('muutokset'))
  const segment = await first('muutokset', device ?? '')
  const [image, version] = [await first('kuvat'), await first('versiot')]
  const pages = (await readdir(at('luvut'))).sort().map((name) => `luvut/${name}`)
  await truncate(at(segment), 200)
  await flip(at(image))
  await writeFile(at(version), '')
  await truncate(at(pages[0] ?? ''), 100)
  await rm(at(pages[1] ?? ''))
  await writeFile(at('kasikirja.json'), '{"format":')
  return ['kasikirja.json', segment, image, version, ...pages]
}

describe('looking over a handbook', () => {
  it('[SH13] finds nothing in a whole one, and changes nothing', async () => {
    const before = await contents(place)
    expect(await verify()).toEqual([])
    expect(await verify({ here: false })).toEqual([])
    expect(await contents(place)).toEqual(before)
  })

  it('[SH13] names each damaged file and where a whole one can be had, and changes nothing', async () => {
    const damaged = await damageAll()
    const before = await contents(place)
    const findings = await verify()
    expect(places(findings)).toEqual(expect.arrayContaining([...damaged]))
    expect(isSettled(findings, false)).toBe(false)
    expect(findings.every(({ sources, repaired }) => sources.length > 0 && !repaired)).toBe(true)
    expect(await contents(place)).toEqual(before)
  })

  it.each([
    ['this computer keeps', async () => ({})],
    ['a second copy holds', async () => ({ here: false, from: [join(place, 'Kopio')] })],
  ])('[SH13] mends the folder to the same bytes from what %s', async (_name, wish) => {
    await cp(folder, join(place, 'Kopio'), { recursive: true })
    const before = await contents(folder)
    await damageAll()
    const findings = await verify({ repair: true, ...(await wish()) })
    expect(isSettled(findings, true)).toBe(true)
    expect(await contents(folder)).toEqual(before)
    expect(await verify(await wish())).toEqual([])
  })

  it('[SH13] says so when a whole one is nowhere to be had, and leaves the damaged one as it is', async () => {
    const [device] = await readdir(at('muutokset'))
    const segment = await first('muutokset', device ?? '')
    await truncate(at(segment), 200)
    const findings = await verify({ repair: true, here: false })
    expect(told(findings)).toContainEqual([segment, 'cut'])
    expect(isSettled(findings, true)).toBe(false)
    expect((await stat(at(segment))).size).toBe(200)
  })

  it('[SH13] sees that edits are missing which their device says it has shared', async () => {
    const [device] = await readdir(at('muutokset'))
    const segments = (await readdir(at(`muutokset/${device}`))).filter((name) => name.endsWith('.seg')).sort()
    await rm(at(`muutokset/${device}/${segments.at(-1) ?? ''}`))
    const [missing] = await verify({ here: false })
    expect(missing).toMatchObject({
      part: 'edits',
      place: `muutokset/${device}`,
      fault: 'missing',
      sources: [],
    })
    expect((await verify({ repair: true })).map(({ repaired }) => repaired)).toEqual([true])
    expect((await readdir(at(`muutokset/${device}`))).filter((name) => name.endsWith('.seg')).sort()).toEqual(
      segments,
    )
  })

  it('[SH13] does not count a damaged double as a loss once all else is mended', async () => {
    const [device] = await readdir(at('muutokset'))
    await writeFile(at(`muutokset/${device}/konflikti.seg`), '')
    expect(told(await verify())).toEqual([[`muutokset/${device}/konflikti.seg`, 'empty']])
    expect(isSettled(await verify(), false)).toBe(false)
    expect(isSettled(await verify({ repair: true }), true)).toBe(true)
  })

  it('[SH13] keeps the words of an edited page on this computer before it writes the page again', async () => {
    const page = await first('luvut')
    const text = await readFile(at(page), 'utf8')
    await writeFile(at(page), text.replace('</main>', '<p>Omat sanat.</p></main>'))
    expect(told(await verify({ repair: true }))).toEqual([[page, 'edited']])
    expect(await readFile(at(page), 'utf8')).toBe(text)
    const aside = join(handbookData(data, id), 'syrjaan-otetut')
    const kept = await Promise.all((await readdir(aside)).map((name) => readFile(join(aside, name), 'utf8')))
    expect(kept.some((each) => each.includes('Omat sanat.'))).toBe(true)
  })

  it('[SH13] looks over and mends what this computer keeps: segments, images, the log', async () => {
    const home = handbookData(data, id)
    const own = join(home, 'omat', (await readdir(join(home, 'omat')))[0] ?? '')
    const image = join(home, 'kuvat', (await readdir(join(home, 'kuvat')))[0] ?? '')
    const log = join(home, 'loki', (await readdir(join(home, 'loki')))[0] ?? '')
    const wholeLog = await readFile(log)
    await flip(own)
    await flip(image)
    await writeFile(log, Buffer.concat([Buffer.from('X'), wholeLog.subarray(1)]))
    expect(places(await verify())).toEqual(expect.arrayContaining([own, image, log]))
    expect(isSettled(await verify({ repair: true }), true)).toBe(true)
    expect(await readFile(log)).toEqual(wholeLog)
    expect((await readdir(join(home, 'loki'))).some((name) => name.endsWith('.vioittunut'))).toBe(true)
    expect(await verify()).toEqual([])
  })

  it('[SH13] [SH14] takes from a backup what neither folder nor computer has any more', async () => {
    await withStore(async (store) => void (await keepDailyBackup(store, data, now)))
    const before = await contents(at('muutokset'))
    await rm(at('muutokset'), { recursive: true })
    for (const lost of ['omat', 'saadut'])
      await rm(join(handbookData(data, id), lost), { recursive: true, force: true })
    const findings = await verify({ repair: true })
    expect(findings[0]).toMatchObject({ part: 'edits', repaired: true, sources: [{ kind: 'backup' }] })
    const after = await contents(at('muutokset'))
    expect([...before.keys()].filter((name) => name.endsWith('.seg') && !after.has(name))).toEqual([])
  })

  it('[SH13] mends nothing while the handbook is open on this computer', async () => {
    await withStore(async () => {
      await damageAll()
      const broken = await contents(folder)
      expect(await verifyHandbook({ folder, data, from: [], repair: true, now }, unwatched)).toMatchObject({
        failure: { kind: 'openElsewhere' },
      })
      expect(await contents(folder)).toEqual(broken)
    })
  })

  it('[SH13] refuses copies of another handbook', async () => {
    const other = join(place, 'Toinen')
    await makeHandbook({ folder: other, template: 'empty', title: 'Toinen', data, starter: '', now })
    expect(await verifyHandbook({ folder, data, from: [other], repair: true, now }, unwatched)).toMatchObject(
      {
        failure: { kind: 'otherHandbook', what: other },
      },
    )
  })
})
