// The search of an open handbook on the disk, and the index that is kept of it.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as Y from 'yjs'
import { describe, expect, it, vi } from 'vitest'
import { SearchIndex } from '#handbook/search/index/search-index.ts'
import { moveToBin, restoreFromBin, retitle } from '#handbook/store/edit-tree.ts'
import {
  removeGlossaryEntry,
  setBibliographyEntry,
  setGlossaryText,
  setVariable,
} from '#handbook/store/book-lists.ts'
import { chapterFragment, treeId } from '#handbook/store/shape.ts'
import { handbookData } from '#electron/disk/data-folder.ts'
import { OpenHandbook } from '#electron/worker/open-handbook.ts'
import { place, opened, closed, change, type, found, ids, useSharedBook, writer } from './searched-book.ts'

useSharedBook()

const indexFile = (handbook: OpenHandbook, name = 'a') =>
  join(handbookData(join(place, name), handbook.documents.handbookId), 'haku.indeksi')

/** How many documents are indexed while `work` runs. */
async function indexedWhile(work: () => Promise<unknown>): Promise<readonly string[]> {
  const put = vi.spyOn(SearchIndex.prototype, 'put')
  await work()
  const names = put.mock.calls.flat().map(({ id }) => id)
  put.mockRestore()
  return names
}

describe('the search of an open handbook', () => {
  it('[SE8] reads and indexes again only the page that was edited', async () => {
    const handbook = await opened()
    await found(handbook, 'siivous')
    const again = await indexedWhile(async () => {
      await type(handbook, 'tokaluku', 'Kirjastokortti.')
      expect(await ids(handbook, 'kirjastokortti')).toEqual(['tokaluku'])
    })
    expect(again).toEqual(['tokaluku'])
    expect(await indexedWhile(() => found(handbook, 'siivous'))).toEqual([])
  })

  it('[SE8] follows new titles, the bin and its emptying back', async () => {
    const handbook = await opened()
    await change(handbook, treeId, (doc) => retitle(doc, 'ekaluku', 'Puutarha'))
    expect(await ids(handbook, 'puutarha')).toEqual(['ekaluku'])
    expect(await ids(handbook, 'kotityöt')).toEqual([])
    await change(handbook, treeId, (doc) => moveToBin(doc, 'ekaluku'))
    expect(await ids(handbook, 'puutarha')).toEqual([])
    await change(handbook, treeId, (doc) => restoreFromBin(doc, 'ekaluku'))
    expect(await ids(handbook, 'puutarha')).toEqual(['ekaluku'])
  })

  it('[SE8] [SE12] follows the lists, and reads no page for them', async () => {
    const handbook = await opened()
    await found(handbook, 'siivous')
    const again = await indexedWhile(async () => {
      await change(handbook, treeId, (doc) => setGlossaryText(doc, 'moppi', 'term', 'fi', 'lattianpesin'))
      await change(handbook, treeId, (doc) =>
        setBibliographyEntry(doc, 'opas', { type: 'book', title: 'Siivousopas', issued: { raw: '1999' } }),
      )
      expect((await found(handbook, 'lattianpesimet')).hits[0]).toMatchObject({
        kind: 'term',
        entry: 'moppi',
      })
      expect((await found(handbook, '1999')).hits[0]).toMatchObject({ kind: 'source', entry: 'opas' })
    })
    expect([...again].sort()).toEqual(['source-opas', 'term-moppi'])
    await change(handbook, treeId, (doc) => removeGlossaryEntry(doc, 'moppi'))
    expect(await ids(handbook, 'lattianpesin')).toEqual([])
  })

  it('[SE8] [SE14] follows the values of variables', async () => {
    const handbook = await opened()
    await change(handbook, 'tokaluku', (doc) => {
      const block = new Y.XmlElement('textBlock')
      const variable = new Y.XmlElement('variable')
      variable.setAttribute('variable', 'toimisto')
      variable.setAttribute('label', 'toimisto')
      block.insert(0, [variable])
      chapterFragment(doc).push([block])
    })
    await change(handbook, treeId, (doc) => setVariable(doc, 'toimisto', null, 'Harjukatu'))
    expect(await ids(handbook, 'harjukadulla')).toEqual(['tokaluku'])
    const again = await indexedWhile(async () => {
      await change(handbook, treeId, (doc) => setVariable(doc, 'toimisto', 'lappi', 'Porokuja'))
      expect(await ids(handbook, 'porokuja')).toEqual(['tokaluku'])
    })
    expect(again).toEqual(['tokaluku'])
    expect(await handbook.asking.search.places('porokuja', 'tokaluku', 'book')).toMatchObject([
      { path: [1], range: [0, 'toimisto'.length] },
    ])
  })

  it('[SE9] finds in the bin and in a version no lists', async () => {
    const handbook = await opened()
    await change(handbook, treeId, (doc) => setGlossaryText(doc, 'moppi', 'term', 'fi', 'lattianpesin'))
    const saved = await handbook.past.saveVersion('Ennen', writer)
    expect(await ids(handbook, 'lattianpesin', { version: saved.ok ? saved.value.id : '' })).toEqual([])
    expect(await ids(handbook, 'lattianpesin', 'bin')).toEqual([])
  })

  it('[SE8] follows what others wrote', async () => {
    const mine = await opened('a')
    await mine.sharing.look(true)
    const theirs = await opened('b')
    await theirs.sharing.look(true)
    expect(await ids(theirs, 'polkupyörä')).toEqual([])
    await type(mine, 'ekaluku', 'Polkupyörä korjataan.')
    await mine.sharing.look(true)
    await theirs.sharing.look(true)
    expect(await ids(theirs, 'polkupyörä')).toEqual(['ekaluku'])
  })

  it('[SE9] finds in the bin what is there, and nothing of the book', async () => {
    const handbook = await opened()
    await change(handbook, treeId, (doc) => moveToBin(doc, 'ekaluku'))
    expect(await ids(handbook, 'siivous', 'bin')).toEqual(['ekaluku'])
    expect(await ids(handbook, 'virastossa', 'bin')).toEqual([])
  })

  it('[SE9] finds in a named version what was there then', async () => {
    const handbook = await opened()
    const saved = await handbook.past.saveVersion('Ennen', writer)
    await change(handbook, treeId, (doc) => moveToBin(doc, 'ekaluku'))
    const version = saved.ok ? saved.value.id : ''
    expect(await ids(handbook, 'siivous', { version })).toEqual(['ekaluku'])
    expect(await ids(handbook, 'siivous')).toEqual([])
    const unknown = { version: 'f'.repeat(64) }
    const outcome = await handbook.asking.find({ query: 'siivous', limit: 1, scope: unknown }, false)
    expect(outcome).toMatchObject({ ok: false, failure: { kind: 'noSuchDocument' } })
  })

  it('[SE2] tells every place on a page', async () => {
    const handbook = await opened()
    const places = await handbook.asking.search.places('siivous', 'ekaluku', 'book')
    expect(places).toMatchObject([{ field: null, path: [0], range: [0, 7] }])
  })
})

