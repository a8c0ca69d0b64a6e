// The files of named versions and frozen editions: on this computer first, and in the shared folder. Never deleted.
import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { largestVersion } from '#handbook/history/named-version.ts'
import { failed, success, type Result } from '#handbook/model/failure.ts'
import { writeAtomically } from '#electron/disk/atomic-write.ts'
import { handbookData } from '#electron/disk/data-folder.ts'
import { systemCode, writeFailure } from '#electron/disk/file-trouble.ts'
import { isFolderOf } from '#electron/disk/handbook-folder.ts'
import { promisedHash } from '#electron/disk/images/whole-image.ts'
import { versionEnding, versionFolder, wholeVersionAt } from '#electron/disk/packet/named-version.ts'

const pack = promisify(gzip) as (bytes: Uint8Array) => Promise<Uint8Array>
const unpack = promisify(gunzip) as (
  bytes: Uint8Array,
  options: { readonly maxOutputLength: number },
) => Promise<Uint8Array>

/** The files of a handbook by its id, whose shared folder is `folder`, on a computer that keeps its data in `data`. */
export class VersionFiles {
  readonly #shared: string
  readonly #store: string

  constructor(
    private readonly folder: string,
    data: string,
    private readonly handbook: string,
  ) {
    this.#shared = join(folder, versionFolder)
    this.#store = join(handbookData(data, handbook), versionFolder)
  }

  /**
   * Keeps bytes under their sha256, which is given back. Once they are on this computer they are safe; a shared
   * folder that is away gets them later.
   */
  async save(bytes: Uint8Array): Promise<Result<string>> {
    const id = createHash('sha256').update(bytes).digest('hex')
    try {
      await writeAtomically(join(this.#store, id + versionEnding), await pack(bytes))
    } catch (error) {
      return failed(writeFailure(error, this.#store))
    }
    await this.carry()
    return success(id)
  }

  /** The ids of all files that are here, after bringing those of the shared folder. */
  async ids(): Promise<readonly string[]> {
    await this.carry()
    return [...(await filesIn(this.#store)).keys()]
  }

  /** As `ids`, without bringing anything here: those of the shared folder too. */
  async idsEverywhere(): Promise<readonly string[]> {
    const found = [...(await filesIn(this.#store)).keys(), ...(await filesIn(this.#shared)).keys()]
    return [...new Set(found)]
  }

  /** The bytes of a file, or null when it is neither here nor in the folder, or not whole. */
  async read(id: string): Promise<Uint8Array | null> {
    const whole = (await wholeVersionIn(this.#store, id)) ?? (await wholeVersionIn(this.#shared, id))
    return whole === null ? null : unpack(whole.bytes, { maxOutputLength: largestVersion })
  }

  /**
   * Brings whole files of the shared folder here, and those that are here into the shared folder. What cannot be
   * carried now is carried the next time. Never rejects for a reason of the file system.
   */
  async carry(): Promise<void> {
    try {
      if (!(await isFolderOf(this.folder, this.handbook))) return
      await carryMissing(this.#shared, this.#store)
      await carryMissing(this.#store, this.#shared)
    } catch (error) {
      if (systemCode(error) === null) throw error
    }
  }
}

async function wholeVersionIn(folder: string, id: string): ReturnType<typeof wholeVersionAt> {
  const file = (await filesIn(folder)).get(id)
  return file === undefined ? null : wholeVersionAt(join(folder, file), file)
}

/** The files of a folder by the hash that their names promise. */
async function filesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  for (const file of (await namesIn(folder)).sort()) {
    const promised = promisedHash(file)
    if (promised !== null && !files.has(promised)) files.set(promised, file)
  }
  return files
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (systemCode(error) === null) throw error
    return []
  }
}

async function carryMissing(from: string, to: string): Promise<void> {
  const there = new Set(await namesIn(to))
  for (const [hash, file] of await filesIn(from)) {
    if (there.has(hash + versionEnding)) continue
    const whole = await wholeVersionAt(join(from, file), file)
    if (whole !== null) await writeAtomically(join(to, whole.name), whole.bytes)
  }
}
