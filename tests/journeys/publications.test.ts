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

describe('publications', () => {
  it.each([
    ['html', 30],
    ['innokyla', 20],
  ])(
    '[PB5] every page of the %s edition opens from disk without a fault that axe can find',
    async (format, least) => {
      const pages = await pagesOf(format)
      expect(pages.length).toBeGreaterThanOrEqual(least)
      const failed: Record<string, readonly string[]> = {}
      for (const name of pages) {
        await open(format, name)
        const violations = await violationsOf(page)
        if (violations.length > 0) failed[name] = violations
      }
      expect(failed).toEqual({})
    },
  )

  it('[PB5] the dark pages are as sound as the light ones', async () => {
    await page.emulateMedia({ colorScheme: 'dark' })
    for (const [format, name] of [
      ['html', 'index.html'],
      ['html', (await pagesOf('html')).find((each) => each.includes('vertaisneuvojakoulutus')) ?? ''],
      ['innokyla', (await pagesOf('innokyla')).find((each) => each.includes('vertaisneuvojakoulutus')) ?? ''],
    ] as const) {
      await open(format, name)
      expect(await violationsOf(page), name).toEqual([])
    }
    await page.emulateMedia({ colorScheme: null })
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
