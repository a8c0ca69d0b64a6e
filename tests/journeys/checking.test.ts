// Before publishing: what the checks find is shown, reached, approved by name; texts of others are taken in first.
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newFolders, removeFolders, startApp, violationsOf, type AppFolders, type RunningApp } from './app.ts'

const number = '040 123 4567'
let folders: AppFolders
let app: RunningApp
let page: Page

beforeAll(async () => {
  folders = await newFolders()
  app = await startApp(folders)
  page = app.page
  await page.locator('main [role=textbox][contenteditable=true]').first().waitFor()
})
afterAll(async () => {
  await app?.quit()
  await removeFolders(folders)
})

async function expectNoFaults(what: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await violationsOf(page), `${what}, ${colorScheme}`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: null })
}

/** What the user will choose in the next box of the system. */
function choose(path: string): Promise<void> {
  return app.electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, path)
}

describe('importing a text', () => {
  it('[IM1] shows what would come, and writes it where it is wanted', async () => {
    const file = join(folders.place, 'yhteystiedot.md')
    await writeFile(
      file,
      `# Yhteystiedot kokeilusta\n\n## Neuvonta\n\nPäivystys vastaa numerossa ${number}.\n`,
    )
    await choose(file)
    await page.keyboard.press('F1')
    await page.keyboard.type('Tuo tekstejä')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Valitse tiedostot…' }).click()
    await page.getByRole('heading', { name: 'Yhteystiedot kokeilusta' }).waitFor()
    await page.getByText('Esikatsele').click()
    await page.getByText('Päivystys vastaa').waitFor()
    await expectNoFaults('import dialog')
    await page.getByRole('button', { name: 'Tuo kirjaan' }).click()
    await page.getByRole('heading', { level: 1, name: 'Yhteystiedot kokeilusta' }).waitFor()
  })
})

describe('what stops a publication', () => {
  it('[CK10] is told in the dialog with its place, and nothing is published', async () => {
    await page.getByRole('button', { name: 'Julkaise…' }).click()
    await page.getByRole('button', { name: 'Julkaise', exact: true }).click()
    await page.getByText('Yksi kohta estää julkaisemisen').waitFor()
    await page.getByText(`”${number}”`).waitFor()
    await expectNoFaults('publish dialog, stopped')
    await page.getByRole('button', { name: /^Siirry kohtaan: Yhteystiedot kokeilusta/ }).click()
    await page.waitForFunction(() => document.activeElement?.closest('[contenteditable=true]') !== null)
    const at = await page.evaluate(
      () => getSelection()?.focusNode?.parentElement?.closest('p, div')?.textContent,
    )
    expect(at).toContain(number)
  })

  it('[CK8] is among the checks, and is let by with a name that is kept', async () => {
    await page.keyboard.press('F7')
    await page.getByRole('heading', { level: 1, name: 'Tarkistukset' }).waitFor()
    await page.getByText(`”${number}”`).waitFor()
    await expectNoFaults('checks')
    await page.getByRole('button', { name: /^Hyväksy julkaistavaksi/ }).click()
    await page.getByRole('textbox', { name: 'Hyväksyjän nimi tai tehtävä' }).fill('viestintävastaava')
    await expectNoFaults('checks, approving')
    await page.keyboard.press('Enter')
    await page.getByText('mikään ei estä julkaisemista').waitFor()
    await page.getByRole('button', { name: /^Hyväksytyt/ }).click()
    await page.getByText(/^Hyväksynyt viestintävastaava/).waitFor()
    await expectNoFaults('checks, approved')
  })

  it('[CK10] stops it no more', async () => {
    await page.getByRole('button', { name: 'Julkaise…' }).click()
    for (const format of ['PDF-kirja', 'Verkkokirja (HTML)'])
      await page.getByRole('checkbox', { name: format }).uncheck()
    await page.getByRole('button', { name: 'Julkaise', exact: true }).click()
    await page.getByRole('button', { name: 'Avaa: Innokylä-paketti' }).waitFor({ timeout: 60_000 })
    const published = await readdir(join(folders.documents, 'Opaskirja', 'Julkaisut'))
    expect(published.some((name) => name.includes('innokyla'))).toBe(true)
    await page.keyboard.press('Escape')
  })

  it('[CK8] stops it again when the approval is withdrawn', async () => {
    await page.keyboard.press('F7')
    await page.getByRole('button', { name: /^Peru hyväksyntä/ }).click()
    await page.getByRole('textbox', { name: 'Perujan nimi tai tehtävä' }).fill('tietosuojavastaava')
    await page.keyboard.press('Enter')
    await page.getByText(/^Hyväksynnän perui tietosuojavastaava/).waitFor()
    await page.getByText('joista 1 estää julkaisemisen').waitFor()
  })
})
