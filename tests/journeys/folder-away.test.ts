// A network drive that is off: the book opens and takes words, which go out when the folder is back.
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeHandbook } from '#electron/disk/new-handbook.ts'
import { readHandbook } from '#electron/disk/read-handbook.ts'
import { newFolders, removeFolders, startApp, violationsOf, type AppFolders, type RunningApp } from './app.ts'

let folders: AppFolders
let shared: string
let away: string
let app: RunningApp

beforeAll(async () => {
  folders = await newFolders()
  shared = join(folders.place, 'Verkkolevy')
  away = join(folders.place, 'Ei yhteyttä')
  const given = { data: folders.data, starter: '', now: Date.now() }
  const made = await makeHandbook({ folder: shared, template: 'empty', title: 'Yhteinen kirja', ...given })
  if (!made.ok) throw new Error('The shared book was not made')
  app = await startApp(folders)
  await openShared()
  await type('Verkossa kirjoitettu.')
  await app.quit()
  await rename(shared, away)
})
afterAll(async () => {
  await app?.quit()
  await removeFolders(folders)
})

async function openShared(): Promise<void> {
  await app.page.getByRole('treeitem').first().waitFor()
  await app.electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, shared)
  await app.page.keyboard.press('Control+o')
  await app.page.getByText('Yhteinen kirja').first().waitFor()
}

const editor = () => app.page.locator('main [role=textbox][contenteditable=true]').first()

/** Types at the end of the page, and waits until it is on the disk. */
async function type(words: string): Promise<void> {
  await editor().focus()
  await app.page.keyboard.press('Control+End')
  await app.page.keyboard.type(words)
  // The state is told only after the batch; typing and its batch take less than this.
  await app.page.waitForTimeout(400)
  await app.page
    .getByText(/^Tallennettu/)
    .first()
    .waitFor()
}

/** The process id of the worker. */
function workerPid(): Promise<number | undefined> {
  return app.electron.evaluate(
    ({ app }) =>
      app.getAppMetrics().find(({ type, name }) => type === 'Utility' && name === 'Opaskirja')?.pid,
  )
}

/** What somebody finds in the folder who has nothing of the book yet. */
async function foundByOthers(): Promise<string> {
  const read = await readHandbook(shared, join(folders.place, 'toisen data'))
  return read.ok ? JSON.stringify(read.value.documents.handbook().chapters) : read.failure.kind
}

it('[SH10] the book of the last time opens at the start, takes words, and says calmly where they are', async () => {
  app = await startApp(folders)
  await app.page.locator('main', { hasText: 'Verkossa kirjoitettu.' }).waitFor()
  await type(' Poissa kirjoitettu.')
  await app.page.getByText('Tallennettu tälle koneelle, kansio ei käytettävissä').first().waitFor()
  expect(await app.page.getByRole('alert').count()).toBe(0)
  expect(await app.page.getByRole('dialog').count()).toBe(0)
  expect(await violationsOf(app.page)).toEqual([])
})

it('[SH10] a worker that dies meanwhile has the book open again, with every word', async () => {
  const first = await workerPid()
  if (first === undefined) throw new Error('There is no worker to end')
  process.kill(first, 'SIGKILL')
  await expect.poll(workerPid, { timeout: 10_000 }).not.toBe(first)
  await type(' Yhä kirjoitettu.')
  await app.page.getByText('Tallennettu tälle koneelle, kansio ei käytettävissä').first().waitFor()
})

it('[SH10] a closed book is opened anyway from the start screen', async () => {
  await app.page.keyboard.press('Control+w')
  await app.page.getByText('Kansio ei ole nyt käytettävissä. Tekstisi ovat tällä koneella.').waitFor()
  expect(await violationsOf(app.page)).toEqual([])
  await app.page.getByRole('button', { name: 'Avaa silti' }).click()
  await app.page.locator('main', { hasText: 'Poissa kirjoitettu.' }).waitFor()
  await app.quit()
})

it('[SH10] when the folder is back, the words go out', async () => {
  expect(await foundByOthers()).toBe('noSuchFolder')
  await rename(away, shared)
  expect(await foundByOthers()).not.toContain('Poissa kirjoitettu.')
  app = await startApp(folders)
  await app.page.locator('main', { hasText: 'Poissa kirjoitettu.' }).waitFor()
  await app.quit()
  expect(await foundByOthers()).toContain('Verkossa kirjoitettu. Poissa kirjoitettu. Yhä kirjoitettu.')
})
