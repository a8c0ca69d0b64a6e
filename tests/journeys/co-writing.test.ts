// Two people, two computers, one shared folder: they write at once, one dies, a third has an older app.
import { createHash } from 'node:crypto'
import { readdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeHandbook } from '#electron/disk/new-handbook.ts'
import { newFolders, removeFolders, startApp, violationsOf, type AppFolders, type RunningApp } from './app.ts'
import { buildOlderApp, removeOlderBuild } from './older-build.ts'

type Person = { readonly folders: AppFolders; app: RunningApp }

let shared: string
let away: string
let first: Person
let second: Person

beforeAll(async () => {
  const folders = [await newFolders(), await newFolders()] as const
  shared = join(folders[0].place, 'Yhteinen kirja')
  away = join(folders[0].place, 'Ei yhteyttä')
  const made = await makeHandbook({
    folder: shared,
    template: 'empty',
    title: 'Yhteinen kirja',
    data: folders[0].data,
    starter: '',
    now: Date.now(),
  })
  if (!made.ok) throw new Error('The shared book was not made')
  first = { folders: folders[0], app: await openShared(folders[0], 'Ensimmäinen kirjoittaja', 'Järvenpää') }
  second = { folders: folders[1], app: await openShared(folders[1], 'Toinen kirjoittaja', 'Rovaniemi') }
})
afterAll(async () => {
  await first?.app.quit()
  await second?.app.quit()
  for (const person of [first, second]) await removeFolders(person.folders)
  await removeOlderBuild()
})

/** Starts the app of a user, says who that is, and opens the shared book. */
async function openShared(folders: AppFolders, person: string, organisation: string): Promise<RunningApp> {
  const app = await startApp(folders)
  await app.page.getByRole('treeitem').first().waitFor()
  await app.page.evaluate((writer) => window.opaskirja.call('settings.change', writer), {
    person,
    organisation,
  })
  await chooseShared(app)
  return app
}

async function chooseShared({ electron, page }: RunningApp): Promise<void> {
  await electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, shared)
  await page.keyboard.press('Control+o')
  await page
    .getByRole('button', { name: 'Yhteinen kirja' })
    .or(page.getByText('Yhteinen kirja'))
    .first()
    .waitFor()
  await editorOf(page).waitFor()
}

const editorOf = (page: Page) => page.locator('main [role=textbox][contenteditable=true]').first()

/** After a start, what others changed may be shown first. */
async function openChapter(page: Page): Promise<void> {
  await page.getByRole('treeitem', { name: /Lukijalle/ }).click()
  await editorOf(page).waitFor()
}
const share = ({ page }: RunningApp) => page.evaluate(() => window.opaskirja.call('sharing.now', {}))

async function typeAtEnd(page: Page, text: string): Promise<void> {
  await editorOf(page).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(text)
}

/** Waits until everything typed is on the disk. */
async function saved(page: Page): Promise<void> {
  // The state is told only after the batch; typing and its batch take less than this.
  await page.waitForTimeout(400)
  await page
    .getByText(/^Tallennettu/)
    .first()
    .waitFor()
}

/** Both fetch and send until each has what the other wrote. */
async function exchange(): Promise<void> {
  for (const person of [first, second, first, second]) await share(person.app)
}

it('[SH7] both type in the same paragraph without a connection, and both come to see both texts', async () => {
  await typeAtEnd(first.app.page, 'Yhteinen kappale.')
  await saved(first.app.page)
  await exchange()
  await second.app.page.getByText('Yhteinen kappale.').waitFor()
  await rename(shared, away)
  await typeAtEnd(first.app.page, ' Aamulla kirjoitettu.')
  await typeAtEnd(second.app.page, ' Illalla kirjoitettu.')
  await saved(first.app.page)
  await saved(second.app.page)
  await rename(away, shared)
  await exchange()
  for (const { app } of [first, second]) {
    await expect.poll(() => editorOf(app.page).innerText()).toContain('Aamulla kirjoitettu.')
    await expect.poll(() => editorOf(app.page).innerText()).toContain('Illalla kirjoitettu.')
  }
  expect(await editorOf(first.app.page).innerText()).toBe(await editorOf(second.app.page).innerText())
})

it('[ST6] one is killed while typing and comes back with every word that was said to be saved', async () => {
  await typeAtEnd(second.app.page, ' Tämä ehti levylle.')
  await saved(second.app.page)
  await second.app.page.keyboard.type(' Tämä on kesken')
  const ended = second.app.electron.waitForEvent('close')
  second.app.electron.process().kill('SIGKILL')
  await ended
  second.app = await startApp(second.folders)
  await openChapter(second.app.page)
  await expect.poll(() => editorOf(second.app.page).innerText()).toContain('Tämä ehti levylle.')
  await exchange()
  await expect.poll(() => editorOf(first.app.page).innerText()).toContain('Tämä ehti levylle.')
})

it('[HI4] who was away is told who wrote what, and where', async () => {
  await second.app.quit()
  await typeAtEnd(first.app.page, ' Poissa ollessa lisätty.')
  await saved(first.app.page)
  await share(first.app)
  second.app = await startApp(second.folders)
  const { page } = second.app
  await page.getByRole('heading', { name: 'Mitä muuttui poissa ollessasi' }).waitFor()
  await page.locator('main').getByText('Ensimmäinen kirjoittaja').first().waitFor()
  await page.locator('main ins', { hasText: 'Poissa ollessa lisätty.' }).waitFor()
  expect(await violationsOf(page)).toEqual([])
  await page
    .getByRole('button', { name: /Avaa kohta/ })
    .first()
    .click()
  await page.locator('main [role=textbox]', { hasText: 'Poissa ollessa lisätty.' }).waitFor()
})

it('[ST3] an app with an older schema shows the book read-only and changes no byte of the folder', async () => {
  await first.app.quit()
  await second.app.quit()
  const before = await fingerprint(shared)
  const folders = await newFolders()
  const older = await startApp(folders, await buildOlderApp())
  try {
    // Its own book stands open; before that no key is heard.
    await older.page.getByRole('treeitem').first().waitFor()
    await older.electron.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
    }, shared)
    await older.page.keyboard.press('Control+o')
    await older.page
      .getByText(/uudemmalla versiolla/)
      .first()
      .waitFor()
    await older.page.getByText('Poissa ollessa lisätty.').first().waitFor()
    expect(await older.page.locator('main [contenteditable=true]').count()).toBe(0)
    await share(older)
  } finally {
    await older.quit()
    await removeFolders(folders)
  }
  expect(await fingerprint(shared)).toEqual(before)
})

/** Every file of a folder with the hash of its bytes. */
async function fingerprint(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const hashes = await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [
        path,
        createHash('sha256')
          .update(await readFile(path))
          .digest('hex'),
      ] as const
    }),
  )
  return Object.fromEntries(hashes.sort(([a], [b]) => (a < b ? -1 : 1)))
}
