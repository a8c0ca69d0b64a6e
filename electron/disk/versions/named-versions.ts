// The named versions of a handbook on disk: on this computer first, and in the shared folder. Never deleted.
import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import {
  decodeVersion,
  encodeVersion,
  largestVersion,
  type NamedVersion,
  type VersionContent,
} from '#handbook/history/named-version.ts'
import { success, failed, type Result } from '#handbook/model/failure.ts'
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

/** The versions of a handbook by its id, whose shared folder is `folder`, on a computer that keeps its data in `data`. */
export class NamedVersions {
  readonly #shared: string
  readonly #store: string
  /** What was read once stays so: a version is its bytes. */
  readonly #known = new Map<string, NamedVersion>()

  constructor(
    private readonly folder: string,
    data: string,
    private readonly handbook: string,
  ) {
    this.#shared = join(folder, versionFolder)
    this.#store = join(handbookData(data, handbook), versionFolder)
  }

  /** Keeps a version. Once it is on this computer it is safe; a shared folder that is away gets it later. */
  async save(content: VersionContent): Promise<Result<NamedVersion>> {
    const bytes = encodeVersion(content)
    const id = createHash('sha256').update(bytes).digest('hex')
    try {
      await writeAtomically(join(this.#store, id + versionEnding), await pack(bytes))
    } catch (error) {
      return failed(writeFailure(error, this.#store))
    }
    await this.carry()
    return success(this.#note(id, content))
  }

  /** All versions that can be read, newest first. */
  async list(): Promise<readonly NamedVersion[]> {
    await this.carry()
    const files = await filesIn(this.#store)
    const versions = await Promise.all([...files.keys()].map((id) => this.#told(id)))
    return versions
      .filter((version) => version !== null)
      .sort((a, b) => b.time - a.time || (a.id < b.id ? -1 : 1))
  }

  /** A version with its handbook, or null when it is neither here nor in the folder, or cannot be read. */
  async read(id: string): Promise<VersionContent | null> {
    const whole = (await wholeVersionIn(this.#store, id)) ?? (await wholeVersionIn(this.#shared, id))
    if (whole === null) return null
    return decodeVersion(await unpack(whole.bytes, { maxOutputLength: largestVersion }))
  }

  /**
   * Brings whole versions of the shared folder here, and those that are here into the shared folder. What
   * cannot be carried now is carried the next time. Never rejects for a reason of the file system.
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

  async #told(id: string): Promise<NamedVersion | null> {
    const known = this.#known.get(id)
    if (known !== undefined) return known
    const content = await this.read(id)
    return content === null ? null : this.#note(id, content)
  }

  #note(id: string, { name, person, organisation, time }: VersionContent): NamedVersion {
    const version = { id, name, person, organisation, time }
    this.#known.set(id, version)
    return version
  }
}

async function wholeVersionIn(folder: string, id: string): ReturnType<typeof wholeVersionAt> {
  const file = (await filesIn(folder)).get(id)
  return file === undefined ? null : wholeVersionAt(join(folder, file), file)
}

/** The files of versions in a folder by the hash that their names promise. */
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
