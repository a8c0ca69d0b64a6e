// Fetches one package from the user's npm registry without installing it, pinned by its integrity.
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal, say } from './command.mjs'
import { npm, run } from './processes.mjs'
import { inCache } from './project.mjs'

/**
 * @typedef {object} PinnedPackage
 * @property {string} name
 * @property {string} version
 * @property {string} integrity sha512 of the tarball as npm writes it: "sha512-" and base64
 */

/**
 * Fetches the package, refuses it unless its bytes are the pinned ones, and hands the tarball's path to the
 * work; afterwards the tarball is gone.
 * @template T
 * @param {PinnedPackage} wanted
 * @param {(tarball: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withPackage(wanted, work) {
  mkdirSync(inCache(), { recursive: true })
  const folder = mkdtempSync(inCache('fetch-'))
  try {
    const tarball = await download(wanted, folder)
    requireIntegrity(readFileSync(tarball), wanted)
    return await work(tarball)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * @param {PinnedPackage} wanted
 * @param {string} folder
 */
async function download({ name, version }, folder) {
  say(`Fetching ${name}@${version} from the npm registry …`)
  const packed = await run(
    npm('pack', `${name}@${version}`, '--ignore-scripts', '--pack-destination', folder),
    {
      streams: 'keep',
    },
  )
  const [tarball] = readdirSync(folder)
  if (packed.code === 0 && tarball !== undefined) return join(folder, tarball)
  throw new Refusal(`${name}@${version} could not be fetched from the npm registry:\n${packed.output}`)
}

/**
 * Refuses bytes that are not the pinned ones.
 * @param {Uint8Array} bytes
 * @param {PinnedPackage} wanted
 */
export function requireIntegrity(bytes, { name, version, integrity }) {
  const found = `sha512-${createHash('sha512').update(bytes).digest('base64')}`
  if (found === integrity) return
  throw new Refusal(
    `${name}@${version} is not what it was when it was pinned, so it is not used.\n` +
      `  expected ${integrity}\n  received ${found}`,
  )
}

/**
 * Unpacks a tarball into an existing folder.
 * @param {string} tarball
 * @param {string} folder
 * @param {...string} choice further arguments of tar: names to take or to leave out
 */
export async function unpack(tarball, folder, ...choice) {
  const { code, output } = await run(
    { file: 'tar', args: ['-xzf', tarball, '--no-same-owner', '-C', folder, ...choice] },
    { streams: 'keep' },
  )
  if (code !== 0) throw new Refusal(`${tarball} could not be unpacked:\n${output}`)
}
