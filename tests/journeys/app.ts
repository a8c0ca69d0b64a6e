// Starts the real app in a real window, with data folders of its own.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import axe from 'axe-core'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'

const root = resolve(import.meta.dirname, '../..')

/** A started app: its window, and the folders it was given. */
export type RunningApp = {
  readonly electron: ElectronApplication
  readonly page: Page
  readonly folders: AppFolders
  /** Closes the window as a user does and waits until the app has ended; one that has ended is left. */
  readonly quit: () => Promise<void>
}

/** Where an app keeps its data, its books, and what it publishes. */
export type AppFolders = { readonly place: string; readonly data: string; readonly documents: string }

/** Empty folders for one user. */
export async function newFolders(): Promise<AppFolders> {
  const place = await mkdtemp(join(tmpdir(), 'opaskirja-journey-'))
  return { place, data: join(place, 'data'), documents: join(place, 'Asiakirjat') }
}

/** Removes the folders of a user. */
export function removeFolders({ place }: AppFolders): Promise<void> {
  return rm(place, { recursive: true, force: true })
}

/** Starts the app for the user of `folders` and waits for its window; another build of it when one is named. */
export async function startApp(folders: AppFolders, built = root): Promise<RunningApp> {
  const executablePath = process.env['OPASKIRJA_ELECTRON']
  if (executablePath === undefined)
    throw new Error('Run journeys by `npm test`: it names the Electron to use')
  const electron = await _electron.launch({
    executablePath,
    args: [built],
    env: {
      ...(process.env as Record<string, string>),
      OPASKIRJA_DATA: folders.data,
      OPASKIRJA_DOCUMENTS: folders.documents,
    },
  })
  const page = await electron.firstWindow()
  page.setDefaultTimeout(20_000)
  let running = true
  electron.on('close', () => (running = false))
  return { electron, page, folders, quit: async () => (running ? quit(electron) : undefined) }
}

/** The process ids of the processes of an app by a name. */
export function pidsOf({ electron }: RunningApp, name: string): Promise<readonly number[]> {
  return electron.evaluate(
    ({ app }, name) =>
      app
        .getAppMetrics()
        .filter((metric) => metric.name === name)
        .map(({ pid }) => pid),
    name,
  )
}

async function quit(electron: ElectronApplication): Promise<void> {
  const ended = electron.waitForEvent('close')
  await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().forEach((window) => window.close()),
  )
  await ended
}

/** The violations that axe finds on the page, as one line each; none is the aim. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeOutcome> } }
    // Only violations are wanted: leaving out the rest saves most of the time.
    return (await axe.run({ resultTypes: ['violations'] })).violations
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`)
}

type AxeOutcome = {
  readonly violations: readonly {
    readonly id: string
    readonly nodes: readonly { readonly target: readonly string[] }[]
  }[]
}
