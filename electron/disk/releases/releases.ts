// The frozen editions of a handbook on disk: records beside the named versions, content-addressed, never overwritten.
import {
  decodeRelease,
  encodeRelease,
  findRelease,
  type Release,
  type ReleaseContent,
} from '#handbook/editions/release.ts'
import type { EditionId } from '#handbook/model/edition-plan.ts'
import { success, type Result } from '#handbook/model/failure.ts'
import { VersionFiles } from '#electron/disk/versions/version-files.ts'

/** The releases of a handbook by its id, whose shared folder is `folder`, on a computer that keeps its data in `data`. */
export class Releases {
  readonly #files: VersionFiles
  /** Null is a file beside the records that is none. */
  readonly #known = new Map<string, Release | null>()

  constructor(folder: string, data: string, handbook: string) {
    this.#files = new VersionFiles(folder, data, handbook)
  }

  /** Keeps a release, as a named version is kept. */
  async save(content: ReleaseContent): Promise<Result<Release>> {
    const saved = await this.#files.save(encodeRelease(content))
    if (!saved.ok) return saved
    const release = { ...content, id: saved.value }
    this.#known.set(release.id, release)
    return success(release)
  }

  /**
   * All releases that can be read, newest first; nothing is brought here. Of records of one release, the one that
   * tells the most formats stands for all.
   */
  async list(): Promise<readonly Release[]> {
    return standing(await this.#records())
  }

  /**
   * The release that is meant by an id, the beginning of one, or a number; of an edition when one is named. An id of a
   * record that told fewer formats means the one that stands for it now. Null when it is not clear which is meant.
   */
  async find(asked: string, edition: EditionId | null): Promise<Release | null> {
    const records = await this.#records()
    const releases = standing(records)
    const found = findRelease(releases, asked, edition) ?? findRelease(records, asked, edition)
    return releases.find((release) => found !== null && tellsMore(release, found)) ?? found
  }

  async #records(): Promise<readonly Release[]> {
    const all = await Promise.all((await this.#files.idsEverywhere()).map((id) => this.#told(id)))
    return all.filter((release) => release !== null)
  }

  async #told(id: string): Promise<Release | null> {
    const known = this.#known.get(id)
    if (known !== undefined) return known
    const bytes = await this.#files.read(id)
    if (bytes === null) return null
    const content = decodeRelease(bytes)
    const release = content === null ? null : { ...content, id }
    this.#known.set(id, release)
    return release
  }
}

/** Those that no other record stands for, newest first. */
function standing(records: readonly Release[]): readonly Release[] {
  const told = records.filter((release) => !records.some((other) => tellsMore(other, release)))
  return told.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))
}

/** True when `more` is a later record of the same release: what `less` tells is in it. */
function tellsMore(more: Release, less: Release): boolean {
  const isSame = more.version === less.version && more.edition === less.edition && more.number === less.number
  if (!isSame || more.outputs.length <= less.outputs.length) return false
  return less.outputs.every(({ format, sha256 }) =>
    more.outputs.some((output) => output.format === format && output.sha256 === sha256),
  )
}
