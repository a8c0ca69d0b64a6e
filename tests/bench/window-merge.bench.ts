// Ten people's week comes into the chapter that is open in the real window: how long does the window stand still?
import { cp } from 'node:fs/promises'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, test } from 'vitest'
import * as Y from 'yjs'
import { HandbookStore } from '#electron/disk/store/handbook-store.ts'
import { makeHandbook } from '#electron/disk/new-handbook.ts'
import { newFolders, removeFolders, startApp, type AppFolders, type RunningApp } from '#tests/journeys/app.ts'
import { p } from '#handbook/model/notation.ts'
import { writeContent } from '#handbook/store/document.ts'
import { chapterFragment } from '#handbook/store/shape.ts'
import { recordTasks } from './main-thread.ts'
import { report } from './report.ts'
import { authors, weekOf } from './week.ts'

/** What the window promises, in milliseconds. */
const longestPause = 50
const title = 'Yhteinen kirja'
const fiveThousandWords = Array.from({ length: 100 }, () =>
  p('yhteinen teksti jota kaikki muokkaavat '.repeat(10)),
)

let folders: AppFolders
/** The folder that the window knows, and the same folder as the others fill it. */
let shared: string
let elsewhere: string
let chapter: string
let letters: number

beforeAll(async () => {
  folders = await newFolders()
  shared = join(folders.place, title)
  elsewhere = join(folders.place, 'muualla')
  await makeBook()
  await writeElsewhere()
})
afterAll(() => removeFolders(folders))

async function makeBook(): Promise<void> {
  const data = join(folders.place, 'perustaja')
  const wanted = { folder: shared, template: 'empty', title, data, starter: '', now: Date.now() } as const
  const made = await makeHandbook(wanted)
  if (!made.ok) throw new Error(made.failure.kind)
  const store = await open(shared, 'perustaja')
  chapter = store.documents.handbook().chapters[0]?.id ?? ''
  await store.change(chapter, (doc) => writeContent(chapterFragment(doc), fiveThousandWords))
  await store.sync({ now: true })
  await store.close()
  await cp(shared, elsewhere, { recursive: true })
}

async function open(folder: string, person: string): Promise<HandbookStore> {
  const data = join(folders.place, person)
  const opened = await HandbookStore.open({ folder, data, writer: { person, organisation: '' } })
  if (!opened.ok) throw new Error(opened.failure.kind)
  return opened.value
}

/** Each of them writes on the chapter as it was in the beginning. */
async function writeElsewhere(): Promise<void> {
  const beginning = await stateOf(shared, 'lukija')
  for (let author = 0; author < authors; author++) {
    const store = await open(elsewhere, `kirjoittaja${author}`)
    await Promise.all(weekOf(beginning, author).map((edit) => store.append(chapter, edit)))
    await store.sync({ now: true })
    await store.close()
  }
  letters = lettersOf(await stateOf(elsewhere, 'viimeinen'))
}

async function stateOf(folder: string, person: string): Promise<Uint8Array> {
  const store = await open(folder, person)
  await store.sync({ now: true })
  const state = store.documents.state(chapter)
  await store.close()
  return state
}

function lettersOf(state: Uint8Array): number {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  const blocks = chapterFragment(doc).toArray() as Y.XmlElement[]
  return blocks.reduce((sum, block) => sum + (block.get(0) as Y.XmlText).length, 0)
}

/** The window on the chapter, with the caret in it. */
async function openChapter(): Promise<RunningApp> {
  const app = await startApp(folders)
  await app.page.getByRole('treeitem').first().waitFor()
  await app.electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, shared)
  await app.page.keyboard.press('Control+o')
  const editor = app.page.locator('main [role=textbox][contenteditable=true]')
  await app.page.getByText(title).first().waitFor()
  await editor.locator('p').nth(50).waitFor()
  await editor.locator('p').nth(3).click()
  // What follows the opening is not measured.
  await app.page.waitForTimeout(3000)
  return app
}

test('merging into the open chapter', async () => {
  const { electron, page, quit } = await openChapter()
  const recorded = await recordTasks(electron)
  await cp(join(elsewhere, 'muutokset'), join(shared, 'muutokset'), { recursive: true })
  const began = Date.now()
  await page.evaluate(() => window.opaskirja.call('sharing.now', {}))
  await page.waitForFunction(shows, letters, { polling: 500, timeout: 120_000 })
  const taken = (Date.now() - began) / 1000
  // What follows the merging, such as counting words, belongs to it.
  await page.waitForTimeout(3000)
  const tasks = await recorded()
  await quit()
  tell(
    'running',
    tasks.map(({ running }) => running),
  )
  tell(
    'by the clock',
    tasks.map(({ taken }) => taken),
  )
  console.log(`  merged in ${taken.toFixed(1)} s on a machine with a load of ${loadavg()[0]?.toFixed(1)}`)
})

function tell(measure: string, times: readonly number[]): void {
  const name = `Ten authors into the open chapter: longest task of the window, ${measure}, against its promise`
  report(name, Math.max(...times), longestPause)
}

function shows(letters: number): boolean {
  const blocks = [...document.querySelectorAll('main [role=textbox] p')]
  return blocks.reduce((sum, { textContent }) => sum + (textContent?.length ?? 0), 0) >= letters
}
