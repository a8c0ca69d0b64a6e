// The views of what texts point to: lists, forms beside the text, marks in it.
import type { Page } from 'playwright-core'
import type { Scene } from './scene.ts'

async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('F1')
  await page.keyboard.type(name)
  await page.waitForTimeout(200)
  await page.keyboard.press('Enter')
  await page.waitForTimeout(400)
}

/** Searches, and opens the hit so many steps below the first. */
async function search(page: Page, words: string, steps: number | null): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(words)
  await page.waitForTimeout(400)
  if (steps === null) return
  for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForTimeout(500)
}

/** Selects a word of the text of the page by the keyboard, after the first words of its first paragraph. */
async function selectWords(page: Page): Promise<void> {
  await page.locator('.tiptap p').first().click()
  await page.keyboard.press('Home')
  for (let step = 0; step < 2; step++) await page.keyboard.press('Control+Shift+ArrowRight')
}

async function openForm(page: Page, key: string): Promise<void> {
  await selectWords(page)
  await page.keyboard.press(`Alt+Shift+${key}`)
  await page.waitForTimeout(300)
}

async function toConditional(page: Page): Promise<void> {
  await page.locator('.tiptap .conditional').first().scrollIntoViewIfNeeded()
}

/** Sets a condition on what is selected. */
async function standOnlyIn(page: Page, edition: string): Promise<void> {
  await page.keyboard.press('Alt+Shift+P')
  await page.getByLabel('Vain näissä painoksissa').check()
  await page.getByLabel(edition).check()
  await page.getByRole('button', { name: 'Tallenna', exact: true }).click()
}

/** Chooses an edition that is shown. */
async function showEdition(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^Painos: / }).click()
  await page.getByRole('menuitem', { name }).click()
  await toConditional(page)
  await page.waitForTimeout(300)
}

/** Each list, each form, and a page that has all the marks. */
export const listScenes: readonly Scene[] = [
  { name: 'sources', wishes: 'page=mitaon', act: (page) => command(page, 'Lähteet') },
  {
    name: 'source-form',
    wishes: 'page=mitaon',
    act: async (page) => {
      await command(page, 'Lähteet')
      await page.getByRole('button', { name: 'Lisää lähde' }).click()
    },
  },
  {
    name: 'source-import',
    wishes: 'page=mitaon',
    act: async (page) => {
      await command(page, 'Lähteet')
      await page.getByRole('button', { name: 'Tuo lähteitä…' }).click()
      await page
        .getByLabel('Tai liitä lähteet tähän')
        .fill('@book{a, title={Osallisuus}, year=2013}\n@book{b,}')
      await page.getByRole('button', { name: 'Tuo liitetyt' }).click()
      await page.waitForTimeout(300)
    },
  },
  { name: 'glossary', wishes: 'page=mitaon', act: (page) => command(page, 'Sanasto') },
  {
    name: 'variables',
    wishes: 'page=mitaon',
    act: async (page) => {
      await command(page, 'Muuttujat')
      await page
        .getByRole('button', { name: /^Muuta: / })
        .first()
        .click()
    },
  },
  { name: 'index', wishes: 'page=mitaon', act: (page) => command(page, 'Hakemisto') },
  {
    name: 'rename-heading',
    wishes: 'page=mitaon',
    act: async (page) => {
      await command(page, 'Hakemisto')
      const rows = page.getByRole('list', { name: 'Hakemisto' }).getByRole('listitem')
      const other = await rows.nth(3).locator('.name').textContent()
      await page
        .getByRole('button', { name: /^Nimeä uudelleen: / })
        .first()
        .click()
      await page.getByLabel('Sana hakemistossa').fill(other ?? '')
    },
  },
  {
    name: 'list-history',
    wishes: 'page=mitaon&changed',
    act: async (page) => {
      await command(page, 'Muuttujat')
      await page.getByRole('button', { name: 'Näytä luetteloiden historia' }).click()
      await page.getByRole('list', { name: 'Luetteloiden historia' }).scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'remove-term',
    wishes: 'page=mitaon',
    act: async (page) => {
      await command(page, 'Sanasto')
      await page
        .getByRole('button', { name: /^Poista/ })
        .first()
        .click()
    },
  },
  { name: 'search-lists', wishes: '', act: (page) => search(page, 'SOSKU-hanke', null) },
  { name: 'found-term', wishes: '', act: (page) => search(page, 'laji:sanasto vertaistoiminta', 0) },
  { name: 'found-source', wishes: '', act: (page) => search(page, 'laji:lähteet sosiaalihuoltolaki', 0) },
  { name: 'found-variable', wishes: '', act: (page) => search(page, 'laji:luku keski-uudellamaalla', 0) },
  { name: 'citation-form', wishes: 'page=mitaon', act: (page) => openForm(page, 'L') },
  { name: 'term-form', wishes: 'page=mitaon', act: (page) => openForm(page, 'S') },
  { name: 'index-form', wishes: 'page=mitaon', act: (page) => openForm(page, 'X') },
  { name: 'variable-form', wishes: 'page=mitaon', act: (page) => openForm(page, 'M') },
  {
    name: 'condition-form',
    wishes: 'page=mitaon',
    act: async (page) => {
      await openForm(page, 'P')
      await page.getByLabel('Vain näissä painoksissa').check()
    },
  },
  { name: 'pointers', wishes: 'page=periaatteet', act: toConditional },
  {
    name: 'pointers-in-edition',
    wishes: 'page=periaatteet',
    act: (page) => showEdition(page, 'Keski-Uusimaa'),
  },
  {
    name: 'conditional-heading',
    wishes: 'page=mitaon',
    act: async (page) => {
      await page.locator('.tiptap h2').first().click()
      await standOnlyIn(page, 'Lappi')
      await selectWords(page)
      await standOnlyIn(page, 'Keski-Uusimaa')
    },
  },
  {
    name: 'pointers-read-only',
    wishes: 'page=periaatteet',
    act: async (page) => {
      await selectWords(page)
      await standOnlyIn(page, 'Keski-Uusimaa')
      await showEdition(page, 'Lappi')
      await page.evaluate(() => {
        const { fakeApp } = window as unknown as { fakeApp: { tell: (name: string, event: unknown) => void } }
        fakeApp.tell('handbook.takenOver', {})
      })
      await page.locator('.pointers .conditional-words').first().scrollIntoViewIfNeeded()
    },
  },
]
