// The folder in which one run prepares its files, and whose it is: two runs never write into one publication.
import { mkdir, readdir, readFile, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { systemCode } from '#electron/disk/file-trouble.ts'
import { manifestName } from './publication-files.ts'

const ownerName = 'tekija.json'
/** In a work folder: the new files, each at its path. */
export const preparedName = 'uudet'
/** A manifest that is not in its place yet. */
export const newManifestName = `${manifestName}.uusi`

const workNames: ReadonlySet<string> = new Set([ownerName, manifestName, newManifestName, preparedName])
/** A run on another computer that has not touched its folder for so long is taken for cut. Milliseconds. */
const longestSilence = 15 * 60 * 1000

const clockName = 'kello-'

/** The folders in which this process works. */
const mine = new Set<string>()

/**
 * Claims `folder` for one run, and makes it. False when another run is at work in it. What a run that was cut left
 * behind stays there, but for its claim. Nothing is left when it fails.
 */
export async function claim(folder: string): Promise<boolean> {
  if (mine.has(folder)) return false
  // Before anything is awaited: two runs of this process may ask at once.
  mine.add(folder)
  const isFree = await sweptOfTheDead(folder).catch((error: unknown) => {
    mine.delete(folder)
    throw error
  })
  if (!isFree) {
    mine.delete(folder)
    return false
  }
  try {
    await makeFolder(folder)
    return await signed(folder)
  } catch (error) {
    await release(folder)
    throw error
  }
}

/** False when another run is at work in the folder; the claim of one that was cut is taken away. */
async function sweptOfTheDead(folder: string): Promise<boolean> {
  if (await isHeld(folder)) return false
  await rm(join(folder, ownerName), { force: true })
  return true
}

/** Writes this run's claim; false when another computer's came between. */
async function signed(folder: string): Promise<boolean> {
  const owner = JSON.stringify({ host: hostname(), pid: process.pid })
  try {
    await writeFile(join(folder, ownerName), owner, { flag: 'wx' })
    return true
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error
    mine.delete(folder)
    return false
  }
}

/** Made step by step: on a read-only disk the recursive way only tells that something is missing. */
async function makeFolder(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true })
  try {
    await mkdir(folder)
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error
  }
}

/** True when a folder holds nothing but what runs of ours leave there. */
export async function isWorkFolder(folder: string): Promise<boolean> {
  return (await readdir(folder)).every((name) => workNames.has(name) || name.startsWith(clockName))
}

/** Gives a claimed folder up, and removes it when it is empty. */
export async function release(folder: string): Promise<void> {
  mine.delete(folder)
  await rm(join(folder, ownerName), { force: true })
  await rmdir(folder).catch((error: unknown) => {
    if (systemCode(error) === null) throw error
  })
}

async function isHeld(folder: string): Promise<boolean> {
  const owner = await ownerOf(folder)
  if (owner === null) return false
  if (owner.host === hostname()) return owner.pid !== process.pid && isAlive(owner.pid)
  return (await silenceOf(folder)) < longestSilence
}

async function ownerOf(folder: string): Promise<{ readonly host: unknown; readonly pid: number } | null> {
  try {
    const owner = JSON.parse(await readFile(join(folder, ownerName), 'utf8')) as Record<string, unknown>
    return { host: owner['host'], pid: Number(owner['pid']) }
  } catch (error) {
    if (systemCode(error) === null && !(error instanceof SyntaxError)) throw error
    return null
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return systemCode(error) === 'EPERM'
  }
}

/** How long ago the folder was touched, by the clock of the disk that it lies on. */
async function silenceOf(folder: string): Promise<number> {
  const probe = join(folder, `${clockName}${process.pid}`)
  const before = (await stat(join(folder, ownerName))).mtimeMs
  await writeFile(probe, '')
  const now = (await stat(probe)).mtimeMs
  await rm(probe, { force: true })
  return now - before
}
