// Opens the plain window from a test or a benchmark.
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'

/** A plain window on a file, with a profile folder of its own. */
export async function openPlainWindow(
  file: string,
  profile: string,
): Promise<{ readonly electron: ElectronApplication; readonly page: Page }> {
  const executablePath = process.env['OPASKIRJA_ELECTRON']
  if (executablePath === undefined)
    throw new Error('Run this by `npm test` or `npm run bench`: they name the Electron')
  const env = { ...(process.env as Record<string, string>), PLAIN_PAGE: file }
  const args = [import.meta.dirname, `--user-data-dir=${join(profile, 'plain-window')}`]
  const electron = await _electron.launch({ executablePath, args, env })
  return { electron, page: await electron.firstWindow() }
}
