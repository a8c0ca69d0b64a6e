// Starts other programs: the one place of the set-up that spawns.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { say } from './command.mjs'
import { inProject, projectRoot } from './project.mjs'

/**
 * @typedef {object} Command
 * @property {string} file
 * @property {readonly string[]} args
 * @property {boolean} [shell] it can only be started through a shell
 * @property {boolean} [keepsSignals] it starts programs of its own and does not hand signals on to them
 *
 * @typedef {'inherit' | 'chatter' | 'keep'} Streams inherit: as our own. chatter: its output goes to our
 *   stderr. keep: it is collected and returned.
 * @typedef {{ readonly environment?: NodeJS.ProcessEnv, readonly streams?: Streams, readonly folder?: string }} Manner
 * @typedef {{ readonly code: number, readonly output: string }} Ended
 */

const forwardedSignals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/** @type {Record<Streams, import('node:child_process').StdioOptions>} */
const stdio = { inherit: 'inherit', chatter: ['inherit', 2, 2], keep: ['ignore', 'pipe', 'pipe'] }

/**
 * Runs a command to its end, in the checkout unless another folder is named. Signals that reach us are handed on to it.
 * A program that cannot be started ends with 127, one killed by a signal with 128 + its number, as shells say.
 * @param {Command} command
 * @param {Manner} [manner]
 * @returns {Promise<Ended>}
 */
export function run(command, { environment, streams = 'chatter', folder } = {}) {
  const { file, args, shell = false, keepsSignals: ownGroup = false } = command
  const child = spawn(file, args, {
    cwd: folder ?? projectRoot,
    env: environment ?? process.env,
    shell,
    stdio: stdio[streams],
    detached: ownGroup,
  })
  const stopForwarding = forwardSignals(child, ownGroup)
  return ended(child).finally(stopForwarding)
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<Ended>}
 */
function ended(child) {
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes) => (output += String(bytes)))
  return new Promise((resolve) => {
    child.on('error', (error) => {
      if (child.stderr === null) say(`${child.spawnfile} could not be started: ${error.message}`)
      resolve({ code: 127, output: `${output}${error.message}` })
    })
    child.on('close', (code, signal) =>
      resolve({ code: code ?? 128 + constants.signals[signal ?? 'SIGTERM'], output }),
    )
  })
}

/**
 * Hands signals on to a child, or to it and all it started. Returns "stop doing so".
 * @param {import('node:child_process').ChildProcess} child
 * @param {boolean} ownGroup
 */
function forwardSignals(child, ownGroup) {
  const removals = forwardedSignals.map((signal) => {
    const forward = () => {
      const isGone = child.exitCode !== null || child.signalCode !== null
      if (child.pid === undefined || isGone) return
      process.kill(ownGroup ? -child.pid : child.pid, signal)
    }
    process.on(signal, forward)
    return () => process.off(signal, forward)
  })
  return () => removals.forEach((remove) => remove())
}

/**
 * npm with these arguments: the very npm that started us where there is one.
 * @param {...string} args
 * @returns {Command}
 */
export function npm(...args) {
  const script = process.env['npm_execpath'] ?? ''
  if (/npm-cli\.[cm]?js$/.test(script)) return { file: process.execPath, args: [script, ...args] }
  return { file: 'npm', args, shell: process.platform === 'win32' }
}

/**
 * A tool of node_modules, started by this Node itself, with these arguments.
 * @param {string} packageName
 * @param {string} bin
 * @param {...string} args
 * @returns {Command}
 */
export function tool(packageName, bin, ...args) {
  const folder = inProject('node_modules', packageName)
  const description = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const script = typeof description.bin === 'string' ? description.bin : description.bin[bin]
  return { file: process.execPath, args: [join(folder, script), ...args] }
}
