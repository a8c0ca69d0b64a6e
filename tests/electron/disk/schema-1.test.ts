// A book that was written by an app of schema version 1, kept as it left it.
import { createHash } from 'node:crypto'
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { HandbookStore } from '#electron/disk/store/handbook-store.ts'
import { noBookLists, type Handbook } from '#handbook/model/handbook.ts'
import { canonicalContent } from '#handbook/store/content-hash.ts'
import { chapterFragment, meta } from '#handbook/store/shape.ts'

const fixture = resolve(import.meta.dirname, '../../books/schema-1')
/** As that app told it by `info`. */
const contentHash = '986a057e77f5a2ea46fb9ec86db40bccdc69af7052d019842a02d0b9e0fe632f'
const groups = 'iy9mr79ms8ecyye93sbz'

let place: string
let folder: string

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'opaskirja-schema-'))
  folder = join(place, 'kirja')
  await cp(fixture, folder, { recursive: true })
})
afterEach(() => rm(place, { recursive: true, force: true }))

async function open(): Promise<HandbookStore> {
  const writer = { person: '', organisation: 'THL' }
  const opened = await HandbookStore.open({ folder, data: join(place, 'tiedot'), writer })
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
  await opened.value.sync()
  return opened.value
}

const hashOf = (handbook: Handbook): string =>
  createHash('sha256').update(canonicalContent(handbook)).digest('hex')

async function versionsOfCopies(): Promise<readonly (readonly [string, string | undefined])[]> {
  const names = (await readdir(join(folder, 'luvut'))).sort()
  const pages = names.map((name) => readFile(join(folder, 'luvut', name), 'utf8'))
  const version = /opaskirja-schema" content="(\d+)"/
  return (await Promise.all(pages)).map((page, n) => [names[n] ?? '', version.exec(page)?.[1]])
}

describe('a book of schema version 1', () => {
  test('[ST12] reads as the app read that wrote it, and has no lists of its own', async () => {
    const store = await open()
    const handbook = store.documents.handbook()
    await store.close()
    expect(hashOf(handbook)).toBe(contentHash)
    expect(handbook.schemaVersion).toBe(1)
    expect(handbook).toMatchObject(noBookLists)
  })

  test('[ST12] is edited without being raised, until something of version 2 comes into a page', async () => {
    const store = await open()
    const edit = async (change: (text: Y.XmlText) => void): Promise<unknown> => {
      const done = await store.change(groups, (doc) => {
        const first = chapterFragment(doc).get(0)
        if (first instanceof Y.XmlElement) change(first.get(0) as Y.XmlText)
      })
      expect(done.ok).toBe(true)
      return meta(store.documents.doc(groups)).get('schemaVersion')
    }
    expect(await edit((text) => text.insert(0, 'Vanha. '))).toBe(1)
    expect(await edit((text) => text.format(0, 5, { condition: { when: 'lappi' } }))).toBe(2)
    expect(store.documents.handbook().schemaVersion).toBe(2)
    const [other] = store.documents.handbook().chapters
    expect(meta(store.documents.doc(other?.id ?? '')).get('schemaVersion')).toBe(1)
    await store.close()
    expect((await versionsOfCopies()).map(([, version]) => version)).toEqual(['1', '1'])
  })
})
