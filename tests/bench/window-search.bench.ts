// A word is typed into the search of a large book in the real window: how long does the window stand still?
import { loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, test } from 'vitest'
import { makeHandbook } from '#electron/disk/new-handbook.ts'
import { HandbookStore } from '#electron/disk/store/handbook-store.ts'
import { addEntry } from '#handbook/store/edit-tree.ts'
import { treeId } from '#handbook/store/shape.ts'
import { newFolders, removeFolders, startApp, type AppFolders, type RunningApp } from '#tests/journeys/app.ts'
import { recordTasks } from './main-thread.ts'
import { median, percentile, report } from './report.ts'

/** What the window promises, in milliseconds. */
const longestPause = 50
/** How many times the practices of the starter stand in the book. */
const copies = 20
const title = 'Suuri kirja'
const word = 'vertaisneuvojakoulutuksissa'

let folders: AppFolders
let folder: string

beforeAll(async () => {
  folders = await newFolders()
  folder = join(folders.place, title)
  const data = join(folders.place, 'perustaja')
  const starter = resolve(import.meta.dirname, '../../out/starter')
  const made = await makeHandbook({ folder, template: 'starter', title, data, starter, now: Date.now() })
  if (!made.ok) throw new Error(made.failure.kind)
  const opened = await HandbookStore.open({ folder, data, writer: { person: 'perustaja', organisation: '' } })
  if (!opened.ok) throw new Error(opened.failure.kind)
  await multiply(opened.value)
  await opened.value.sync({ now: true })
  await opened.value.close()
})
afterAll(() => removeFolders(folders))

/** Each practice many times over, under names of its own. */
async function multiply(store: HandbookStore): Promise<void> {
  const { practices } = store.documents.tree()
  for (let copy = 1; copy < copies; copy++)
    for (const { id, title: name } of practices) {
      await store.append(`${id.slice(0, 20)}${copy}`, store.documents.state(id))
      const entry = { id: `${id.slice(0, 20)}${copy}`, kind: 'practice', title: `${name} ${copy}` } as const
      await store.change(treeId, (tree) => addEntry(tree, entry, { after: null }))
    }
}

async function openBook(): Promise<RunningApp> {
  const app = await startApp(folders)
  await app.page.getByRole('treeitem').first().waitFor()
  await app.electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, folder)
  await app.page.keyboard.press('Control+o')
  await app.page
    .getByRole('treeitem', { name: new RegExp(` ${copies - 1}$`) })
    .first()
    .waitFor()
  // What follows the opening is not measured.
  await app.page.waitForTimeout(8000)
  return app
}

/** Notes when each query is typed and when the heading tells of its results. */
function watchAnswers(): void {
  const typed = new Map<string, number>()
  const taken: number[] = []
  Object.assign(window, { taken })
  document.addEventListener('input', ({ target, timeStamp }) => {
    if (target instanceof HTMLInputElement) typed.set(target.value, timeStamp)
  })
  new MutationObserver(() => {
    const query = /”(.*)”/.exec(document.querySelector('main h1')?.textContent ?? '')?.[1] ?? ''
    const at = typed.get(query)
    if (at !== undefined) taken.push(performance.now() - at)
    typed.delete(query)
  }).observe(document.body, { subtree: true, childList: true, characterData: true })
}

test('typing a word into the search', async () => {
  const { electron, page, quit } = await openBook()
  await page.keyboard.press('Control+k')
  await page.evaluate(watchAnswers)
  const recorded = await recordTasks(electron)
  await page.keyboard.type(word, { delay: 150 })
  await page.waitForTimeout(1500)
  const tasks = await recorded()
  const taken = await page.evaluate(() => (window as unknown as { taken: number[] }).taken)
  await quit()
  const running = tasks.map((task) => task.running)
  const clock = tasks.map((task) => task.taken)
  report(
    'Typing into the search: longest task, running, against its promise',
    Math.max(...running),
    longestPause,
  )
  report('Typing into the search: longest task, by the clock', Math.max(...clock), longestPause)
  const shown = [median(taken), percentile(taken, 95)].map((time) => `${time.toFixed(0)} ms`)
  console.log(
    `  ${taken.length} of ${word.length} letters answered: median ${shown[0]}, 95th percentile ${shown[1]}`,
  )
  console.log(`  with a load of ${loadavg()[0]?.toFixed(1)}`)
})
