// The page in print beside the editor: it follows what is written, and nothing falls with the typesetter.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newFolders, removeFolders, startApp, violationsOf, type AppFolders, type RunningApp } from './app.ts'

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

/** The process ids of the processes of the app by a name. */
function pidsOf(name: string): Promise<readonly number[]> {
  return app.electron.evaluate(
    ({ app }, name) =>
      app
        .getAppMetrics()
        .filter((metric) => metric.name === name)
        .map(({ pid }) => pid),
    name,
  )
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
  const [typesetter] = await pidsOf('Opaskirja Typst')
  const worker = await pidsOf('Opaskirja')
  if (typesetter === undefined) throw new Error('There is no typesetter to end')
  process.kill(typesetter, 'SIGKILL')
  await expect.poll(async () => (await pidsOf('Opaskirja Typst')).includes(typesetter), patient).toBe(false)
  const before = await address()
  await openChapter(/Lukijalle/)
  await expect
    .poll(async () => (await picture().count()) === 1 && (await address()) !== before, patient)
    .toBe(true)
  expect(await pidsOf('Opaskirja')).toEqual(worker)
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
