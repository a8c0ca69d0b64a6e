// What happens beside the windows: other processes, files written by hand, files dragged over a window.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const program = resolve(import.meta.dirname, '../electron/disk/store/lock-process.ts')
const started: ChildProcess[] = []

/** A second process on the computer with this data folder: it opens the book and writes `words` into it. */
export function otherProcess(
  shared: string,
  data: string,
  words: string,
  ...more: readonly string[]
): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', program, shared, data, words, ...more], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  started.push(child)
  return child
}

/** The next line that a process says. */
export async function said(child: ChildProcess): Promise<string> {
  const [line] = (await once(child.stdout ?? child, 'data')) as readonly unknown[]
  return String(line).trim()
}

/** Ends the processes that are still there. */
export function endProcesses(): void {
  for (const child of started.splice(0)) child.kill('SIGKILL')
}

/** The readable file that holds `words`; it is written after a pause. */
export async function fileOfChapter(shared: string, words: string): Promise<string> {
  const folder = join(shared, 'luvut')
  let found: string | undefined
  const holds = async (name: string): Promise<boolean> =>
    (await readFile(join(folder, name), 'utf8')).includes(words)
  await expect
    .poll(
      async () => {
        for (const name of await readdir(folder)) if (await holds(name)) found = name
        return found
      },
      { timeout: 20_000 },
    )
    .toBeDefined()
  return join(folder, found ?? '')
}

/** Drags a file over the window, or lets go of it there. */
export async function drop(page: Page, file: string, event: 'dragover' | 'drop'): Promise<void> {
  const bytes = (await readFile(file)).toString('base64')
  const transfer = await page.evaluateHandle((encoded) => {
    const content = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0))
    const carried = new DataTransfer()
    carried.items.add(new File([content], 'Muutokset.opaskirja'))
    return carried
  }, bytes)
  await page.dispatchEvent('main', event, { dataTransfer: transfer })
}

/** The folder into which the computer of a window sends its edits. */
export async function sharedFolderOf(page: Page, shared: string): Promise<string> {
  const state = await page.evaluate(() => window.opaskirja.call('app.state', {}))
  if (!state.ok || state.value.open === null) throw new Error('No book is open')
  return join(shared, 'muutokset', state.value.open.device)
}
