// A book that a newer version has written in: opening it changes no byte, and what is not known here is kept.
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import * as Y from 'yjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { logFolder } from '#electron/disk/data-folder.ts'
import { EditLog, readLog } from '#electron/disk/edit-log.ts'
import { makeHandbook } from '#electron/disk/new-handbook.ts'
import { readHandbook } from '#electron/disk/read-handbook.ts'
import { addEntry } from '#handbook/store/edit-tree.ts'
import { beginDocument } from '#handbook/store/document.ts'
import { readFragment } from '#handbook/store/read-fragment.ts'
import { chapterFragment, meta, treeId } from '#handbook/store/shape.ts'
import { editorWords } from '#renderer/text/editor.ts'
import { newFolders, removeFolders, startApp, violationsOf, type AppFolders, type RunningApp } from './app.ts'

let folders: AppFolders
let app: RunningApp
let page: Page
let log: string
let before: Buffer

/** A chapter with one paragraph, written by a version that may know more than this one. */
function chapter(text: string, more: (doc: Y.Doc) => void): Uint8Array {
  const doc = new Y.Doc()
  beginDocument(doc, 'chapter')
  const block = new Y.XmlElement('textBlock')
  block.insert(0, [new Y.XmlText(text)])
  chapterFragment(doc).insert(0, [block])
  more(doc)
  return Y.encodeStateAsUpdate(doc)
}

async function makeNewerBook(folder: string, data: string): Promise<string> {
  const now = Date.now()
  const made = await makeHandbook({ folder, template: 'empty', title: 'Uudempi', data, starter: '', now })
  const read = await readHandbook(folder, data)
  if (!made.ok || !read.ok) throw new Error('The book was not made')
  const tree = read.value.documents.doc(treeId)
  const known = Y.encodeStateVector(tree)
  addEntry(tree, { id: 'tuleva', kind: 'chapter', title: 'Tuleva luku' }, { after: null })
  addEntry(tree, { id: 'outo', kind: 'chapter', title: 'Outo luku' }, { after: 'tuleva' })
  addEntry(tree, { id: 'vieras', kind: 'chapter', title: 'Vieras luku' }, { after: 'outo' })
  const { log } = await EditLog.open(logFolder(data, made.value))
  const row = (doc: Y.Doc) => chapterFragment(doc).push([new Y.XmlElement('tableRow')])
  const video = (doc: Y.Doc) => chapterFragment(doc).push([new Y.XmlElement('video')])
  const updates: readonly (readonly [string, Uint8Array])[] = [
    [treeId, Y.encodeStateAsUpdate(tree, known)],
    ['tuleva', chapter('Uudemman version sanat', (doc) => meta(doc).set('schemaVersion', 99))],
    ['outo', chapter('Outoja sanoja', row)],
    ['vieras', chapter('Tuttuja sanoja', video)],
  ]
  for (const [document, update] of updates) await log.append({ document, update, time: now })
  await log.close()
  return join(logFolder(data, made.value), '000001.loki')
}

beforeAll(async () => {
  folders = await newFolders()
  const folder = join(folders.place, 'Uudempi')
  log = await makeNewerBook(folder, folders.data)
  before = await readFile(log)
  app = await startApp(folders)
  page = app.page
  await page.getByRole('treeitem').first().waitFor()
  await app.electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, folder)
  await page.keyboard.press('Control+o')
  await page.getByRole('treeitem', { name: /Tuleva luku/ }).waitFor()
})
afterAll(async () => {
  await app?.quit()
  await removeFolders(folders)
})

describe('a book from a newer version', () => {
  it.each([
    ['of a newer schema', 'Tuleva luku', 'Uudemman version sanat'],
    ['that no editor could show whole', 'Outo luku', 'Outoja sanoja'],
  ])('[ST3] shows a chapter %s to be read only, with a word on why', async (_name, title, words) => {
    await page.getByRole('treeitem', { name: title }).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await page.getByText(words).waitFor()
    expect(await page.locator('main [contenteditable=true]').count()).toBe(0)
    expect(await violationsOf(page)).toEqual([])
  })

  it('[ST3] has not changed a byte of what was stored', async () => {
    await page.keyboard.type('tämä ei saa tallentua')
    await app.quit()
    expect(await readFile(log)).toEqual(before)
    app = await startApp(folders)
    page = app.page
  })

  it('[ST11] can be written in beside a block that this version does not know, which stays', async () => {
    await page.getByRole('treeitem', { name: 'Vieras luku' }).click()
    await page.getByText(editorWords.fi.unknownContent).waitFor()
    expect(await readFile(log)).toEqual(before)
    await page.getByText('Tuttuja sanoja').click()
    await page.keyboard.type('omia ')
    await app.quit()
    const doc = new Y.Doc()
    const { frames } = (await readLog(dirname(log))) ?? { frames: [] }
    for (const { document, update } of frames) if (document === 'vieras') Y.applyUpdate(doc, update)
    expect(readFragment(chapterFragment(doc)).map(({ type }) => type)).toEqual(['textBlock', 'video'])
    expect(JSON.stringify(readFragment(chapterFragment(doc)))).toContain('omia ')
    app = await startApp(folders)
  })
})
