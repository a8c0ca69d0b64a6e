// How the app was started: where its data lies, and whether it only proves that it starts.
import { join } from 'node:path'
import { app } from 'electron'

/** Puts the window's own data beside the rest when `OPASKIRJA_DATA` names a place. */
export function chooseDataPath(): void {
  app.setName('Opaskirja')
  const chosen = process.env['OPASKIRJA_DATA']
  if (chosen !== undefined && chosen !== '') app.setPath('userData', join(chosen, 'ikkuna'))
}

/** The user's documents folder; `OPASKIRJA_DOCUMENTS` overrides it. */
export function documentsFolder(): string {
  const chosen = process.env['OPASKIRJA_DOCUMENTS']
  return chosen !== undefined && chosen !== '' ? chosen : app.getPath('documents')
}

/** True when started with `--smoke`: the app ends with 0 as soon as the book is painted and editable. */
export function isSmokeTest(): boolean {
  return process.argv.includes('--smoke')
}

/** The oldest major version of Electron that is given to users. */
const oldestForUsers = 40

/** True on the end-of-life runtime that set-up falls back to, for development and tests only. */
export function isFallbackRuntime(): boolean {
  return Number.parseInt(process.versions.electron, 10) < oldestForUsers
}

/** Ends a smoke test as failed when nothing was painted in time. */
export function endSmokeTestAfter(milliseconds: number): void {
  setTimeout(() => {
    console.error('The window did not paint an editable book in time.')
    app.exit(1)
  }, milliseconds)
}

/** The folder of the built app: out/. */
export const builtFolder = join(__dirname, '..')
