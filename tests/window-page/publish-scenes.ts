// The views of editions and of publishing them.
import type { Page } from 'playwright-core'
import type { Scene } from './scene.ts'

/** Gives a command by its name in the palette. */
async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('F1')
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
}

async function toFrozen(page: Page): Promise<void> {
  await command(page, 'Painokset ja')
  await page.locator('role=button[name=/^Tee uudelleen/] >> nth=0').scrollIntoViewIfNeeded()
}

/** Makes a frozen edition again. */
async function rebuild(page: Page, number: string): Promise<void> {
  await toFrozen(page)
  await page.click(`role=button[name="Tee uudelleen: ${number}"]`)
  await page.click('role=button[name=/^Valitse kansio/]')
}

/** Every scene of editions and publishing. */
export const publishScenes: readonly Scene[] = [
  { name: 'publish', wishes: '', act: (page) => page.keyboard.press('Control+p') },
  { name: 'editions', wishes: 'page=mitaon', act: (page) => command(page, 'Painokset ja') },
  {
    name: 'edition-lappi',
    wishes: 'page=mitaon',
    size: [1440, 1800],
    act: async (page) => {
      await command(page, 'Painokset ja')
      await page.click('nav[aria-label="Kirjan painokset"] button >> nth=1')
      await page.waitForTimeout(900)
    },
  },
  {
    name: 'edition-add',
    wishes: 'page=mitaon',
    act: async (page) => {
      await command(page, 'Painokset ja')
      await page.click('text=Lisää painos…')
      await page.keyboard.type('Kainuu')
    },
  },
  {
    name: 'edition-remove',
    wishes: 'page=mitaon',
    act: async (page) => {
      await command(page, 'Painokset ja')
      await page.click('nav[aria-label="Kirjan painokset"] button >> nth=1')
      await page.click('text=Poista painos…')
    },
  },
  {
    name: 'edition-shown',
    wishes: 'page=mitaon',
    act: async (page) => {
      await page.click('header button.switch')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
    },
  },
  { name: 'edition-menu', wishes: 'page=mitaon', act: (page) => page.click('header button.switch') },
  {
    name: 'page-editions',
    wishes: 'page=mitaon',
    act: async (page) => {
      await command(page, 'Painokset, joissa')
      await page.click('text=Vain näissä')
    },
  },
  {
    name: 'side-by-side',
    wishes: 'page=mitaon',
    act: async (page) => {
      await command(page, 'Sivu kahdessa')
      await page.waitForTimeout(500)
      await page.locator('[data-differs]').first().scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'side-by-side-practice',
    wishes: 'page=omatyontekija',
    act: (page) => command(page, 'Sivu kahdessa'),
  },
  {
    name: 'edition-zoomed',
    wishes: 'page=mitaon',
    size: [480, 900],
    act: async (page) => {
      await command(page, 'Painokset ja')
      await page.click('nav[aria-label="Kirjan painokset"] button >> nth=1')
      await page.waitForTimeout(900)
    },
  },
  {
    name: 'publish-freeze',
    wishes: '',
    size: [1440, 1000],
    act: async (page) => {
      await page.keyboard.press('Control+p')
      await page.click('text=Jäädytä painos')
    },
  },
  { name: 'editions-frozen', wishes: 'page=mitaon', act: toFrozen },
  {
    name: 'rebuild',
    wishes: 'page=mitaon',
    act: async (page) => {
      await toFrozen(page)
      await page.click('role=button[name="Tee uudelleen: 1. painos"]')
    },
  },
  {
    name: 'rebuild-same',
    wishes: 'page=mitaon',
    act: (page) => rebuild(page, '1. painos'),
  },
  {
    name: 'rebuild-other',
    wishes: 'page=mitaon',
    size: [1024, 760],
    act: (page) => rebuild(page, 'Koepainos'),
  },
  {
    name: 'publish-stopped',
    wishes: 'page=mitaon&faulty',
    act: async (page) => {
      await page.keyboard.press('Control+p')
      await page.click('role=button[name="Julkaise"]')
      await page.waitForTimeout(300)
    },
  },
  {
    name: 'publish-approving',
    wishes: 'page=mitaon&faulty',
    act: async (page) => {
      await page.keyboard.press('Control+p')
      await page.click('role=button[name="Julkaise"]')
      await page.click('role=button[name=/^Hyväksy julkaistavaksi/] >> nth=0')
    },
  },
]
