// Where this computer keeps its own data: the log of edits, settings, the ledger of readable copies.
import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * The folder of the app's own data on this computer, the same for window and command line.
 * `OPASKIRJA_DATA` overrides it.
 */
export function dataFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: string = process.platform,
): string {
  const chosen = env['OPASKIRJA_DATA']
  if (chosen !== undefined && chosen !== '') return chosen
  if (platform === 'win32') return join(env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'Opaskirja')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Opaskirja')
  return join(env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), 'Opaskirja')
}

/** The folder of one handbook's own data. */
export function handbookData(data: string, handbook: string): string {
  return join(data, 'kasikirjat', handbook)
}

/** The folder of one handbook's log of own edits. */
export function logFolder(data: string, handbook: string): string {
  return join(handbookData(data, handbook), 'loki')
}

/** The ledger of the readable copies that this computer has written. */
export function ledgerFile(data: string, handbook: string): string {
  return join(handbookData(data, handbook), 'kopiot.json')
}

/** Where readable copies that somebody edited outside are kept before they are written again. */
export function setAsideFolder(data: string, handbook: string): string {
  return join(handbookData(data, handbook), 'syrjaan-otetut')
}
