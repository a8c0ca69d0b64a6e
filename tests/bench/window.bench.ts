// The window: start to editable against an Electron hello-world, keystroke to paint against bare ProseMirror.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { build } from 'vite'
import { openPlainWindow } from '#tests/plain-window/open.ts'
import { newFolders, removeFolders, startApp, type AppFolders } from '#tests/journeys/app.ts'
import { median, percentile, report } from './report.ts'

const pages = resolve(import.meta.dirname, 'pages')
const rounds = 3
const keys = 120
let folders: AppFolders
let built: string

beforeAll(async () => {
  folders = await newFolders()
  built = await mkdtemp(join(tmpdir(), 'opaskirja-bare-'))
  const input = join(pages, 'bare.html')
  await build({
    root: pages,
    base: './',
    logLevel: 'error',
    build: { outDir: built, rollupOptions: { input } },
  })
  // The first start makes the starter guidebook; the measured ones open it.
  await withOurs(async () => undefined)
})
afterAll(async () => {
  await removeFolders(folders)
  await rm(built, { recursive: true, force: true })
})

const editable = (page: Page): Locator => page.locator('main [role=textbox][contenteditable=true]').first()

async function withOurs(use: (page: Page) => Promise<void>): Promise<void> {
  const app = await startApp(folders)
  await editable(app.page).waitFor()
  await use(app.page)
  await app.quit()
}

async function withBare(html: string, use: (page: Page) => Promise<void>): Promise<void> {
  const { electron, page } = await openPlainWindow(html, built)
  await editable(page).waitFor()
  await use(page)
  await electron.close()
}

async function timeTo(start: (ready: () => Promise<void>) => Promise<void>): Promise<number> {
  const began = performance.now()
  let taken = Number.NaN
  await start(async () => void (taken = performance.now() - began))
  return taken
}

/** Milliseconds from each key press to the message after the next frame. */
async function keystrokes(page: Page): Promise<readonly number[]> {
  await page.evaluate(() => {
    const taken: number[] = []
    Object.assign(window, { taken })
    document.addEventListener(
      'keydown',
      () => {
        const began = performance.now()
        requestAnimationFrame(() => {
          const channel = new MessageChannel()
          channel.port1.onmessage = () => taken.push(performance.now() - began)
          channel.port2.postMessage(null)
        })
      },
      true,
    )
  })
  await editable(page).locator('p').first().click()
  await page.keyboard.type('hyvä käytäntö '.repeat(Math.ceil(keys / 14)), { delay: 40 })
  return page.evaluate(() => (window as unknown as { taken: number[] }).taken)
}

test('start to editable', async () => {
  const [ours, hello]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    ours.push(await timeTo(withOurs))
    hello.push(await timeTo((ready) => withBare(join(pages, 'hello.html'), ready)))
  }
  report('Start to editable, against an Electron hello-world', median(ours), median(hello))
})

test('keystroke to paint', async () => {
  const [ours, bare]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    await withOurs(async (page) => {
      await page.getByRole('treeitem', { name: /Mitä on sosiaalinen kuntoutus/ }).click()
      await page.getByRole('heading', { level: 1, name: /Mitä on sosiaalinen kuntoutus/ }).waitFor()
      ours.push(...(await keystrokes(page)))
    })
    await withBare(join(built, 'bare.html'), async (page) => void bare.push(...(await keystrokes(page))))
  }
  report('Keystroke to paint, median, against bare ProseMirror', median(ours), median(bare))
  report('Keystroke to paint, 95th percentile', percentile(ours, 95), percentile(bare, 95))
})
