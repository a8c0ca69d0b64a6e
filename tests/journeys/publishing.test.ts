// Publishing from the real window: a PDF for print on both sides, frozen and made again, and a brochure.
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPdf } from '#tests/handbook/publish/pdf/read-pdf.ts'
import {
  newFolders,
  pidsOf,
  removeFolders,
  startApp,
  violationsOf,
  type AppFolders,
  type RunningApp,
} from './app.ts'

/** Setting the whole starter takes its time on a busy machine. */
const patient = { timeout: 120_000 }

let folders: AppFolders
let app: RunningApp
let page: Page

beforeAll(async () => {
  folders = await newFolders()
  app = await startApp(folders)
  page = app.page
  await page.getByRole('treeitem').first().waitFor()
})
afterAll(async () => {
  await app?.quit()
  await removeFolders(folders)
})

const dialog = () => page.getByRole('dialog')

/** Makes an empty folder and gives it whenever the system would ask for one; a file to save lies in it, too. */
async function answerBoxes(name: string): Promise<string> {
  const folder = join(folders.place, name)
  await mkdir(folder)
  await app.electron.evaluate(
    ({ dialog }, [folder = '', file = '']) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] })
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: file })
    },
    [folder, join(folder, 'esite.pdf')],
  )
  return folder
}

async function command(name: string): Promise<void> {
  await page.keyboard.press('F1')
  await dialog().waitFor()
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
}

/** Ends the typesetter, which has the book ready by now: a new one takes its time with it. */
async function endTypesetter(): Promise<void> {
  for (const pid of await pidsOf(app, 'Opaskirja Typst')) process.kill(pid, 'SIGKILL')
  await expect.poll(() => pidsOf(app, 'Opaskirja Typst')).toEqual([])
}

async function onlyFileIn(folder: string): Promise<Buffer> {
  const [name = '', ...others] = await readdir(folder)
  expect(others).toEqual([])
  return readFile(join(folder, name))
}

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

describe('a PDF from the window', () => {
  it('[ED11] is printed on both sides when that is wished, and tells its stage while it is typeset', async () => {
    const folder = await answerBoxes('kaksipuolinen')
    await page.keyboard.press('Control+p')
    await dialog()
      .getByRole('button', { name: /Vaihda/ })
      .click()
    await dialog().getByLabel('Verkkokirja (HTML)').uncheck()
    await dialog().getByLabel('Innokylä-paketti').uncheck()
    await dialog().getByLabel('Kaksipuolinen tulostus').check()
    await dialog().getByLabel('Jäädytä painos').check()
    await dialog().getByLabel('Painoksen numero').fill('1. painos')
    await dialog().getByLabel('Kuka jäädyttää').fill('Toimittaja')
    await dialog().getByRole('button', { name: 'Julkaise', exact: true }).click()
    await dialog()
      .getByText(/^Vaihe \d+\/\d+: ladonta$/)
      .waitFor(patient)
    expect(await violationsOf(page)).toEqual([])
    await dialog().getByText('Jäädytetty: 1. painos.').waitFor(patient)
    const { pages } = await readPdf(await onlyFileIn(folder))
    const chapters = pages.flatMap(({ text }, at) => (/^Luku\s+\d+\s/.test(text) ? [at + 1] : []))
    expect(chapters.length).toBeGreaterThan(5)
    expect(chapters.filter((number) => number % 2 === 0)).toEqual([])
  }, 240_000)

  it('[ED11] remembers the wish while the book is open, and asks it of a PDF alone', async () => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+p')
    expect(await dialog().getByLabel('Kaksipuolinen tulostus').isChecked()).toBe(true)
    await dialog().getByRole('checkbox', { name: 'PDF-kirja' }).uncheck()
    expect(await dialog().getByLabel('Kaksipuolinen tulostus').count()).toBe(0)
    await page.keyboard.press('Escape')
  })

  it('[ED7] is made again from the page of editions: stopped it leaves nothing, done it is the same', async () => {
    const folder = await answerBoxes('uudelleen')
    await command('Painokset ja')
    await page.getByText('PDF-kirja (kaksipuolinen)').waitFor()
    await page.getByRole('button', { name: 'Tee uudelleen: 1. painos' }).click()
    const make = dialog().getByRole('button', { name: /^Valitse kansio/ })
    await endTypesetter()
    await make.click()
    await dialog()
      .getByText(/^Vaihe \d+\/\d+: ladonta$/)
      .waitFor(patient)
    expect(await violationsOf(page)).toEqual([])
    await dialog().getByRole('button', { name: 'Keskeytä' }).click()
    await dialog().getByText('Keskeytetty. Kansioon ei jäänyt mitään.').waitFor(patient)
    expect(await readdir(folder)).toEqual([])
    expect(await make.evaluate((button) => button === document.activeElement)).toBe(true)
    await make.click()
    await dialog().getByText('Täsmälleen samat tavut kuin jäädytetyssä.').waitFor(patient)
    expect(await violationsOf(page)).toEqual([])
    const frozen = await onlyFileIn(join(folders.place, 'kaksipuolinen'))
    expect(hashOf(await onlyFileIn(folder))).toBe(hashOf(frozen))
    await page.keyboard.press('Escape')
  }, 240_000)

  it('[ED7] that cannot be written is told in plain words', async () => {
    const folder = await answerBoxes('toinen')
    const file = join(folder, 'tiedosto')
    await writeFile(file, 'ei kansio')
    await app.electron.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
    }, file)
    await page.getByRole('button', { name: 'Tee uudelleen: 1. painos' }).click()
    await dialog()
      .getByRole('button', { name: /^Valitse kansio/ })
      .click()
    await dialog().getByText('Tallennus ei onnistu').waitFor(patient)
    expect(await readdir(folder)).toEqual(['tiedosto'])
    await page.keyboard.press('Escape')
  }, 240_000)
})

describe('a brochure', () => {
  it('[PB15] is made of the practice at hand by a command, on two to four pages', async () => {
    const folder = await answerBoxes('esitteet')
    await page.getByRole('treeitem', { name: /^Vertaisneuvojakoulutus/ }).click()
    await page.getByRole('heading', { level: 1, name: /^Vertaisneuvojakoulutus/ }).waitFor()
    await command('esite')
    await page.getByText(/esite\.pdf/).waitFor(patient)
    const bytes = await onlyFileIn(folder)
    expect(bytes.subarray(0, 4).toString('latin1')).toBe('%PDF')
    const { pages, title } = await readPdf(bytes)
    expect(pages.length).toBeGreaterThanOrEqual(2)
    expect(pages.length).toBeLessThanOrEqual(4)
    expect(title).toMatch(/^Vertaisneuvojakoulutus/)
  }, 240_000)
})
