// The steps by which a published folder is written: a port, so that tests can cut a run at each of them.
import { mkdir, open, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { moveIntoPlace } from '#electron/disk/atomic-write.ts'
import { systemCode } from '#electron/disk/file-trouble.ts'

/** Each step rejects with the system's error. */
export type FolderDisk = {
  /** Writes a new file and flushes it to the disk; missing folders are made. */
  readonly write: (path: string, content: string | Uint8Array) => Promise<void>
  /** Puts a file in the place of another at once. */
  readonly move: (from: string, to: string) => Promise<void>
  /** Gives a folder its name at once; nothing may be there. */
  readonly moveFolder: (from: string, to: string) => Promise<void>
  readonly remove: (path: string) => Promise<void>
  /** Removes a folder when nothing is left in it. */
  readonly removeEmpty: (path: string) => Promise<void>
  /** Removes a folder with all that is in it. */
  readonly removeAll: (path: string) => Promise<void>
}

/** The file system. */
export const realFolderDisk: FolderDisk = {
  write: async (path, content) => {
    await mkdir(dirname(path), { recursive: true })
    const file = await open(path, 'w')
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
  },
  move: async (from, to) => {
    await mkdir(dirname(to), { recursive: true })
    await moveIntoPlace(from, to)
  },
  moveFolder: rename,
  remove: (path) => rm(path, { force: true }),
  removeEmpty: async (path) => {
    if ((await readdir(path)).length === 0) await rmdir(path)
  },
  removeAll: (path) => rm(path, { recursive: true, force: true }),
}

/** As `work`, but that something is missing is no trouble. */
export async function ifThere(work: Promise<void>): Promise<void> {
  try {
    await work
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error
  }
}
