// The named versions of a handbook on disk: saved, listed, read.
import {
  decodeVersion,
  encodeVersion,
  type NamedVersion,
  type VersionContent,
} from '#handbook/history/named-version.ts'
import { success, type Result } from '#handbook/model/failure.ts'
import { VersionFiles } from './version-files.ts'

/** The versions of a handbook by its id, whose shared folder is `folder`, on a computer that keeps its data in `data`. */
export class NamedVersions {
  readonly #files: VersionFiles
  /** What was read once stays so: a version is its bytes. Null is what is kept beside versions and is none. */
  readonly #known = new Map<string, NamedVersion | null>()

  constructor(folder: string, data: string, handbook: string) {
    this.#files = new VersionFiles(folder, data, handbook)
  }

  /** Keeps a version. Once it is on this computer it is safe; a shared folder that is away gets it later. */
  async save(content: VersionContent): Promise<Result<NamedVersion>> {
    const saved = await this.#files.save(encodeVersion(content))
    return saved.ok ? success(this.#note(saved.value, content)) : saved
  }

  /** All versions that can be read, newest first. */
  async list(): Promise<readonly NamedVersion[]> {
    const versions = await Promise.all((await this.#files.ids()).map((id) => this.#told(id)))
    return versions
      .filter((version) => version !== null)
      .sort((a, b) => b.time - a.time || (a.id < b.id ? -1 : 1))
  }

  /** A version with its handbook, or null when it is neither here nor in the folder, or cannot be read. */
  async read(id: string): Promise<VersionContent | null> {
    const bytes = await this.#files.read(id)
    return bytes === null ? null : decodeVersion(bytes)
  }

  /** Brings versions of the shared folder here and those that are here there, as far as that is possible now. */
  carry(): Promise<void> {
    return this.#files.carry()
  }

  async #told(id: string): Promise<NamedVersion | null> {
    const known = this.#known.get(id)
    if (known !== undefined) return known
    const bytes = await this.#files.read(id)
    if (bytes === null) return null
    const content = decodeVersion(bytes)
    if (content !== null) return this.#note(id, content)
    this.#known.set(id, null)
    return null
  }

  #note(id: string, { name, person, organisation, time }: VersionContent): NamedVersion {
    const version = { id, name, person, organisation, time }
    this.#known.set(id, version)
    return version
  }
}
