// A writer cites a source, explains a term, lists words in the index, uses a variable and writes for one region: by keyboard, in the real window.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newFolders, removeFolders, startApp, violationsOf, type AppFolders, type RunningApp } from './app.ts'

const sentence = 'Osallisuus vahvistuu yhdessä'
let folders: AppFolders
let app: RunningApp
let page: Page

beforeAll(async () => {
  folders = await newFolders()
  await start()
})
afterAll(async () => {
  await app?.quit()
  await removeFolders(folders)
})

async function start(): Promise<void> {
  app = await startApp(folders)
  page = app.page
  await page.getByRole('heading', { level: 1, name: 'Lukijalle' }).waitFor()
  await page.locator('main [role=textbox][contenteditable=true]').first().waitFor()
}

/** Gives a command by its name in the palette. */
async function command(name: string): Promise<void> {
  await page.keyboard.press('F1')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
}

const paragraph = () => page.locator('main .tiptap [data-block]', { hasText: sentence })

/** Puts the caret at the end of the sentence. */
async function toSentence(): Promise<void> {
  await paragraph().click({ position: { x: 40, y: 10 } })
  await page.keyboard.press('End')
}

/** A busy machine may take the first arrow before the caret is at home. */
async function selectFirstWord(): Promise<void> {
  const word = 'Osallisuus'
  const selected = async (): Promise<string> => {
    await toSentence()
    await page.keyboard.press('Home')
    for (const _letter of word) await page.keyboard.press('Shift+ArrowRight')
    return page.evaluate(() => String(document.getSelection()))
  }
  await expect.poll(selected, { timeout: 10_000 }).toBe(word)
}

/** Opens a form beside the text by its key. */
async function openForm(key: string, name: string): Promise<void> {
  await page.keyboard.press(`Alt+Shift+${key}`)
  await page.getByRole('dialog', { name }).waitFor()
}

/** Goes on with Tab, or back with Shift+Tab, until a button has the focus, and presses it. */
async function pressButton(name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    const named = await page.evaluate(() => {
      const active = document.activeElement
      return active instanceof HTMLButtonElement
        ? (active.getAttribute('aria-label') ?? active.textContent.trim())
        : ''
    })
    if (name.test(named)) return page.keyboard.press('Enter')
    await page.keyboard.press(key)
  }
  throw new Error(`No button ${name} comes by Tab`)
}

async function expectNoViolations(view: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await violationsOf(page), `${view}, ${colorScheme}`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: null })
}

const saved = () =>
  page
    .getByText(/^Tallennettu \d/)
    .first()
    .waitFor()

