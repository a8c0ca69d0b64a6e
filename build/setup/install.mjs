// Brings node_modules to what the lock file says, and only when it is not so already.
import { readFileSync } from 'node:fs'
import { Refusal, say } from './command.mjs'
import { withLock } from './lock.mjs'
import { npm, run } from './processes.mjs'
import { inProject } from './project.mjs'

/**
 * @typedef {{ readonly version?: string, readonly integrity?: string, readonly optional?: boolean }} LockedPackage
 * @typedef {{ readonly packages: Readonly<Record<string, LockedPackage>> }} Lock
 */

const oldestNode = [20, 19]

/**
 * Refuses a Node that is too old to run the tools.
 * @param {string} version as in process.versions.node
 */
export function requireNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return
  throw new Refusal(
    `Opaskirja is built with Node ${oldestNode.join('.')} or newer; this is Node ${version}.\n` +
      'Install a current Node from https://nodejs.org and try again.',
  )
}

/**
 * Whether what npm put into node_modules is what the lock file asks for. Packages for other platforms may be absent.
 * @param {Lock} lock package-lock.json
 * @param {Lock | undefined} installed npm's own record of what it installed, or nothing
 */
export function isInstalled(lock, installed) {
  if (installed === undefined) return false
  return Object.entries(lock.packages).every(([path, wanted]) => {
    const found = installed.packages[path]
    if (path === '' || (found === undefined && wanted.optional === true)) return true
    // What was never fetched when the lock file was written has no hash there.
    const sameBytes = wanted.integrity === undefined || found?.integrity === wanted.integrity
    return sameBytes && found?.version === wanted.version
  })
}

/** Runs `npm ci` when node_modules differs from the lock file. */
export async function install() {
  if (isUpToDate()) return
  await withLock('install', async () => {
    if (isUpToDate()) return
    say('Installing the packages of package-lock.json …')
    const { code } = await run(npm('ci'))
    if (code !== 0) throw new Refusal('npm ci failed; its own words are above.')
  })
}

function isUpToDate() {
  const lock = readLock('package-lock.json')
  if (lock === undefined) throw new Refusal('package-lock.json is missing: this is not a whole checkout.')
  return isInstalled(lock, readLock('node_modules/.package-lock.json'))
}

/**
 * @param {string} path
 * @returns {Lock | undefined}
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(inProject(path), 'utf8'))
  } catch {
    return undefined
  }
}
