// Decides which Electron runs the app: one that is named, the official one, or the fallback.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal, say } from './command.mjs'
import { fetchFallbackRuntime } from './fallback-runtime.mjs'
import { withLock } from './lock.mjs'
import { run } from './processes.mjs'
import { inProject } from './project.mjs'

/**
 * @typedef {{ readonly kind: 'named' | 'official' | 'fallback', readonly executable: string }} Runtime
 * @typedef {{ readonly kind: 'done' } | { readonly kind: 'failed', readonly words: string }} Download
 *
 * @typedef {object} Surroundings what the decision depends on
 * @property {string | undefined} named the value of ELECTRON_EXEC_PATH
 * @property {string} platform as process.platform
 * @property {string} architecture as process.arch
 * @property {(path: string) => boolean} exists
 * @property {() => string | undefined} official the executable of the official Electron, if it is here whole
 * @property {() => Promise<Download>} download runs Electron's own installer
 * @property {() => Promise<string>} fallback fetches the fallback runtime, gives its executable
 */

/**
 * Finds or fetches the Electron to run. Falls back only on Linux x64, and only when the official download
 * failed for want of a network: bytes that do not match their checksum always stop the command.
 * @param {Surroundings} surroundings
 * @returns {Promise<Runtime>}
 */
export async function findElectron({ named, exists, official, download, ...rest }) {
  if (named !== undefined && named !== '') {
    if (exists(named)) return { kind: 'named', executable: named }
    throw new Refusal(`ELECTRON_EXEC_PATH names ${named}, which does not exist.`)
  }
  const present = official()
  if (present !== undefined) return { kind: 'official', executable: present }
  const outcome = await download()
  const fetched = official()
  if (outcome.kind === 'done' && fetched !== undefined) return { kind: 'official', executable: fetched }
  return afterFailedDownload(
    outcome.kind === 'done' ? 'The installer left no whole Electron.' : outcome.words,
    rest,
  )
}

/**
 * @param {string} words what the installer said
 * @param {Pick<Surroundings, 'platform' | 'architecture' | 'fallback'>} surroundings
 * @returns {Promise<Runtime>}
 */
async function afterFailedDownload(words, { platform, architecture, fallback }) {
  const cause = causeOfFailure(words)
  if (cause === 'checksum') throw new Refusal(`${words}\n${checksumAdvice}`)
  if (cause === 'other') throw new Refusal(`${words}\nElectron could not be installed.`)
  if (platform === 'linux' && architecture === 'x64')
    return { kind: 'fallback', executable: await fallback() }
  throw new Refusal(`${words}\n${networkAdvice}`)
}

const checksumAdvice =
  'What was downloaded is not the Electron its makers published. Nothing was installed. If a proxy or a mirror\n' +
  '(ELECTRON_MIRROR) stands between, it hands out something else; do not work around this.'

const networkAdvice =
  'Electron could not be downloaded from GitHub. Where another server keeps a copy, name it and try again:\n' +
  '  ELECTRON_MIRROR=https://…/electron/ npm start\n' +
  'or name an Electron that is already on this machine: ELECTRON_EXEC_PATH=<path of the executable>.'

const checksumSigns = /checksum|did not match/i
const networkSigns =
  /fetch failed|ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|socket hang up|terminated|Response code \d/i

/**
 * Why Electron's installer failed, read from its words. What is not recognised counts as neither.
 * @param {string} words
 * @returns {'checksum' | 'network' | 'other'}
 */
export function causeOfFailure(words) {
  if (checksumSigns.test(words)) return 'checksum'
  return networkSigns.test(words) ? 'network' : 'other'
}

/**
 * The executable of the official Electron, if its package has been filled with the version it announces.
 * @param {string} [folder] the package's folder
 */
export function officialExecutable(folder = inProject('node_modules', 'electron')) {
  try {
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const present = readFileSync(join(folder, 'dist', 'version'), 'utf8')
      .trim()
      .replace(/^v/, '')
    const executable = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8').trim())
    return present === version && existsSync(executable) ? executable : undefined
  } catch {
    return undefined
  }
}

/** The Electron to run on this machine, fetched now if it has to be. */
export function electronRuntime() {
  return findElectron({
    named: process.env['ELECTRON_EXEC_PATH'],
    platform: process.platform,
    architecture: process.arch,
    exists: existsSync,
    official: officialExecutable,
    download: () => withLock('electron', runInstaller),
    fallback: fetchFallbackRuntime,
  })
}

/** @returns {Promise<Download>} */
async function runInstaller() {
  say('Fetching Electron …')
  const installer = { file: process.execPath, args: [inProject('node_modules', 'electron', 'install.js')] }
  const { code, output } = await run(installer, { streams: 'keep' })
  return code === 0 ? { kind: 'done' } : { kind: 'failed', words: output.trim() }
}
