// The system libraries Electron needs on Linux: finds what is missing, installs it or says how.
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Refusal, say } from './command.mjs'
import { needsVirtualDisplay } from './display.mjs'
import { withLock } from './lock.mjs'
import { run } from './processes.mjs'

/** Debian's packages for Electron; the second list got a new name when Debian 13 and Ubuntu 24.04 widened time. */
const steadyNames = ['libnss3', 'libgbm1', 'fonts-dejavu-core']
const widenedNames = ['libatk1.0-0', 'libatk-bridge2.0-0', 'libcups2', 'libgtk-3-0', 'libasound2']
const displayNames = ['xvfb', 'xauth']
const releaseFile = '/etc/os-release'
const displayPrograms = ['xvfb-run', 'xauth']

/**
 * @typedef {{ readonly debianLike: boolean, readonly renamed: boolean }} System
 * @typedef {{ readonly libraries: readonly string[], readonly display: boolean }} Missing
 *   libraries: names of shared objects. display: no xvfb-run although there is no screen.
 * @typedef {{ readonly kind: 'nothing' } | { readonly kind: 'install', readonly packages: readonly string[] }
 *   | { readonly kind: 'tell', readonly words: string }} Plan
 */

/**
 * The shared objects that `ldd` did not find.
 * @param {string} output
 */
export function missingLibraries(output) {
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '')
}

/**
 * What is known of this Linux from /etc/os-release.
 * @param {string} release
 * @returns {System}
 */
export function readSystem(release) {
  const field = /** @param {string} name */ (name) =>
    new RegExp(`^${name}="?([^"\n]*)"?$`, 'm').exec(release)?.[1] ?? ''
  const [id, version] = [field('ID'), Number.parseFloat(field('VERSION_ID'))]
  const debianLike = `${id} ${field('ID_LIKE')}`
    .split(' ')
    .some((name) => name === 'debian' || name === 'ubuntu')
  return { debianLike, renamed: (id === 'debian' && version >= 13) || (id === 'ubuntu' && version >= 24.04) }
}

/**
 * What to do about what is missing: nothing, install these Debian packages, or tell the reader these words.
 * @param {Missing} missing
 * @param {System} system
 * @param {boolean} isRoot
 * @returns {Plan}
 */
export function planFor(missing, system, isRoot) {
  if (missing.libraries.length === 0 && !missing.display) return { kind: 'nothing' }
  const packages = packagesFor(missing, system)
  if (isRoot && system.debianLike) return { kind: 'install', packages }
  return { kind: 'tell', words: adviceFor(missing, packages, system) }
}

/**
 * @param {Missing} missing
 * @param {System} system
 */
function packagesFor(missing, system) {
  const widened = widenedNames.map((name) => (system.renamed ? `${name}t64` : name))
  return [
    ...(missing.libraries.length > 0 ? [...steadyNames, ...widened] : []),
    ...(missing.display ? displayNames : []),
  ]
}

/**
 * @param {Missing} missing
 * @param {readonly string[]} packages
 * @param {System} system
 */
function adviceFor(missing, packages, system) {
  const names = [...missing.libraries, ...(missing.display ? ['xvfb-run (there is no screen here)'] : [])]
  const lacking = `This machine lacks what Electron needs: ${names.join(', ')}.`
  if (system.debianLike) return `${lacking}\nInstall it and try again:\n  sudo sh -c "${aptScript(packages)}"`
  return `${lacking}\nOn Debian it comes with ${packages.join(' ')}; here the packages may have other names.`
}

/** @param {readonly string[]} packages */
const aptScript = (packages) =>
  `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`

/**
 * Makes sure that an Electron can start and show its window on this machine.
 * @param {string} executable
 */
export async function ensureSystemLibraries(executable) {
  if (process.platform !== 'linux') return
  const system = readSystem(existsSync(releaseFile) ? readFileSync(releaseFile, 'utf8') : '')
  const plan = planFor(await findMissing(executable), system, isRoot())
  if (plan.kind === 'tell') throw new Refusal(plan.words)
  if (plan.kind === 'install') await withLock('system-libraries', () => installPackages(plan.packages))
}

/** Whether this process is root. */
export const isRoot = () => process.getuid?.() === 0

/**
 * @param {string} executable
 * @returns {Promise<Missing>}
 */
async function findMissing(executable) {
  const { output } = await run({ file: 'ldd', args: [executable] }, { streams: 'keep' })
  const display = needsVirtualDisplay(process.env, process.platform) && !displayPrograms.every(isOnPath)
  return { libraries: missingLibraries(output), display }
}

/** @param {string} program */
function isOnPath(program) {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)))
}

/** @param {readonly string[]} packages */
async function installPackages(packages) {
  say(`Installing system libraries: ${packages.join(' ')} …`)
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { code, output } = await run(
    { file: 'sh', args: ['-c', aptScript(packages)] },
    { environment, streams: 'keep' },
  )
  if (code !== 0) throw new Refusal(`${output}\nThe system libraries could not be installed with apt-get.`)
}
