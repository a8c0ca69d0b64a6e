// Two people in two real windows, with one shared folder between them that can be taken away.
import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { makeHandbook, type NewHandbook } from '#electron/disk/new-handbook.ts'
import { HandbookStore } from '#electron/disk/store/handbook-store.ts'
import { realPorts } from '#electron/disk/store/ports.ts'
import { type } from '#tests/electron/disk/store/writers.ts'
import { newFolders, removeFolders, startApp, type AppFolders, type RunningApp } from './app.ts'

/** A writer: the folders of one computer, and the app that runs there. */
export type WriterAt = { readonly folders: AppFolders; app: RunningApp }

const day = 24 * 3_600_000
const people = [
  { person: 'Ensimmäinen kirjoittaja', organisation: 'Järvenpää' },
  { person: 'Toinen kirjoittaja', organisation: 'Rovaniemi' },
] as const

/** Two writers of one book. */
export class TwoWriters {
  private constructor(
    /** Where the shared folder is when it is there. */
    readonly shared: string,
    readonly first: WriterAt,
    readonly second: WriterAt,
  ) {}

  /** Makes the book in a shared folder, does `before` to it, and opens it in both windows. */
  static async begin(
    book: Pick<NewHandbook, 'template' | 'title' | 'starter'>,
    before: (folder: string, data: string) => Promise<void> = () => Promise.resolve(),
  ): Promise<TwoWriters> {
    const places = [await newFolders(), await newFolders()] as const
    const shared = join(places[0].place, 'Yhteinen kirja')
    const { data } = places[0]
    const made = await makeHandbook({ ...book, folder: shared, data, now: Date.now() - 3 * day })
    if (!made.ok) throw new Error('The shared book was not made')
    await before(shared, data)
    const first = { folders: places[0], app: await openAs(places[0], people[0], shared) }
    const second = { folders: places[1], app: await openAs(places[1], people[1], shared) }
    return new TwoWriters(shared, first, second)
  }

  get both(): readonly WriterAt[] {
    return [this.first, this.second]
  }

  /** The pages of both windows. */
  get pages(): readonly Page[] {
    return this.both.map(({ app }) => app.page)
  }

  /** Does `write` while neither can reach the shared folder. */
  async apart(write: () => Promise<void>): Promise<void> {
    const away = join(this.first.folders.place, 'Ei yhteyttä')
    await rename(this.shared, away)
    try {
      await write()
      for (const page of this.pages) await saved(page)
    } finally {
      await rename(away, this.shared)
    }
  }

  /** Both fetch and send until each has what the other wrote, and what was put back because of it. */
  async exchange(): Promise<void> {
    for (const page of [...this.pages, ...this.pages, ...this.pages]) await share(page)
  }

  /** Quits both apps and removes their folders. */
  async end(): Promise<void> {
    for (const { app } of this.both) await app.quit()
    for (const { folders } of this.both) await removeFolders(folders)
  }
}

/** An earlier sitting of the first writer: a paragraph at the end of the first chapter. */
export async function writeYesterday(folder: string, data: string, words: string): Promise<void> {
  const ports = { ...realPorts, now: () => Date.now() - day }
  const opened = await HandbookStore.open({ folder, data, writer: people[0], ports })
  if (!opened.ok) throw new Error(opened.failure.kind)
  await type(opened.value, words)
  await opened.value.close()
}

/** Starts the app of a user, says who that is, and opens the book of `folder`. */
async function openAs(
  folders: AppFolders,
  writer: (typeof people)[number],
  folder: string,
): Promise<RunningApp> {
  const app = await startApp(folders)
  await app.page.getByRole('treeitem').first().waitFor()
  await app.page.evaluate((told) => window.opaskirja.call('settings.change', told), { ...writer })
  await chooseFolder(app, folder)
  await editorOf(app.page).waitFor()
  return app
}

/** Opens the book of a folder by the keyboard; the box of the system answers by itself. */
export async function chooseFolder({ electron, page }: RunningApp, folder: string): Promise<void> {
  await electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, folder)
  await page.keyboard.press('Control+o')
}

/** The next file or folder that is asked for goes to `path`. */
export function saveAs({ electron }: RunningApp, path: string): Promise<void> {
  return electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)
}

/** The editor of the open page; of a practice, its first field. */
export function editorOf(page: Page): Locator {
  return page.locator('main [role=textbox][contenteditable=true]').first()
}

/** Opens a chapter from the contents and waits until it can be written in. */
export async function openChapter(page: Page, title: string): Promise<void> {
  await page
    .getByRole('treeitem', { name: new RegExp(title) })
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await editorOf(page).waitFor()
}

/** Fetches and sends. */
export async function share(page: Page): Promise<void> {
  await page.evaluate(() => window.opaskirja.call('sharing.now', {}))
}

/** Types at the end of the open page; every line is a paragraph of its own. */
export async function typeAtEnd(page: Page, ...lines: readonly string[]): Promise<void> {
  await goToEnd(page)
  for (const [at, line] of lines.entries()) {
    if (at > 0) await page.keyboard.press('Enter')
    await page.keyboard.type(line)
  }
}

/** Puts the caret at the end of the open page: an editor that has just come may take the key too early. */
async function goToEnd(page: Page): Promise<void> {
  for (let tries = 0; tries < 20; tries++) {
    await editorOf(page).focus()
    await page.keyboard.press('Control+End')
    if (await editorOf(page).evaluate(nothingFollowsCaret)) return
    await page.waitForTimeout(100)
  }
  throw new Error('The caret does not go to the end of the page')
}

function nothingFollowsCaret(box: Element): boolean {
  const { focusNode, focusOffset } = document.getSelection() ?? { focusNode: null, focusOffset: 0 }
  if (focusNode === null || !box.contains(focusNode)) return false
  const rest = document.createRange()
  rest.setStart(focusNode, focusOffset)
  rest.setEnd(box, box.childNodes.length)
  return rest.toString().trim() === ''
}

/** Puts the caret at the end of the paragraph that holds `text`. */
export async function goToEndOf(page: Page, text: string): Promise<void> {
  await editorOf(page).getByText(text).click()
  await page.keyboard.press('End')
}

/** Waits until everything typed is on the disk. */
export async function saved(page: Page): Promise<void> {
  // The state is told only after the batch; typing and its batch take less than this.
  await page.waitForTimeout(400)
  await page
    .getByText(/^Tallennettu/)
    .first()
    .waitFor()
}

/** The text of the open page. */
export function textOf(page: Page): Promise<string> {
  return editorOf(page).innerText()
}

/** Gives a command by the palette, as one who uses no mouse does. */
export async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+Shift+p')
  await page.getByRole('combobox').last().fill(name)
  await page.keyboard.press('Enter')
}

/** Goes to something with this name by the keyboard, and presses Enter on it. */
export async function choose(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await pressUntil(page, key, name)
  await page.keyboard.press('Enter')
}

/** Presses a key until the focus is on something with this name. */
export async function pressUntil(page: Page, key: string, name: RegExp, most = 80): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    if (name.test(await focusedName(page))) return
    await page.keyboard.press(key)
  }
  throw new Error(`After ${most} times ${key} the focus is on "${await focusedName(page)}", not on ${name}`)
}

function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement
    return active?.getAttribute('aria-label') ?? active?.textContent?.trim() ?? ''
  })
}
