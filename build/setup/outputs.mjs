// What is built into out/, from which sources, and whether it is still true to them.
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { Refusal, say } from './command.mjs'
import { withLock } from './lock.mjs'
import { run, tool } from './processes.mjs'
import { projectRoot } from './project.mjs'

/**
 * @typedef {keyof typeof parts} Part
 * @typedef {Partial<Record<Part, string>>} Stamp of each part the hash of the sources it was built from
 */

const shared = ['package.json', 'package-lock.json', 'tsconfig.base.json']

/** The parts of out/ in the order they are built, with the folders each fills. */
const parts = {
  node: {
    folders: ['node', 'fonts'],
    command: () => viteBuild('node'),
    sources: ['electron', 'handbook', 'build/bundle'],
  },
  preload: {
    folders: ['preload'],
    command: () => viteBuild('preload'),
    sources: ['electron', 'handbook', 'build/bundle'],
  },
  renderer: {
    folders: ['renderer'],
    command: () => viteBuild('renderer'),
    sources: ['renderer', 'electron', 'handbook', 'build/bundle', 'svelte.config.js'],
  },
  starter: {
    folders: ['starter'],
    command: () => tool('tsx', 'tsx', 'build/seed/make-seed.ts'),
    sources: ['electron', 'handbook', 'build/seed'],
  },
}

/** Every part of out/. */
export const allParts = /** @type {readonly Part[]} */ (Object.keys(parts))

/** @param {string} name */
const viteBuild = (name) => tool('vite', 'vite', 'build', '--config', `build/bundle/${name}.config.ts`)

/**
 * A hash of everything in these files and folders: of their names and of their bytes, in a fixed order. What does
 * not exist counts as empty.
 * @param {readonly string[]} sources relative paths
 * @param {string} [root]
 */
export function hashOf(sources, root = projectRoot) {
  const hash = createHash('sha256')
  for (const path of sources.flatMap((source) => filesUnder(source, root))) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0')
  }
  return hash.digest('hex')
}

/**
 * @param {string} path
 * @param {string} root
 * @returns {readonly string[]}
 */
function filesUnder(path, root) {
  const absolute = join(root, path)
  if (!existsSync(absolute)) return []
  if (!statSync(absolute).isDirectory()) return [path]
  return readdirSync(absolute)
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`, root))
}

/**
 * Which of these parts are missing from out/ or were built from other sources than today's.
 * @param {readonly Part[]} wanted
 * @param {string} [root]
 */
export function staleParts(wanted, root = projectRoot) {
  const stamp = readStamp(root)
  const isThere = /** @param {string} folder */ (folder) => existsSync(join(root, 'out', folder))
  return wanted.filter(
    (part) => !parts[part].folders.every(isThere) || stamp[part] !== sourceHash(part, root),
  )
}

/**
 * Builds what is stale of these parts. Builds of the same checkout wait for each other.
 * @param {readonly Part[]} [wanted]
 */
export async function build(wanted = allParts) {
  if (staleParts(wanted).length === 0) return
  await withLock('build', async () => {
    for (const part of staleParts(wanted)) await buildPart(part)
  })
}

/** @param {Part} part */
async function buildPart(part) {
  say(`Building out/${part} …`)
  const hash = sourceHash(part, projectRoot)
  // A build that breaks off leaves half a part, which must not pass for the whole one it replaced.
  recordPart(part, '')
  const { code } = await run(parts[part].command())
  if (code !== 0) throw new Refusal(`out/${part} could not be built; the tool's own words are above.`)
  recordPart(part, hash)
}

/**
 * Writes down what a part was built from.
 * @param {Part} part
 * @param {string} hash
 * @param {string} [root]
 */
export function recordPart(part, hash, root = projectRoot) {
  mkdirSync(join(root, 'out'), { recursive: true })
  const unfinished = stampPath(root) + `.${process.pid}`
  writeFileSync(unfinished, JSON.stringify({ ...readStamp(root), [part]: hash }))
  renameSync(unfinished, stampPath(root))
}

/**
 * The hash of the sources of a part as they are now.
 * @param {Part} part
 * @param {string} [root]
 */
export const sourceHash = (part, root = projectRoot) => hashOf([...shared, ...parts[part].sources], root)

/** @param {string} root */
const stampPath = (root) => join(root, 'out', '.stamp')

/**
 * @param {string} root
 * @returns {Stamp}
 */
function readStamp(root) {
  try {
    return JSON.parse(readFileSync(stampPath(root), 'utf8'))
  } catch {
    return {}
  }
}
