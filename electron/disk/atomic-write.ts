// Writes a file whole or not at all.
import { link, lstat, mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { systemCode } from './file-trouble.ts'

const busy = new Set(['EPERM', 'EACCES', 'EBUSY'])
const waits = [20, 60, 150, 400]
let counter = 0

/**
 * Replaces or creates `path` with `content`: written beside it, flushed to the disk, then renamed, so
 * that a reader or a crash meets either the old file or the new one. Missing folders are made.
 * Rejects with the system's error and leaves nothing behind. `mode` says who may read it, as for `chmod`,
 * before the user's own mask.
 */
export async function writeAtomically(
  path: string,
  content: string | Uint8Array,
  mode = 0o666,
): Promise<void> {
  const temporary = await writtenBeside(path, content, mode)
  try {
    await moveIntoPlace(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/**
 * Creates `path` with `content` as `writeAtomically` does, but replaces nothing: where anything is by then, a link that
 * leads nowhere included, it rejects with EEXIST.
 */
export async function writeNewFile(path: string, content: string | Uint8Array): Promise<void> {
  const temporary = await writtenBeside(path, content, 0o666)
  try {
    await linkIntoPlace(temporary, path)
  } finally {
    await rm(temporary, { force: true })
  }
}

/** Writes a flushed file beside `path`, under a name that nothing has: what a crash has left may have one like it. */
async function writtenBeside(path: string, content: string | Uint8Array, mode: number): Promise<string> {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true })
  for (;;) {
    const temporary = join(folder, `${basename(path)}.${process.pid}-${++counter}.osa`)
    try {
      await writeFlushed(temporary, content, mode)
      return temporary
    } catch (error) {
      if (systemCode(error) === 'EEXIST') continue
      await rm(temporary, { force: true })
      throw error
    }
  }
}

const linkless = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'UNKNOWN'])

/** A second name for the file never replaces another; memory sticks know no second names. */
async function linkIntoPlace(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path)
    await flushFolder(dirname(path))
  } catch (error) {
    if (!linkless.has(systemCode(error) ?? '')) throw error
    if (await isTaken(path)) throw Object.assign(new Error(`Something is at ${path}`), { code: 'EEXIST' })
    await moveIntoPlace(temporary, path)
  }
}

async function isTaken(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error
    return false
  }
}

/** Renames a file that was written beside its place and flushed, and makes the new name durable. */
export async function moveIntoPlace(temporary: string, path: string): Promise<void> {
  await renamePatiently(temporary, path)
  await flushFolder(dirname(path))
}

async function writeFlushed(path: string, content: string | Uint8Array, mode: number): Promise<void> {
  const file = await open(path, 'wx', mode)
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** On Windows a scanner or a sync tool may hold the target for a moment. */
async function renamePatiently(from: string, to: string): Promise<void> {
  for (const wait of waits) {
    try {
      return await rename(from, to)
    } catch (error) {
      if (process.platform !== 'win32' || !busy.has(systemCode(error) ?? '')) throw error
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
  await rename(from, to)
}

/** Makes the new name itself durable; Windows cannot open folders and does not need it. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