describe('the index kept on this computer', () => {
  const inOrder = (names: readonly string[]) => [...names].sort()

  it('[SE8] is used at the next opening, and only what changed is indexed anew', async () => {
    const first = await opened()
    await found(first, 'siivous')
    await closed(first)
    const second = await opened()
    expect(await indexedWhile(() => found(second, 'siivous'))).toEqual([])
    expect(await ids(second, 'siivous')).toEqual(['ekaluku'])
    const kept = await readFile(indexFile(second))
    await type(second, 'tokaluku', 'Kirjastokortti.')
    await closed(second)
    await writeFile(indexFile(second), kept)
    const third = await opened()
    expect(await indexedWhile(() => found(third, 'siivous'))).toEqual(['tokaluku'])
    expect(await ids(third, 'kirjastokortti')).toEqual(['tokaluku'])
  })

  it.each<readonly [string, (bytes: Buffer) => Buffer]>([
    ['is cut', (bytes) => bytes.subarray(0, 200)],
    ['is empty', () => Buffer.alloc(0)],
    ['has a changed byte', (bytes) => bytes.fill((bytes[300] ?? 0) ^ 1, 300, 301)],
    [
      'is of another version',
      (bytes) => Buffer.concat([Buffer.from('Opaskirjan haku 0\n'), bytes.subarray(18)]),
    ],
  ])('[SE8] is built anew when it %s', async (_how, damage) => {
    const first = await opened()
    await found(first, 'siivous')
    await closed(first)
    await writeFile(indexFile(first), damage(await readFile(indexFile(first))))
    const second = await opened()
    expect(inOrder(await indexedWhile(() => found(second, 'siivous')))).toEqual(['ekaluku', 'tokaluku'])
    expect(await ids(second, 'siivous')).toEqual(['ekaluku'])
  })

  it('[SE8] forgets pages that are gone', async () => {
    const first = await opened()
    await found(first, 'siivous')
    const kept = indexFile(first)
    await closed(first)
    const before = await readFile(kept)
    const second = await opened()
    await change(second, treeId, (doc) => moveToBin(doc, 'ekaluku'))
    await closed(second)
    await writeFile(kept, before)
    expect(await ids(await opened(), 'siivous')).toEqual([])
  })
})
