// What lies in the shared folder's part for changes: found by listing, told apart by content alone.
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { systemCode } from '#electron/disk/file-trouble.ts'

/** The folder of changes inside a handbook's folder, and the name of each device's hints in it. */
export const changesFolder = 'muutokset'
export const hintsName = 'tila.json'

/** A file of the shared folder. `path` is relative to the handbook's folder, with `/` between its parts. */
export type SharedFile = {
  readonly path: string
  readonly size: number
  /** When it was last changed, as the disk says: tells that a file must be read again, never that it need not. */
  readonly changed: number
}

const deepest = 8
const unfinished = '.osa'

/** All files of the part for changes, by path. Rejects with the system's error when it cannot be listed. */
export async function listSharedFiles(folder: string): Promise<readonly SharedFile[]> {
  const paths = await pathsBelow(folder, changesFolder, 0)
  const files = await Promise.all(paths.map((path) => describe(folder, path)))
  return files.filter((file) => file !== null)
}

async function pathsBelow(folder: string, path: string, depth: number): Promise<readonly string[]> {
  const entries = await entriesOf(join(folder, path))
  const below = await Promise.all(
    entries.map(async (entry) => {
      const inner = `${path}/${entry.name}`
      if (entry.isDirectory()) return depth < deepest ? pathsBelow(folder, inner, depth + 1) : []
      return entry.isFile() && !entry.name.endsWith(unfinished) ? [inner] : []
    }),
  )
  return below.flat().sort()
}

async function entriesOf(path: string) {
  try {
    return await readdir(path, { withFileTypes: true })
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return []
    throw error
  }
}

/** Null when a sync tool took the file away since it was listed. */
async function describe(folder: string, path: string): Promise<SharedFile | null> {
  try {
    const { size, mtimeMs } = await stat(join(folder, path))
    return { path, size, changed: mtimeMs }
  } catch (error) {
    if (systemCode(error) === null) throw error
    return null
  }
}
