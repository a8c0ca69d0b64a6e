// The page in print beside the editor: it follows what is written, and nothing falls with the typesetter.
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  newFolders,
  pidsOf,
  removeFolders,
  startApp,
  violationsOf,
  type AppFolders,
  type RunningApp,
} from './app.ts'

/** A new typesetter takes a moment to begin. */
const patient = { timeout: 10_000 }

let folders: AppFolders
let app: RunningApp
beforeAll(async () => {
  folders = await newFolders()
  app = await startApp(folders)
})
afterAll(async () => {
  await app?.quit()
  await removeFolders(folders)
})

const column = () => app.page.getByRole('region', { name: 'Painettuna' })
const picture = () => column().getByRole('img')
/** Where the picture lies: another address is another picture. */
const address = (): Promise<string | null> => picture().getAttribute('src')

type Size = { readonly width: number; readonly height: number }

function sizeOf(): Promise<Size> {
  return app.page.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight }))
}

async function resize(size: Size): Promise<void> {
  await app.electron.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height)
  }, size)
  await expect.poll(async () => (await sizeOf()).width, patient).toBe(size.width)
}

async function openChapter(name: RegExp): Promise<void> {
  await app.page.getByRole('treeitem', { name }).click()
  const editor = app.page.locator('main [role=textbox][contenteditable=true]').first()
  await editor.waitFor()
  await editor.click()
}

it('shows the page that is being written, by one key', async () => {
  await openChapter(/Mitä on sosiaalinen kuntoutus/)
  await app.page.keyboard.press('Control+Home')
  await app.page.keyboard.press('Control+Shift+E')
  await picture().waitFor()
  expect(await picture().getAttribute('alt')).toMatch(/painettuna, sivu 1 \/ \d+$/)
  const painted = await picture().evaluate(
    (image: HTMLImageElement) => image.complete && image.naturalWidth > 0,
  )
  expect(painted).toBe(true)
  expect(await violationsOf(app.page)).toEqual([])
})

it('follows the caret to its page, and what is typed', async () => {
  await app.page.keyboard.press('Control+End')
  await expect.poll(() => picture().getAttribute('alt'), patient).not.toMatch(/sivu 1 \//)
  const before = await address()
  await app.page.keyboard.type(' Uusi virke taitettavaksi.')
  await expect.poll(address, patient).not.toBe(before)
  await app.page.keyboard.press('Control+Home')
  await expect.poll(() => picture().getAttribute('alt'), patient).toMatch(/sivu 1 \//)
})

it('turns pages by its buttons', async () => {
  await column().getByRole('button', { name: 'Seuraava sivu' }).click()
  await expect.poll(() => picture().getAttribute('alt'), patient).toMatch(/sivu 2 \//)
  expect(
    await column()
      .getByText(/^Sivu 2/)
      .count(),
  ).toBe(1)
})

it('goes on when the typesetter dies: a new one sets the next page, the worker has not fallen', async () => {
  const [typesetter] = await pidsOf(app, 'Opaskirja Typst')
  const worker = await pidsOf(app, 'Opaskirja')
  if (typesetter === undefined) throw new Error('There is no typesetter to end')
  process.kill(typesetter, 'SIGKILL')
  await expect
    .poll(async () => (await pidsOf(app, 'Opaskirja Typst')).includes(typesetter), patient)
    .toBe(false)
  const before = await address()
  await openChapter(/Lukijalle/)
  await expect
    .poll(async () => (await picture().count()) === 1 && (await address()) !== before, patient)
    .toBe(true)
  expect(await pidsOf(app, 'Opaskirja')).toEqual(worker)
})

it('is shown and hidden by a button that says which, and by the menu', async () => {
  const button = app.page.getByRole('button', { name: 'Painettuna', exact: true })
  expect(await button.getAttribute('aria-pressed')).toBe('true')
  await button.click()
  await expect.poll(() => column().count(), patient).toBe(0)
  expect(await button.getAttribute('aria-pressed')).toBe('false')
  await app.electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('preview')?.click())
  await picture().waitFor()
  expect(await button.getAttribute('aria-pressed')).toBe('true')
})

it('lies in a drawer of a narrow window, and comes back at the first press when that is put away', async () => {
  const { width, height } = await sizeOf()
  await resize({ width: 1024, height })
  const button = app.page.getByRole('button', { name: 'Painettuna', exact: true })
  await expect.poll(() => column().count(), patient).toBe(0)
  await button.click()
  await picture().waitFor()
  expect(await violationsOf(app.page)).toEqual([])
  await app.page.mouse.click(300, 500)
  await expect.poll(() => button.getAttribute('aria-pressed'), patient).toBe('false')
  await button.click()
  await picture().waitFor()
  await resize({ width, height })
})

it('follows the edition as which the book is shown, and says when the page is not in it', async () => {
  await app.page.getByRole('button', { name: /^Painos: / }).click()
  await app.page.getByRole('menuitem', { name: 'Lappi' }).click()
  await app.page.getByRole('treeitem', { name: /Opaskirja Lapissa/ }).click()
  await expect.poll(() => picture().getAttribute('alt'), patient).toMatch(/^Opaskirja Lapissa painettuna/)
  await app.page.getByRole('treeitem', { name: /Opaskirja Keski-Uudellamaalla/ }).click()
  await column().getByText('Tätä sivua ei ole painoksessa Lappi.').waitFor()
})

it('shows practices too, and goes by the same key', async () => {
  await app.page
    .getByRole('treeitem', { name: /Vertaisneuvoja/ })
    .first()
    .click()
  await expect.poll(() => picture().getAttribute('alt'), patient).toMatch(/painettuna, sivu 1/)
  await app.page.keyboard.press('Control+Shift+E')
  await expect.poll(() => column().count(), patient).toBe(0)
})
