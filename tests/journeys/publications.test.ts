// What is published from the starter, page by page, opened from disk.
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
const allowedInBody = new Set(['p', 'br', 'h3', 'h4', 'strong', 'em', 'ul', 'ol', 'li', 'blockquote', 'a'])
let place: string
let electron: ElectronApplication
let page: Page

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'opaskirja-publications-'))
  const env = { ...process.env, OPASKIRJA_DATA: join(place, 'data') }
  const book = join(place, 'book')
  await run(process.execPath, [cli, 'new', book, '--template', 'starter'], { env })
  for (const format of ['html', 'innokyla']) {
    await run(process.execPath, [cli, 'publish', book, '--format', format, '--out', join(place, format)], {
      env,
    })
  }
  const opened = await openPlainWindow(join(place, 'html', 'index.html'), place)
  electron = opened.electron
  page = opened.page
})
afterAll(async () => {
  await electron?.close()
  await rm(place, { recursive: true, force: true })
})

async function pagesOf(format: string): Promise<readonly string[]> {
  const names = await readdir(join(place, format), { recursive: true })
  return names.filter((name) => name.endsWith('.html')).sort()
}

async function open(format: string, name: string): Promise<void> {
  await page.goto(pathToFileURL(join(place, format, name)).href)
}

/** What axe finds on the pages of a publication, by their names. */
async function faultsOf(
  format: string,
  pages: readonly string[],
): Promise<Record<string, readonly string[]>> {
  const failed: Record<string, readonly string[]> = {}
  for (const name of pages) {
    await open(format, name)
    const violations = await violationsOf(page)
    if (violations.length > 0) failed[name] = violations
  }
  return failed
}

/** On how many lines each word of an element stands; runs in the page. */
function linesOfWords(element: Element): readonly number[] {
  const text = element.firstChild as Text
  return [...text.data.matchAll(/\S+/g)].map(({ 0: word, index }) => {
    const range = document.createRange()
    range.setStart(text, index)
    range.setEnd(text, index + word.length)
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
  })
}

const long = { timeout: 300_000 }

describe('publications', () => {
  it.each([
    ['html', 38],
    ['innokyla', 20],
  ])(
    '[PB5] every page of the %s edition opens from disk without a fault that axe can find',
    long,
    async (format, least) => {
      const pages = await pagesOf(format)
      expect(pages.length).toBeGreaterThanOrEqual(least)
      expect(await faultsOf(format, pages)).toEqual({})
    },
  )

  it('[PB5] the dark pages are as sound as the light ones', long, async () => {
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await faultsOf('html', await pagesOf('html'))).toEqual({})
    const card = (await pagesOf('innokyla')).find((each) => each.includes('vertaisneuvojakoulutus')) ?? ''
    expect(await faultsOf('innokyla', [card])).toEqual({})
    await page.emulateMedia({ colorScheme: null })
  })

  it(
    '[PB5] every page fits a window 320 pixels wide, and those of lists are as sound there',
    long,
    async () => {
      const { width, height } = page.viewportSize() ?? { width: 1280, height: 800 }
      await page.setViewportSize({ width: 320, height: 640 })
      const pages = await pagesOf('html')
      for (const name of pages) {
        await open('html', name)
        const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth])
        expect(widths[0], name).toBeLessThanOrEqual(widths[1] ?? 0)
      }
      const lists = pages.filter((name) => !name.includes('/'))
      expect(
        await faultsOf('html', [...lists, 'luvut/mitaon.html', 'kaytannot/vertaisneuvoja.html']),
      ).toEqual({})
      await page.setViewportSize({ width, height })
    },
  )

  it.each([320, 620, 1000, 1100, 1440])(
    '[PB5] the cover keeps the words of its title whole in a window %i pixels wide',
    async (width) => {
      const before = page.viewportSize() ?? { width: 1280, height: 800 }
      await page.setViewportSize({ width, height: 900 })
      await open('html', 'index.html')
      expect(await page.locator('h1').evaluate(linesOfWords)).toEqual([1, 1, 1])
      await page.setViewportSize(before)
    },
  )

  it('[PB23] the practices are narrowed by what is chosen, and a tile of the map leads to its list', async () => {
    await open('html', 'kaytannot.html')
    const shown = (): Promise<number> => page.locator('#kaytannot_ li:visible').count()
    const all = await shown()
    const stage = page.locator('#rajaus_ select').last()
    await stage.selectOption({ index: 1 })
    expect(await shown()).toBeLessThan(all)
    await page.getByRole('status').filter({ hasText: 'Näkyvissä' }).waitFor()
    await stage.selectOption({ index: 0 })
    expect(await shown()).toBe(all)
    await open('html', 'alueet.html')
    await page.getByRole('link', { name: /^Pirkanmaa \d+ käytäntöä$/ }).press('Enter')
    const id = await page.evaluate(() => location.hash.slice(1))
    expect(await page.locator(`[id="${id}"]`).textContent()).toMatch(/^Pirkanmaan hyvinvointialue \(\d+\)$/)
  })

  it('[PB6] every field of every Innokylä page copies only the safe tags', async () => {
    let copied = 0
    for (const name of await pagesOf('innokyla')) {
      await open('innokyla', name)
      const bodies = await page.locator('[data-html]').evaluateAll((elements) =>
        elements.map((element) => {
          const copy = new DOMParser().parseFromString(element.getAttribute('data-html') ?? '', 'text/html')
          return [...copy.body.querySelectorAll('*')].map((inner) => inner.localName)
        }),
      )
      copied += bodies.length
      for (const tags of bodies)
        expect(
          tags.filter((tag) => !allowedInBody.has(tag)),
          name,
        ).toEqual([])
    }
    expect(copied).toBeGreaterThan(16)
  })
})