describe('what texts point to', () => {
  it('[WI6] adds a source to the list', async () => {
    await command('Lähteet')
    await page.getByRole('heading', { level: 1, name: 'Lähteet' }).waitFor()
    await expectNoViolations('sources')
    await pressButton(/^Lisää lähde$/)
    await page.getByLabel('Tekijät').waitFor()
    await page.keyboard.type('Isola, Anna-Maria')
    await page.getByLabel('Nimi', { exact: true }).focus()
    await page.keyboard.type('Mitä osallisuus on?')
    await page.getByLabel('Vuosi tai päivä').focus()
    await page.keyboard.type('2017')
    await expectNoViolations('form of a source')
    await page.keyboard.press('Enter')
    await page.getByText('Isola 2017: Mitä osallisuus on?').waitFor()
  })

  it('[WI6] cites it in the text, with the page', async () => {
    await pressButton(/^Takaisin sivulle$/, 'Shift+Tab')
    await page.locator('main [role=textbox]').first().click()
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Enter')
    await page.keyboard.type(sentence)
    await openForm('L', 'Lähdeviite')
    await expectNoViolations('form of a citation')
    await page.keyboard.type('isola')
    await page.keyboard.press('Enter')
    await page.getByLabel('Kohta lähteessä: Isola').waitFor()
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.startsWith('Kohta'))
    await page.keyboard.type('s. 9')
    await page.keyboard.press('Enter')
    await expect.poll(() => paragraph().locator('.citation').textContent()).toBe('(Isola 2017, 9)')
  })

  it('[WI6] marks a word as a new term and for the index', async () => {
    await selectFirstWord()
    await openForm('S', 'Sanaston termi')
    await pressButton(/^Lisää sanastoon/)
    await page.getByLabel('Mitä se tarkoittaa').focus()
    await page.keyboard.type('Mukana oloa itselle tärkeissä asioissa.')
    await pressButton(/^Tallenna$/)
    await expect.poll(() => paragraph().locator('.glossary-term').textContent()).toBe('Osallisuus')
    await selectFirstWord()
    await openForm('X', 'Hakemistomerkintä')
    await page.keyboard.type('kuntoutus > osallisuus')
    await page.keyboard.press('Enter')
    await paragraph().getByRole('img', { name: 'Hakemistossa: kuntoutus > osallisuus' }).waitFor()
  })

  it('[WI6] adds a variable on the way and inserts its value', async () => {
    await toSentence()
    await page.keyboard.type(' Soita: ')
    await openForm('M', 'Muuttuja')
    await pressButton(/^Uusi muuttuja/)
    await page.keyboard.type('Kurssin numero')
    await page.keyboard.press('Tab')
    await page.keyboard.type('16 118')
    await page.keyboard.press('Enter')
    await expect.poll(() => paragraph().locator('.variable').textContent()).toBe('16 118')
  })

  it('[WI6] says that the paragraph stands in one edition only, and it is shown paler elsewhere', async () => {
    await toSentence()
    await openForm('P', 'Näkyy vain painoksissa')
    await page.getByLabel('Kaikissa painoksissa').focus()
    await page.keyboard.press('ArrowDown')
    await page.getByLabel('Lappi').focus()
    await page.keyboard.press('Space')
    await expectNoViolations('form of a condition')
    await pressButton(/^Tallenna$/)
    await expect.poll(() => paragraph().getAttribute('data-when')).toBe('Vain: Lappi')
    await page.getByRole('button', { name: /^Painos: / }).click()
    await page.getByRole('menuitem', { name: 'Keski-Uusimaa' }).click()
    await expect.poll(() => paragraph().getAttribute('data-when')).toMatch(/^Piilossa tässä painoksessa/)
    await toSentence()
    const told = page.getByRole('status').filter({ hasText: 'Piilossa tässä painoksessa. Vain: Lappi' })
    await told.waitFor({ state: 'attached' })
    await expectNoViolations('a page with marks')
    await saved()
  })

  it('[ST6] has all of it after quitting and opening again, each entry with its place', async () => {
    await app.quit()
    await start()
    await paragraph().waitFor()
    expect(await paragraph().locator('.glossary-term').textContent()).toBe('Osallisuus')
    expect(await paragraph().locator('.variable').textContent()).toBe('16 118')
    expect(await paragraph().getAttribute('data-when')).toBe('Vain: Lappi')
    await expect.poll(() => paragraph().locator('.citation').textContent()).toBe('(Isola 2017, 9)')
    await command('Hakemisto')
    await page.getByText('kuntoutus > osallisuus').waitFor()
    await command('Sanasto')
    await page.getByRole('button', { name: 'Käytetään 1 kohdassa: Osallisuus' }).waitFor()
    await expectNoViolations('glossary')
  })

  it('[WI7] renames a heading of the index, tells the places first, and takes it back', async () => {
    await command('Hakemisto')
    await page.getByLabel('Etsi luettelosta').waitFor()
    await page.getByLabel('Etsi luettelosta').focus()
    await page.keyboard.type('osallisuus')
    await pressButton(/^Nimeä uudelleen: kuntoutus > osallisuus$/)
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Merkintä muuttuu 1 kohdassa, 1 sivulla.').waitFor()
    await expectNoViolations('renaming a heading')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('osallisuus')
    await dialog.getByText('Hakemistossa on jo ”osallisuus”').waitFor()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('osallisuus > kokemus')
    await page.keyboard.press('Enter')
    await page.getByText('Uusi nimi on ”osallisuus > kokemus”, 1 kohta.').waitFor()
    await page.getByText('osallisuus > kokemus', { exact: true }).waitFor()
    expect(await page.getByText('kuntoutus > osallisuus', { exact: true }).count()).toBe(0)
    const focused = () => page.evaluate(() => document.activeElement?.tagName)
    await expect.poll(focused).toMatch(/INPUT|BUTTON/)
    await page.getByRole('button', { name: 'Kumoa', exact: true }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('kuntoutus > osallisuus', { exact: true }).waitFor()
  })

  it('[HI2] shows in the history that a paragraph stands in other editions, though not a word changed', async () => {
    await command('Historia')
    await page.getByLabel('Anna tälle hetkelle nimi').focus()
    await page.keyboard.type('ennen muutosta')
    await page.keyboard.press('Enter')
    await page.getByText('Versio ”ennen muutosta” on tallennettu.').waitFor()
    await pressButton(/^Takaisin sivulle$/, 'Shift+Tab')
    await toSentence()
    await openForm('P', 'Näkyy vain painoksissa')
    await page.getByLabel('Vain näissä painoksissa').focus()
    await page.keyboard.press('ArrowUp')
    await pressButton(/^Tallenna$/)
    await expect.poll(() => paragraph().getAttribute('data-when')).toBeNull()
    await command('Historia')
    await page.getByRole('button', { name: /^Versio: ennen muutosta/ }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Näkyy: vain painoksessa Lappi → kaikissa painoksissa').waitFor()
    await expectNoViolations('history of editions')
  })

  it('[HI1] shows who added the source and the variable in the history of the lists', async () => {
    await command('Muuttujat')
    await page.getByRole('button', { name: 'Näytä luetteloiden historia' }).focus()
    await page.keyboard.press('Enter')
    const history = page.getByRole('list', { name: 'Luetteloiden historia' })
    await history.getByText('Isola 2017: Mitä osallisuus on?').waitFor()
    await history.getByText('Kurssin numero').first().waitFor()
    await expectNoViolations('history of the lists')
  })

  it('[WI6] warns before what is used is removed, and tells where', async () => {
    await command('Sanasto')
    await page.getByRole('button', { name: 'Poista: Osallisuus' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Lukijalle').waitFor()
    expect(await violationsOf(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Käytetään 1 kohdassa: Osallisuus' }).click()
    await page.getByRole('button', { name: 'Lukijalle', exact: true }).click()
    await paragraph().waitFor()
  })
})
