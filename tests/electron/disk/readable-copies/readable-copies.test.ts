// Readable copies on a real disk: written by one, read back by all, nobody's words overwritten.
import {
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as Y from 'yjs'
import { beforeEach, describe, expect, it } from 'vitest'
import { h2, p } from '#handbook/model/notation.ts'
import { plainText } from '#handbook/model/plain-text.ts'
import { success } from '#handbook/model/failure.ts'
import { addEntry, moveToBin, retitle } from '#handbook/store/edit-tree.ts'
import { writeManifest, formatVersion } from '#handbook/store/manifest.ts'
import { chapterFragment, treeId } from '#handbook/store/shape.ts'
import { SharedDocuments } from '#handbook/store/shared-documents.ts'
import { framesOf } from '#handbook/store/starter-frames.ts'
import { ReadableCopies, type EditStore } from '#electron/disk/readable-copies/readable-copies.ts'
import { contentOf } from '#tests/content-of.ts'

const handbookId = 'koekirjakoekirja'
const page = 'luvut/010-johdanto--k7f2.html'
let place: string
let folder: string
let now: number

/** A device with its own data, all on one folder. */
class Device implements EditStore {
  readonly documents = new SharedDocuments(handbookId)
  copies!: ReadableCopies
  #sequence = 0

  constructor(readonly name: string) {}

  get data(): string {
    return join(place, this.name)
  }

  async start(): Promise<this> {
    this.copies = await ReadableCopies.open({ handbookId, folder, data: this.data }, () => now)
    return this
  }

  async append(document: string, update: Uint8Array) {
    this.#sequence += 1
    const edit = {
      device: this.name,
      sequence: this.#sequence,
      first: this.#sequence,
      document,
      time: now,
      update,
    }
    this.documents.apply(edit)
    return success(null)
  }

  async change(document: string, verb: (doc: Y.Doc) => void) {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, this.documents.state(document))
    const before = Y.encodeStateVector(doc)
    doc.transact(() => verb(doc))
    return this.append(document, Y.encodeStateAsUpdate(doc, before))
  }

  hear(other: Device): void {
    for (const id of other.documents.documentIds())
      for (const edit of other.documents.edits(id)) this.documents.apply(edit)
  }

  type(words: string) {
    return this.change('k7f2', (doc) => {
      const block = chapterFragment(doc).get(1) as Y.XmlElement
      ;(block.get(0) as Y.XmlText).insert(0, words)
    })
  }

  async write(): Promise<void> {
    expect(await this.copies.write(this.documents)).toBeNull()
  }

  async look() {
    const outcome = await this.copies.importOutsideEdits(this)
    expect(outcome.failure).toBeNull()
    return outcome
  }

  get text(): string {
    return plainText(contentOf(this.documents, 'k7f2').content)
  }
}

const files = async (): Promise<readonly string[]> => (await readdir(join(folder, 'luvut'))).sort()
const read = (path = page): Promise<string> => readFile(join(folder, path), 'utf8')
const put = (text: string, path = page): Promise<void> => writeFile(join(folder, path), text)
const edit = async (from: string, to: string): Promise<string> => {
  const text = await read()
  expect(text).toContain(from)
  await put(text.replace(from, to))
  return text.replace(from, to)
}

let one: Device
let two: Device
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'opaskirja-kopiot-'))
  folder = join(place, 'Kirja äö')
  now = 1_790_000_000_000
  await mkdir(folder)
  const created = new Date(now).toISOString()
  await writeFile(
    join(folder, 'kasikirja.json'),
    writeManifest({ format: 'opaskirja', formatVersion, id: handbookId, created }),
  )
  one = await new Device('aaaaaaaaaaaaaaaa').start()
  two = await new Device('bbbbbbbbbbbbbbbb').start()
  const chapter = { id: 'k7f2', title: 'Johdanto', content: [h2('Alku'), p('Asiakas tulee vastaanotolle.')] }
  const frames = framesOf(
    { facts: { title: 'Koe', language: 'fi' }, chapters: [chapter], practices: [] },
    now,
  )
  for (const { document, update } of frames) await one.append(document, update)
  two.hear(one)
})

