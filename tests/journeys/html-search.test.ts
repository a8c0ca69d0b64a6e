// A reader searches the published starter, opened from disk, in a real browser.
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPlainWindow } from '#tests/plain-window/open.ts'
import { violationsOf } from './app.ts'

const run = promisify(execFile)
const cli = resolve(import.meta.dirname, '../../out/node/cli.cjs')
const faults: string[] = []
const requests: string[] = []
let place: string
let electron: ElectronApplication
let page: Page

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'opaskirja-html-search-'))
  const env = { ...process.env, OPASKIRJA_DATA: join(place, 'data') }
  const book = join(place, 'book')
  await run(process.execPath, [cli, 'new', book, '--template', 'starter'], { env })
  await run(process.execPath, [cli, 'publish', book, '--format', 'html', '--out', join(place, 'html')], {
    env,
  })
  const opened = await openPlainWindow(join(place, 'html', 'index.html'), place)
  electron = opened.electron
  page = opened.page
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('request', (request) => requests.push(request.url()))
})
afterAll(async () => {
  await electron?.close()
  await rm(place, { recursive: true, force: true })
})

const open = (path: string): Promise<unknown> =>
  page.goto(pathToFileURL(join(place, 'html')).href + `/${path}`)
const field = (): ReturnType<Page['locator']> => page.locator('main input[name="q"]')
const titles = (): Promise<readonly string[]> => page.locator('main h3').allTextContents()

/** Waits until the page shows the answer to this question: then, and not before, it stands in the address. */
async function answered(query: string): Promise<void> {
  await page.waitForFunction((asked) => new URLSearchParams(location.search).get('q') === asked, query)
}

