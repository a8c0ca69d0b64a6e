// The store's process dies while somebody writes: a new one goes on, and no word is lost.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newFolders, removeFolders, startApp, type AppFolders, type RunningApp } from './app.ts'

let folders: AppFolders
let app: RunningApp
beforeAll(async () => {
  folders = await newFolders()
  app = await startApp(folders)
})
afterAll(async () => {
  await app?.quit()
  await removeFolders(folders)
})

/** The process id of the worker. */
function workerPid(): Promise<number | undefined> {
  return app.electron.evaluate(
    ({ app }) =>
      app.getAppMetrics().find(({ type, name }) => type === 'Utility' && name === 'Opaskirja')?.pid,
  )
}

it('[ST6] words typed before, while and after the worker dies are all there', async () => {
  const editor = app.page.locator('main [role=textbox][contenteditable=true]').first()
  await editor.waitFor()
  await editor.focus()
  await app.page.keyboard.press('Control+End')
  await app.page.keyboard.press('Enter')
  await app.page.keyboard.type('ennen ')
  await app.page.waitForTimeout(500)
  const first = await workerPid()
  if (first === undefined) throw new Error('There is no worker to end')
  process.kill(first, 'SIGKILL')
  await app.page.keyboard.type('aikana ')
  await expect.poll(workerPid, { timeout: 10_000 }).not.toBe(first)
  await app.page.keyboard.type('jälkeen')
  await expect.poll(() => editor.textContent(), { timeout: 10_000 }).toContain('ennen aikana jälkeen')
  await app.page
    .getByText(/^Tallennettu \d/)
    .first()
    .waitFor()
  await app.quit()
  const chapters = join(folders.documents, 'Sosiaalisen kuntoutuksen opaskirja', 'luvut')
  const copy = await readFile(join(chapters, (await readdir(chapters)).sort()[0] ?? ''), 'utf8')
  expect(copy.includes('ennen aikana jälkeen'), 'the readable copy holds the words').toBe(true)
  app = await startApp(folders)
})
