// Named versions as files: gzip of JSON, named by the hash of the JSON.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { systemCode } from '#electron/disk/file-trouble.ts'
import { promisedHash } from '#electron/disk/images/whole-image.ts'
import type { NamedFile } from './parts.ts'

/** The folder of named versions in a handbook's folder, and what their files end in. */
export const versionFolder = 'versiot'
export const versionEnding = '.json.gz'

/** More is no version of a handbook. In bytes, packed and unpacked. */
const largestVersion = 256 * 1024 * 1024
const unpack = promisify(gunzip) as (
  bytes: Uint8Array,
  options: { readonly maxOutputLength: number },
) => Promise<Uint8Array>

/** The version that `fileName` promises by the hash in it, when the bytes keep the promise; else null. */
export async function wholeVersion(fileName: string, bytes: Uint8Array): Promise<NamedFile | null> {
  const promised = promisedHash(fileName)
  if (promised === null || bytes.length > largestVersion) return null
  try {
    const json = await unpack(bytes, { maxOutputLength: largestVersion })
    const fits = createHash('sha256').update(json).digest('hex') === promised
    return fits ? { name: `${promised}${versionEnding}`, bytes } : null
  } catch {
    // No gzip, or one that was cut.
    return null
  }
}

/** Reads the whole version in the file at `path`; null when it is missing, cut, or cannot be read now. */
export async function wholeVersionAt(path: string, fileName: string): Promise<NamedFile | null> {
  try {
    return await wholeVersion(fileName, await readFile(path))
  } catch (error) {
    if (systemCode(error) === null) throw error
    return null
  }
}
