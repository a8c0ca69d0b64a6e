// Keeps two commands from doing the same work in the same checkout at once.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { say } from './command.mjs'
import { inCache } from './project.mjs'

const pauseMilliseconds = 200

/**
 * Does the work while holding the lock of that name, waiting first for whoever holds it. A lock whose
 * process is gone counts as free.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @param {string} [folder] where the locks lie
 * @returns {Promise<T>}
 */
export async function withLock(name, work, folder = inCache('locks')) {
  const path = `${folder}/${name}`
  mkdirSync(folder, { recursive: true })
  await take(path)
  try {
    return await work()
  } finally {
    rmSync(path, { force: true })
  }
}

/** @param {string} path */
async function take(path) {
  let told = false
  while (!tryToTake(path)) {
    const holder = holderOf(path)
    if (holder !== undefined && !isAlive(holder)) {
      rmSync(path, { force: true })
      continue
    }
    if (!told) say(`Waiting for process ${holder ?? 'unknown'}, which holds ${path} …`)
    told = true
    await pause(pauseMilliseconds)
  }
}

/** @param {string} path */
function tryToTake(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false
    throw error
  }
}

/**
 * @param {string} path
 * @returns {number | undefined} nothing while its holder has not written its number yet, or has just let go
 */
function holderOf(path) {
  try {
    const number = Number(readFileSync(path, 'utf8'))
    return number > 0 ? number : undefined
  } catch {
    return undefined
  }
}

/** @param {number} processNumber */
function isAlive(processNumber) {
  try {
    process.kill(processNumber, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}
