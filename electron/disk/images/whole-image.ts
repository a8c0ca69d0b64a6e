// An image is its content: its name is the hash of its bytes, so every reader can tell whether it is whole.
import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { imageTypeOf } from '#handbook/model/image-type.ts'
import { systemCode } from '#electron/disk/file-trouble.ts'

const largestImage = 50 * 1024 * 1024

/** The name under which the handbook keeps these bytes, or null when they are no image that it can use. */
export function imageNameOf(bytes: Uint8Array): string | null {
  const type = bytes.length <= largestImage ? imageTypeOf(bytes) : null
  return type === null ? null : `${createHash('sha256').update(bytes).digest('hex')}.${type}`
}

/** An image whose bytes were proved to fit its name. */
export type WholeImage = { readonly name: string; readonly bytes: Uint8Array }

/**
 * The image that `fileName` promises by the hash in it, when the bytes keep the promise; else null. A sync
 * tool may have put something before or behind the hash.
 */
export function wholeImage(fileName: string, bytes: Uint8Array): WholeImage | null {
  const promised = promisedHash(fileName)
  const name = promised === null ? null : imageNameOf(bytes)
  return name !== null && name.startsWith(`${promised}.`) ? { name, bytes } : null
}

/** The hash that a file name promises, or null when it promises none. Unfinished files promise nothing. */
export function promisedHash(fileName: string): string | null {
  return fileName.endsWith('.osa') ? null : (/[0-9a-f]{64}/.exec(fileName)?.[0] ?? null)
}

/**
 * Reads the whole image in the file `name` of `folder`; null when it is missing, cut, something else or cannot
 * be read now. Never rejects for a reason of the file system.
 */
export async function readWholeImage(folder: string, name: string): Promise<WholeImage | null> {
  const path = join(folder, name)
  try {
    if ((await stat(path)).size > largestImage) return null
    return wholeImage(name, await readFile(path))
  } catch (error) {
    if (systemCode(error) === null) throw error
    return null
  }
}

/** The names of the files in `folder` that promise their content by a hash, sorted; none when it is missing. */
export async function promisingFiles(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).filter((name) => promisedHash(name) !== null).sort()
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? '')) return []
    throw error
  }
}