describe('the search of the HTML edition', () => {
  it('[PB8] shows hits at every letter that is typed', async () => {
    await open('haku.html')
    await page.locator('#haun-rajaukset_ fieldset').first().waitFor()
    const whole = 'vertaisneuv'
    for (let length = 1; length <= whole.length; length++) {
      await field().press(whole[length - 1] ?? '')
      await answered(whole.slice(0, length))
      expect((await titles()).length, whole.slice(0, length)).toBeGreaterThan(0)
    }
    expect((await titles())[0]).toBe('Vertaisneuvojakoulutus')
    expect(await page.locator('main h3 mark').first().textContent()).toMatch(/^Vertaisneuv/)
  })

  it.each([
    ['kuntoutusten tarpeita', /./],
    ['arjen avaimmet', /^Arjen avaimet$/],
    ['laihdutusryhmä', /^Painonhallintaryhmä$/],
    ['alue:keski-uusimaa ryhmä', /./],
  ])('[PB8] answers "%s" as it stands in the address', async (query, first) => {
    await open(`haku.html?q=${encodeURIComponent(query)}`)
    await page.locator('main h3').first().waitFor()
    expect((await titles())[0]).toMatch(first)
    expect(await field().inputValue()).toBe(query)
  })

  it('[SE12] leads from a term to its place in the glossary', async () => {
    await open(`haku.html?q=${encodeURIComponent('laji:sanasto vertaisneuvoja')}`)
    await page.locator('main h3 a').first().click()
    await page.waitForURL(/\/sanasto\.html#termi_vertaisneuvoja/)
    await page.locator('dt[id="termi_vertaisneuvoja"]:target').waitFor()
  })

  it('[PB8] leads from the box at the head of a page to the search, and from a hit to its place', async () => {
    const [chapter = ''] = await readdir(join(place, 'html', 'luvut'))
    await open(`luvut/${chapter}`)
    await page.locator('header input[name="q"]').fill('asiakkaan prosessi')
    await page.keyboard.press('Enter')
    await page.locator('main .snippet a').first().click()
    await page.waitForURL(/\/(?:luvut|kaytannot)\//)
    const id = await page.evaluate(() => decodeURIComponent(location.hash.slice(1)))
    expect(id).not.toBe('')
    expect(await page.locator(`[id="${id}"]`).count()).toBe(1)
    await page.goBack()
    await page.locator('main h3').first().waitFor()
    expect(await field().inputValue()).toBe('asiakkaan prosessi')
  })

  it('[PB8] narrows by what is ticked, keeps it in the address, and restores it from there', async () => {
    await open('haku.html?q=ryhm%C3%A4')
    const practices = page.getByRole('checkbox', { name: /^Hyvät käytännöt/ })
    await practices.check()
    await page.waitForURL(/laji=practice/)
    await page.waitForFunction(() => !/Luku/.test([...document.querySelectorAll('main li .kind')].join()))
    expect(await practices.evaluate((box) => box === document.activeElement)).toBe(true)
    const narrowed = await titles()
    await open(new URL(page.url()).pathname.split('/html/')[1] + new URL(page.url()).search)
    await page.locator('main h3').first().waitFor()
    expect(await titles()).toEqual(narrowed)
    expect(await practices.isChecked()).toBe(true)
    await page.getByRole('button', { name: 'Poista rajaukset' }).click()
    await page.waitForURL((url) => !url.search.includes('laji'))
  })

  it('[PB8] is used by the keyboard and tells the count to those who hear the page', async () => {
    await open('haku.html?q=kuntoutus')
    await page.locator('main h3').first().waitFor()
    await field().press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '')
    expect(await focused()).toBe((await titles())[1])
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q')
    await page
      .getByRole('status')
      .filter({ hasText: /^\d+ osumaa$/ })
      .waitFor({ state: 'attached' })
    const before = (await titles()).length
    await page.getByRole('button', { name: /^Näytä \d+ lisää$/ }).click()
    await page.waitForFunction((shown) => document.querySelectorAll('main h3').length > shown, before)
    await page.waitForFunction(() => document.activeElement?.closest('h3') !== null)
    expect(await focused()).toBe((await titles())[before])
  })

  it.each([
    '?!.,:;',
    '+-~^:*',
    '"',
    '17 §: mitä',
    'kuntoutus~',
    '🙂🙂',
    'tyo\u0308kyky',
    'ja tai että',
    '<img src=x onerror=alert(1)>',
    'ä'.repeat(10_000),
  ])('[PB8] takes any question for what it is: case %#', async (query) => {
    await open('haku.html')
    await page.locator('#haun-rajaukset_ fieldset').first().waitFor()
    await field().evaluate((input: HTMLInputElement, text) => {
      input.value = text
      input.dispatchEvent(new Event('input'))
    }, query)
    await answered(query)
    expect(await page.locator('main img, main .notice').count()).toBe(0)
  })

  it.each(['light', 'dark'] as const)('[PB8] has no fault that axe can find, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    for (const path of [
      'haku.html',
      'haku.html?q=kuntoutuksen+tarve&laji=practice',
      'haku.html?q=xqzw',
      'asiasanat.html',
    ]) {
      await open(path)
      if (path.startsWith('haku'))
        await page
          .locator('#haun-tila_:not(:empty), #haun-alku_:not([hidden])')
          .first()
          .waitFor({ state: 'attached' })
      expect(await violationsOf(page), path).toEqual([])
    }
    await page.emulateMedia({ colorScheme: null })
  })

  it('[PB5] fits a window 320 pixels wide, with and without hits', async () => {
    await page.setViewportSize({ width: 320, height: 640 })
    for (const path of ['haku.html', 'haku.html?q=kuntoutuksen+tarve', 'asiasanat.html', 'index.html']) {
      await open(path)
      if (path.includes('?')) await page.locator('main h3').first().waitFor()
      const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
      expect(widths[0], path).toBeLessThanOrEqual(widths[1] ?? 0)
    }
  })

  it('[PB5] never reached for the network and never failed', () => {
    expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([])
    expect(faults).toEqual([])
  })
})
