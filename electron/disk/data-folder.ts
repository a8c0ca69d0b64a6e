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

/** Where the store keeps one handbook's edits on this computer. */
export type StorePlaces = {
  readonly home: string
  /** Who this device is: its secret seed, for this user alone. */
  readonly identity: string
  /** This device's own segments, the same bytes as in the shared folder. */
  readonly own: string
  /** The hashes of all own segments ever made. */
  readonly ownHashes: string
  /** Segments of other devices, as they came. */
  readonly received: string
  /** The states of documents, kept to open faster; they can be lost at any time. */
  readonly states: string
  /** Which process has the handbook open, and who asks for it. */
  readonly lock: string
  readonly lockRequest: string
}

export function storePlaces(data: string, handbook: string): StorePlaces {
  const home = handbookData(data, handbook)
  return {
    home,
    identity: join(home, 'laite.json'),
    own: join(home, 'omat'),
    ownHashes: join(home, 'omat-tiivisteet.txt'),
    received: join(home, 'saadut'),
    states: join(home, 'tilat'),
    lock: join(home, 'lukko.json'),
    lockRequest: join(home, 'lukko-pyynto.json'),
  }
}

/** The ledger of the readable copies that this computer has written. */
export function ledgerFile(data: string, handbook: string): string {
  return join(handbookData(data, handbook), 'kopiot.json')
}

/** Where readable copies that somebody edited outside are kept before they are written again. */
export function setAsideFolder(data: string, handbook: string): string {
  return join(handbookData(data, handbook), 'syrjaan-otetut')
}

/** The backups of one handbook. */
export function backupFolder(data: string, handbook: string): string {
  return join(handbookData(data, handbook), 'varmuuskopiot')
}
