// Starts the packaged app. Its fuses let no debugger into the main process, so only its window is reached.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import type { AppFolders } from './app.ts'

const root = resolve(import.meta.dirname, '../..')

/** The folder that `npm run package` lays out. */
export const packagedFolder = join(root, 'release', 'linux-unpacked')

/** The packaged app's executable. */
export const packagedExecutable = join(packagedFolder, 'opaskirja')

/** A started packaged app: its window, its main process, and how to end it as the system does when the user logs out. */
export type PackagedApp = { readonly page: Page; readonly pid: number; readonly quit: () => Promise<void> }

/** Makes the package anew from the checkout. Rejects with what was said when that fails. */
export async function makePackage(): Promise<void> {
  const maker = spawn(process.execPath, [join(root, 'build/setup/package.mjs')])
  let said = ''
  for (const stream of [maker.stdout, maker.stderr]) stream.on('data', (bytes) => (said += String(bytes)))
  const [code] = (await once(maker, 'close')) as [number]
  if (code !== 0) throw new Error(said)
}

/** Starts the packaged app for the user of `folders` and waits for its window. */
export async function startPackagedApp(folders: AppFolders): Promise<PackagedApp> {
  const noSandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const app = spawn(packagedExecutable, ['--remote-debugging-port=0', ...noSandbox], {
    env: { ...process.env, OPASKIRJA_DATA: folders.data, OPASKIRJA_DOCUMENTS: folders.documents },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = once(app, 'close')
  // Without its usual preparations, which need more of the browser than Electron has.
  const browser = await chromium.connectOverCDP(await debuggerOf(app), { noDefaults: true })
  const context = browser.contexts()[0]
  if (context === undefined) throw new Error('The packaged app has no window')
  const page = context.pages()[0] ?? (await context.waitForEvent('page'))
  page.setDefaultTimeout(20_000)
  const quit = async (): Promise<void> => {
    app.kill('SIGTERM')
    await ended
  }
  return { page, pid: app.pid ?? 0, quit }
}

/** The address of the window's debugger, which Chromium tells on stderr. */
function debuggerOf(app: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = ''
    app.stderr?.on('data', (bytes) => {
      said += String(bytes)
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (address !== undefined) found(address)
    })
    app.on('close', () => failed(new Error(`The packaged app ended before it had a window:\n${said}`)))
  })
}
