// An edition of a region, from its first name to its frozen files, in the real window.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newFolders, removeFolders, startApp, violationsOf, type AppFolders, type RunningApp } from './app.ts'

const elsewhere = 'Kokeilut muualla'
let folders: AppFolders
let app: RunningApp
let page: Page

beforeAll(async () => {
  folders = await newFolders()
  app = await startApp(folders)
  page = app.page
  await page.getByRole('heading', { level: 1, name: 'Lukijalle' }).waitFor()
})
afterAll(async () => {
  await app?.quit()
  await removeFolders(folders)
})

/** Gives a command by its name in the palette. */
async function command(name: string): Promise<void> {
  await page.keyboard.press('F1')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
}

/** Says where files go, in the place of the system's boxes. */
async function answerBoxes(folder: string, file: string): Promise<void> {
  await app.electron.evaluate(
    ({ dialog }, [folder, file]) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder ?? ''] })
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: file ?? '' })
    },
    [folder, file],
  )
}

async function showAs(edition: string): Promise<void> {
  await page.getByRole('button', { name: /^Painos: / }).click()
  await page.getByRole('menuitem', { name: edition }).click()
}

const chapter = (name: string | RegExp) => page.getByRole('treeitem', { name })

describe('an edition for a region', () => {
  it('[ED1] begins with a name and an area', async () => {
    await command('Painokset ja')
    await page.getByRole('heading', { level: 1, name: 'Painokset' }).waitFor()
    await page.getByRole('button', { name: 'Lisää painos…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Nimi').fill('Kainuu')
    await dialog.getByLabel('Alue').selectOption('hyvinvointialue:20')
    expect(await violationsOf(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Lisää painos' }).last().click()
    await page.getByRole('heading', { level: 2, name: 'Kainuu' }).waitFor()
    expect(await violationsOf(page)).toEqual([])
  })

  it('[ED3] has an imprint whose numbers are looked at as they are typed', async () => {
    const isbn = page.getByLabel('ISBN, verkkojulkaisu')
    await isbn.fill('978-0-306-40615-8')
    await page.getByText('Tarkistusnumero ei täsmää').waitFor()
    await isbn.fill('978-0-306-40615-7')
    await page.getByText('Tarkistusnumero ei täsmää').waitFor({ state: 'detached' })
    await page.getByLabel('Sarja', { exact: true }).fill('Ohjaus')
    await page.getByLabel('Tiivistelmä suomeksi').fill('Kainuun painos.')
  })

  it('[ED4] leaves a chapter out, and the book is shown so', async () => {
    await page.getByRole('button', { name: 'Lisää luku' }).click()
    await page.keyboard.type(elsewhere)
    await page.keyboard.press('Enter')
    await chapter(new RegExp(elsewhere)).click({ button: 'right' })
    await page.getByRole('menuitem', { name: 'Painokset, joissa sivu on…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Ei näissä').click()
    await dialog.getByLabel('Kainuu').check()
    expect(await violationsOf(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Valmis' }).click()
    await page.getByText('Ei painoksessa Kainuu Painokset, joissa sivu on…').waitFor()
    await showAs('Kainuu')
    await page.getByRole('button', { name: /^Painos: Kainuu/ }).waitFor()
    await chapter(new RegExp(`^${elsewhere}.* ei painoksessa Kainuu`)).waitFor()
    await chapter(/^11 Liitteet/).waitFor()
    expect(await violationsOf(page)).toEqual([])
    await showAs('Kaikki, erot merkittyinä')
    await chapter(/^14 Liitteet/).waitFor()
  })

  it('[ED4] is read beside the national one', async () => {
    await chapter(/^1 Lukijalle/).click()
    await command('Sivu kahdessa')
    await page.getByRole('heading', { level: 1, name: 'Sivu kahdessa painoksessa' }).waitFor()
    await page.getByRole('combobox', { name: /^Oikealla/ }).click()
    await page.getByRole('option', { name: 'Lappi' }).click()
    await page.locator('article [data-differs]').first().waitFor()
    expect(await violationsOf(page)).toEqual([])
  })

  it('[ED5] tells what it changes, and saves that as a page', async () => {
    const report = join(folders.place, 'erot.html')
    await answerBoxes(folders.place, report)
    await command('Painokset ja')
    await page.getByRole('navigation', { name: 'Kirjan painokset' }).getByText('Kainuu').first().click()
    await page.getByText('jätetty pois').first().waitFor()
    await page.getByRole('button', { name: 'Tallenna eroraportti' }).click()
    await page.getByRole('menuitem', { name: /HTML/ }).click()
    await page.getByText('Eroraportti tallennettu.').waitFor()
    const html = await readFile(report, 'utf8')
    expect(html).toContain('Mitä painos muuttaa: Kainuu')
    expect(html).toContain('978-0-306-40615-7')
  })

  it('[ED6] is published as a web book and frozen', async () => {
    await page.keyboard.press('Control+p')
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox', { name: /^Painos: / }).click()
    await page.getByRole('listbox').getByRole('option', { name: 'Kainuu' }).click()
    await dialog.getByRole('button', { name: /Vaihda/ }).click()
    await dialog.getByLabel('PDF-kirja').uncheck()
    await dialog.getByLabel('Innokylä-paketti').uncheck()
    await dialog.getByLabel('Jäädytä painos').check()
    await dialog.getByLabel('Painoksen numero').fill('1. painos')
    await dialog.getByLabel('Kuka jäädyttää').fill('Toimittaja')
    expect(await violationsOf(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Julkaise', exact: true }).click()
    await dialog.getByText('Jäädytetty: 1. painos.').waitFor({ timeout: 60_000 })
    const names = await readdir(folders.place)
    const published = names.find((name) => name.includes('-kainuu-') && name.endsWith('-verkkokirja'))
    const front = await readFile(join(folders.place, published ?? '', 'index.html'), 'utf8')
    expect([front.includes('Käyttöönotto'), front.includes(elsewhere)]).toEqual([true, false])
    await page.keyboard.press('Escape')
    await page.getByText('1. painos', { exact: true }).waitFor()
  })

  it('[ED2] tells before it is removed where the book names it', async () => {
    await page.getByRole('button', { name: 'Poista painos…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(`${elsewhere}, koko sivu`).waitFor()
    expect(await violationsOf(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Poista painos' }).click()
    await page.getByRole('heading', { level: 2, name: 'Valtakunnallinen' }).waitFor()
  })
})
