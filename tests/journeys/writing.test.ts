// A project worker's day: open the book, write, find, publish, change the language; nothing is lost.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newFolders, removeFolders, startApp, violationsOf, type AppFolders, type RunningApp } from './app.ts'

const words = 'Hyvä käytäntö – testi'
const starterName = 'Sosiaalisen kuntoutuksen opaskirja'
let folders: AppFolders
let app: RunningApp
let page: Page

async function start(): Promise<void> {
  app = await startApp(folders)
  page = app.page
  await page.locator('main [role=textbox][contenteditable=true]').first().waitFor()
}

beforeAll(async () => {
  folders = await newFolders()
  await start()
})
afterAll(async () => {
  await app?.quit()
  await removeFolders(folders)
})

/** The name of what has the focus, as assistive technology hears it. */
function focused(): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement
    const labelled = active?.getAttribute('aria-labelledby')?.split(' ') ?? []
    const labels = active instanceof HTMLInputElement ? [...(active.labels ?? [])] : []
    const names = [...labels, ...labelled.map((id) => document.getElementById(id))].map(
      (each) => each?.textContent ?? '',
    )
    return [active?.getAttribute('aria-label') ?? '', ...names, active?.textContent ?? ''].join(' ').trim()
  })
}

/** Presses a key until what has the focus is so named. */
async function pressUntil(key: string, name: RegExp, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    if (name.test(await focused())) return
    await page.keyboard.press(key)
  }
  throw new Error(`After ${most} times ${key} the focus is on "${await focused()}", not on ${name}`)
}

const saved = () =>
  page
    .getByText(/^Tallennettu \d/)
    .first()
    .waitFor()

describe('a day with the starter guidebook', () => {
  it('opens the starter, its first chapter ready to be written in', async () => {
    await page.getByRole('heading', { level: 1, name: 'Lukijalle' }).waitFor()
    expect(await page.getByRole('treeitem').count()).toBeGreaterThanOrEqual(26)
    expect(await readdir(folders.documents)).toEqual([starterName])
  })

  it('[WI3] has no fault that axe can find: chapter, practice, search, publish dialog; light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await violationsOf(page), `chapter, ${colorScheme}`).toEqual([])
      await page.getByRole('treeitem', { name: /Vertaisneuvojakoulutus/ }).click()
      await page.getByRole('heading', { level: 1, name: 'Vertaisneuvojakoulutus' }).waitFor()
      await page.getByRole('textbox', { name: /Ratkaisun perusidea/ }).waitFor()
      expect(await violationsOf(page), `practice, ${colorScheme}`).toEqual([])
      await page.keyboard.press('Control+k')
      await page.keyboard.type('vertaisneuvoja')
      await page
        .getByText(/osumaa sanalle/)
        .first()
        .waitFor()
      expect(await violationsOf(page), `search, ${colorScheme}`).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Julkaise…' }).click()
      await page.getByRole('dialog').waitFor()
      expect(await violationsOf(page), `publish, ${colorScheme}`).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('treeitem', { name: /Lukijalle/ }).click()
      await page.getByRole('heading', { level: 1, name: 'Lukijalle' }).waitFor()
    }
    await page.emulateMedia({ colorScheme: null })
  })

  it('[WI3] is written in by keyboard alone', async () => {
    await page.getByRole('heading', { level: 1, name: 'Lukijalle' }).waitFor()
    await page.getByRole('treeitem', { name: /Lukijalle/ }).focus()
    await pressUntil('F6', /^Luvun teksti/, 8)
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Enter')
    await page.keyboard.type(words)
    await saved()
    expect(await page.locator('main [role=textbox]').first().textContent()).toContain(words)
  })

  it('[ST6] has the words after quitting and opening again, and in the readable copy', async () => {
    await app.quit()
    const chapters = join(folders.documents, starterName, 'luvut')
    const first = (await readdir(chapters)).sort()[0] ?? ''
    const copy = await readFile(join(chapters, first), 'utf8')
    expect(copy.includes(words), `${first} holds the words`).toBe(true)
    await start()
    await page.getByRole('heading', { level: 1, name: 'Lukijalle' }).waitFor()
    expect(await page.locator('main [role=textbox]').first().textContent()).toContain(words)
  })

  it('[SE1] finds a practice by a Finnish word and opens it at the place, by keyboard', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('vertaisneuvoja')
    await page
      .getByText(/osumaa sanalle/)
      .first()
      .waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Vertaisneuvojakoulutus' }).waitFor()
  })

  it('[PR2] tells the state of a field while it is written', async () => {
    const field = page.getByRole('textbox', { name: /Vinkit toimintamallin soveltajille/ })
    await field.scrollIntoViewIfNeeded()
    await field.click()
    await page.keyboard.type('Aloittakaa pienesti.')
    await page.getByText('20 merkkiä').first().waitFor()
    await saved()
  })

  it('[PB3] publishes the PDF from the dialog, by keyboard', async () => {
    await app.electron.evaluate(({ dialog }, folder) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] })
    }, folders.place)
    await page.keyboard.press('Control+p')
    const dialog = page.getByRole('dialog')
    await dialog.waitFor()
    await pressUntil('Tab', /Verkkokirja/)
    await page.keyboard.press('Space')
    await pressUntil('Tab', /Innokylä/)
    await page.keyboard.press('Space')
    await pressUntil('Tab', /^Julkaise$/)
    await page.keyboard.press('Enter')
    await dialog.getByText('Valmis').first().waitFor({ timeout: 90_000 })
    const published = await findPdf(folders.place)
    expect((await readFile(published)).subarray(0, 5).toString()).toBe('%PDF-')
    await page.keyboard.press('Escape')
  })

  it('[WI4] changes the language of the window at once', async () => {
    await page.keyboard.press('Control+,')
    await page.getByRole('dialog').waitFor()
    await pressUntil('Tab', /Suomi/)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Publicera…' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('sv')
  })
})

async function findPdf(folder: string): Promise<string> {
  const names = await readdir(folder, { recursive: true })
  const pdf = names.find((name) => name.endsWith('.pdf'))
  if (pdf === undefined) throw new Error(`No PDF in ${names.join(', ')}`)
  return join(folder, pdf)
}