describe('readable copies on the disk', () => {
  it('[RT1] are the same bytes whoever writes them, and are not written again', async () => {
    await one.write()
    const first = await read()
    await rm(join(folder, 'luvut'), { recursive: true })
    await two.write()
    expect(await read()).toBe(first)
    const { ino } = await stat(join(folder, page))
    await one.write()
    expect((await stat(join(folder, page))).ino).toBe(ino)
  })

  it('[RT2] take an edit made in one into the book, once on two devices', async () => {
    await one.write()
    await edit('Asiakas tulee', 'Asiakas tulee itse')
    await two.type('Aamulla: ')
    const first = await one.look()
    expect(first.changed).toHaveLength(1)
    expect((await two.look()).changed).toEqual(first.changed)
    one.hear(two)
    two.hear(one)
    expect(one.text).toBe('Alku\nAamulla: Asiakas tulee itse vastaanotolle.')
    expect(two.text).toBe(one.text)
    expect((await one.look()).changed).toEqual([])
    await two.write()
    expect(await read()).toContain('Aamulla: Asiakas tulee itse vastaanotolle.')
    expect((await one.look()).changed).toEqual([])
  })

  it('[RT2] take the same edit in once though this computer has forgotten that it did', async () => {
    await one.write()
    await edit('Asiakas tulee', 'Asiakas tulee itse')
    await one.look()
    const text = one.text
    await rm(one.data, { recursive: true })
    await one.start()
    expect((await one.look()).changed).toEqual([])
    expect(one.text).toBe(text)
  })

  it('[RT4] never write over an edit that has not been taken in', async () => {
    await one.write()
    const edited = await edit('Asiakas tulee', 'Asiakas tulee itse')
    await one.type('Aamulla: ')
    await one.write()
    expect(await read()).toBe(edited)
    await one.look()
    await one.write()
    expect(await read()).toContain('Aamulla: Asiakas tulee itse')
  })

  it('[ST9] keep a file that cannot be taken in before they write it again, and offer it with its text', async () => {
    await one.write()
    const edited = await edit('aaaaaaaaaaaaaaaa:2', 'cccccccccccccccc:7')
    await put(edited.replace('Asiakas tulee', 'Asiakas astuu'))
    const { changed, offered } = await one.look()
    expect(changed).toEqual([])
    expect(offered).toMatchObject([
      { document: 'k7f2', path: page, title: 'Johdanto', reason: 'unknownBase', time: now },
    ])
    await one.write()
    expect(await read()).toContain('Asiakas tulee')
    const kept = await one.copies.offeredPage(offered[0]?.id ?? '')
    expect(plainText(kept?.content ?? [])).toBe('Alku\nAsiakas astuu vastaanotolle.')
    expect((await one.look()).offered).toHaveLength(1)
  })

  it('[RT3] an offered file is taken into use as an edit of today, or dismissed', async () => {
    await one.write()
    await edit('aaaaaaaaaaaaaaaa:2', 'cccccccccccccccc:7')
    await edit('Asiakas tulee', 'Asiakas astuu')
    const [offered] = (await one.look()).offered
    await one.type('Aamulla: ')
    expect(await one.copies.takeIntoUse(offered?.id ?? '', one)).toEqual(success(null))
    expect(one.text).toBe('Alku\nAsiakas astuu vastaanotolle.')
    expect(await one.copies.offered()).toEqual([])
    const [other] = (await two.look()).offered
    await two.copies.dismiss(other?.id ?? '')
    expect((await two.look()).offered).toEqual([])
    expect(await readdir(join(two.data, 'kasikirjat', handbookId, 'syrjaan-otetut'))).toHaveLength(2)
  })

  it('[RT2] an offered file finds its place when its base has come', async () => {
    await two.type('Aamulla: ')
    await two.write()
    await edit('Asiakas tulee', 'Asiakas tulee itse')
    expect((await one.look()).offered).toMatchObject([{ reason: 'unknownBase' }])
    await one.write()
    one.hear(two)
    const { changed, offered } = await one.look()
    expect([changed.length, offered]).toEqual([1, []])
    expect(one.text).toBe('Alku\nAamulla: Asiakas tulee itse vastaanotolle.')
  })

  it('[RT4] leave a page alone that was written from edits which have not come yet', async () => {
    await two.type('Aamulla: ')
    await two.write()
    await one.type('Illalla: ')
    await one.write()
    expect(await read()).toContain('Aamulla: ')
    one.hear(two)
    await one.write()
    expect(await read()).toMatch(/Aamulla: Illalla: |Illalla: Aamulla: /)
  })

  it('[RT4] move with their title; a renamed page that somebody edited brings its edit in first', async () => {
    await one.write()
    await one.change(treeId, (doc) => retitle(doc, 'k7f2', 'Alkusanat'))
    await edit('Asiakas tulee', 'Asiakas tulee itse')
    await one.write()
    expect(await files()).toEqual(['010-alkusanat--k7f2.html', '010-johdanto--k7f2.html'])
    await one.look()
    await one.write()
    expect(await files()).toEqual(['010-alkusanat--k7f2.html'])
    expect(await read('luvut/010-alkusanat--k7f2.html')).toContain('Asiakas tulee itse')
    await one.change(treeId, (doc) => moveToBin(doc, 'k7f2'))
    await one.write()
    expect(await files()).toEqual([])
  })

  it('[RT2] a title changed in a page renames it', async () => {
    await one.write()
    await edit('<h1>Johdanto</h1>', '<h1>Lukijalle</h1>')
    expect((await one.look()).changed.map(({ document }) => document)).toEqual([treeId])
    await one.write()
    expect(await files()).toEqual(['010-lukijalle--k7f2.html'])
  })

  it('[RT4] a conflicted copy that nobody edited is left and ignored, an edited one brings its edit in', async () => {
    await one.write()
    await copyFile(join(folder, page), join(folder, 'luvut/010-johdanto--k7f2 (1).html'))
    const text = await read()
    await put(text.replace('Asiakas tulee', 'Asiakas tulee itse'), 'luvut/010-johdanto--k7f2-LAPTOP.html')
    expect((await one.look()).changed).toHaveLength(1)
    await one.write()
    expect(await files()).toEqual([
      '010-johdanto--k7f2 (1).html',
      '010-johdanto--k7f2-LAPTOP.html',
      '010-johdanto--k7f2.html',
    ])
    expect(await read()).toContain('Asiakas tulee itse')
    expect((await one.look()).changed).toEqual([])
  })

  it('[RT1] line ends changed by git are no edit, and are not fought over', async () => {
    await one.write()
    const crlf = (await read()).replaceAll('\n', '\r\n')
    await put(crlf)
    expect(await one.look()).toMatchObject({ changed: [], offered: [] })
    await one.write()
    expect(await read()).toBe(crlf)
    await edit('Asiakas tulee', 'Asiakas\r\n  tulee itse')
    await one.look()
    expect(one.text).toBe('Alku\nAsiakas tulee itse vastaanotolle.')
  })

  it('[RT3] half a file is waited for, then kept; an empty one is written anew', async () => {
    await one.write()
    const whole = await read()
    await put(whole.slice(0, -20))
    expect(await one.look()).toMatchObject({ changed: [], offered: [] })
    await one.write()
    expect(await read()).toBe(whole.slice(0, -20))
    now += 61_000
    expect((await one.look()).offered).toMatchObject([{ reason: 'cut', document: 'k7f2' }])
    await one.write()
    expect(await read()).toBe(whole)
    await truncate(join(folder, page))
    await one.look()
    await one.write()
    expect(await read()).toBe('')
    now += 61_000
    expect((await one.look()).offered).toHaveLength(1)
    await one.write()
    expect(await read()).toBe(whole)
    await truncate(join(folder, page))
    await one.write()
    expect(await read()).toBe('')
  })

  it('[RT3] half a file that becomes whole is read then', async () => {
    await one.write()
    const edited = (await read()).replace('Asiakas tulee', 'Asiakas tulee itse')
    await put(edited.slice(0, 900))
    expect((await one.look()).changed).toEqual([])
    await put(edited)
    expect((await one.look()).changed).toHaveLength(1)
  })

  it('[RT3] files that are none of ours, or too large, are named and left where they are', async () => {
    await one.write()
    await put('<html><body>muistiinpano</body></html>', 'luvut/muistio.html')
    await writeFile(join(folder, 'luvut/latin.html'), Buffer.from('<html>K\xe4sin</html>', 'latin1'))
    await put('x', 'luvut/suuri--k7f2.html')
    await truncate(join(folder, 'luvut/suuri--k7f2.html'), 20 * 1024 * 1024 + 1)
    await put('ei sivu', 'luvut/luonnos.html.osa')
    const { changed, offered } = await one.look()
    expect(changed).toEqual([])
    expect(offered.map(({ path, reason }) => [path, reason]).sort()).toEqual([
      ['luvut/latin.html', 'unreadable'],
      ['luvut/muistio.html', 'unknownBase'],
      ['luvut/suuri--k7f2.html', 'tooLarge'],
    ])
    await one.write()
    expect(await files()).toHaveLength(5)
  })

  it('[RT4] a page of another book, or of a chapter that has not come yet, is not removed', async () => {
    await one.write()
    const text = await read()
    await put(text.replaceAll(handbookId, 'toinenkirja'), 'luvut/020-vieras--k7f2.html')
    await two.change(treeId, (doc) =>
      addEntry(doc, { id: 'm4t8', kind: 'chapter', title: 'Uusi' }, { after: 'k7f2' }),
    )
    await two.change('m4t8', (doc) => doc.getMap('meta').set('kind', 'chapter'))
    await two.write()
    await one.look()
    await one.write()
    expect(await files()).toEqual(['010-johdanto--k7f2.html', '020-uusi--m4t8.html', '020-vieras--k7f2.html'])
  })

  it('[RT3] a damaged ledger and a folder that went away are survived', async () => {
    await one.write()
    await writeFile(join(one.data, 'kasikirjat', handbookId, 'kopiot.json'), '{"format":2,"written":[1]')
    await one.start()
    expect(await one.look()).toMatchObject({ changed: [], offered: [] })
    await rename(folder, `${folder} pois`)
    expect(await one.look()).toMatchObject({ changed: [], offered: [] })
    expect(await one.copies.write(one.documents)).toMatchObject({ kind: 'cannotWrite', trouble: 'missing' })
    expect(await readdir(place)).not.toContain('Kirja äö')
  })

  it('[SH10] are neither written into the folder of another book nor read from it', async () => {
    await one.write()
    await edit('tulee', 'saapuu')
    const created = '2026-09-21T12:00:00Z'
    await writeFile(
      join(folder, 'kasikirja.json'),
      writeManifest({ format: 'opaskirja', formatVersion, id: 'vieraskirja', created }),
    )
    const before = await read()
    expect(await one.look()).toMatchObject({ changed: [], offered: [] })
    expect(await one.copies.write(one.documents)).toMatchObject({ kind: 'cannotWrite' })
    expect(await read()).toBe(before)
  })
})
