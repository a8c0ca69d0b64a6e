// The readable files in a handbook's folder, as they are on the disk.
import { readdir, readFile, stat } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { systemCode } from '#electron/disk/file-trouble.ts'

/** The folders that hold readable copies. */
export const copyFolders = ['luvut', 'kaytannot'] as const

/** No page is larger: a file beyond this many bytes is not read. */
export const largestCopy = 20 * 1024 * 1024

/** A file by its path from the handbook's folder on. `mark` changes whenever the file does. */
export type CopyFile = { readonly path: string; readonly size: number; readonly mark: string }

/** A file's bytes: their hash, and the text when they are UTF-8. */
export type CopyContent = { readonly hash: string; readonly text: string | null; readonly bytes: Uint8Array }

/** All files that may be readable copies, whatever their names; half-written and hidden ones are left out. */
export async function listCopies(folder: string): Promise<readonly CopyFile[]> {
  const listed = await Promise.all(copyFolders.map((name) => listFolder(folder, name)))
  return listed.flat()
}

async function listFolder(folder: string, name: string): Promise<readonly CopyFile[]> {
  try {
    const entries = await readdir(join(folder, name), { withFileTypes: true })
    const pages = entries.filter((entry) => entry.isFile() && /^[^.~].*\.html?$/i.test(entry.name))
    const files = await Promise.all(pages.map((entry) => fileAt(folder, `${name}/${entry.name}`)))
    return files.filter((file) => file !== null)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return []
    throw error
  }
}

/** The file at `path`, or null when there is none. */
export async function fileAt(folder: string, path: string): Promise<CopyFile | null> {
  try {
    // Times are never compared with each other; a file whose marks are all the same is the same file.
    const { size, mtimeMs, ctimeMs, ino } = await stat(join(folder, path))
    return { path, size, mark: [size, mtimeMs, ctimeMs, ino].join(':') }
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw error
  }
}

/** The content of a file, or null when it is gone. */
export async function readCopy(folder: string, path: string): Promise<CopyContent | null> {
  try {
    return contentOf(await readFile(join(folder, path)))
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null
    throw error
  }
}

/** Bytes with their hash and text. */
export function contentOf(bytes: Uint8Array): CopyContent {
  return { hash: createHash('sha256').update(bytes).digest('hex'), text: textOf(bytes), bytes }
}

function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
