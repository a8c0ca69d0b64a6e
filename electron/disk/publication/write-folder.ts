// Writes a publication that is a folder: a new one whole or not at all; one of ours is brought up to date.
import { lstat, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { PublishedFile } from '#handbook/publish/edition.ts'
import { failed, success, type Result } from '#handbook/model/failure.ts'
import { systemCode, writeFailure } from '#electron/disk/file-trouble.ts'
import { ifThere, realFolderDisk, type FolderDisk } from './folder-disk.ts'
import { planFolder, type FolderPlan } from './folder-plan.ts'
import {
  joined,
  manifestOf,
  manifestText,
  ownFiles,
  readOwnFiles,
  type OwnFiles,
  type Publication,
} from './publication-files.ts'
import { claim, isWorkFolder, newManifestName, preparedName, release } from './work-claim.ts'

/** How many files were written, removed, and left as they were. */
export type FolderChanges = { readonly written: number; readonly removed: number; readonly same: number }

/** True when nothing is at `out`, or an earlier publication of the same kind, handbook and edition. */
export async function mayWriteFolder(out: string, publication: Publication): Promise<boolean> {
  return !(await isThere(out)) || (await ownIn(out, publication)) !== null
}

/**
 * Writes `files` as the folder `out`. Where an earlier publication of the same is, only what differs is written, and
 * files of the earlier one that are no longer wanted are removed; anything that is not ours, or that somebody has
 * edited since, stops the run before it changes anything. A run that is cut leaves each file whole, and the next one
 * completes it.
 */
export async function writeFolder(
  out: string,
  publication: Publication,
  files: readonly PublishedFile[],
  disk: FolderDisk = realFolderDisk,
): Promise<Result<FolderChanges>> {
  try {
    if (!(await isThere(out))) return await writeNew(out, publication, files, disk)
    await sweep(besideOf(out), disk)
    return await new FolderUpdate(out, publication, files, disk).run()
  } catch (error) {
    return failed(writeFailure(error, out))
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (error) {
    if (systemCode(error) === null) throw error
    return false
  }
}

/** What is ours in a folder by its manifest and by what a run that was cut meant to write; null when neither is there. */
async function ownIn(out: string, publication: Publication): Promise<OwnFiles | null> {
  const settled = await readOwnFiles(manifestOf(out), publication)
  const meant = await readOwnFiles(manifestOf(workIn(out)), publication)
  if (settled === null || meant === null) return settled ?? meant
  return joined(settled, meant)
}

/** Made whole beside its place, then given its name. */
async function writeNew(
  out: string,
  publication: Publication,
  files: readonly PublishedFile[],
  disk: FolderDisk,
): Promise<Result<FolderChanges>> {
  const work = besideOf(out)
  if ((await isThere(work)) && !(await isWorkFolder(work))) return taken(work)
  if (!(await claim(work))) return inUse(out)
  const prepared = join(work, preparedName)
  try {
    await disk.removeAll(prepared)
    await writeAll(files, prepared, disk)
    await disk.write(manifestOf(prepared), manifestText(publication, ownFiles(files)))
    await disk.moveFolder(prepared, out)
    return success({ written: files.length, removed: 0, same: 0 })
  } finally {
    await disk.removeAll(prepared).finally(() => release(work))
  }
}

/** So many files are flushed at once: a disk takes them together. */
const atOnce = 16

/** Writes files below a folder. Rejects only once nothing is being written any more. */
async function writeAll(files: readonly PublishedFile[], folder: string, disk: FolderDisk): Promise<void> {
  for (let from = 0; from < files.length; from += atOnce) {
    const writes = files
      .slice(from, from + atOnce)
      .map(({ path, content }) => disk.write(join(folder, path), content))
    const refused = (await Promise.allSettled(writes)).find((each) => each.status === 'rejected')
    if (refused !== undefined) throw refused.reason
  }
}

/** Removes what a run left that was cut just after it had given its folder the name. */
async function sweep(work: string, disk: FolderDisk): Promise<void> {
  if (!(await isThere(work)) || !(await isWorkFolder(work)) || !(await claim(work))) return
  await disk.removeAll(join(work, preparedName)).finally(() => release(work))
}

/** Where changes of a folder that is there are prepared: on the same disk, whatever lies around it. */
function workIn(out: string): string {
  return join(out, '.julkaisu-kesken')
}

/** Where a folder that is not there yet is prepared. */
function besideOf(out: string): string {
  return `${out}-kesken`
}

function taken(what: string): Result<FolderChanges> {
  return failed({ kind: 'cannotWrite', what, trouble: 'exists' })
}

function inUse(what: string): Result<FolderChanges> {
  return failed({ kind: 'cannotWrite', what, trouble: 'inUse' })
}

/** One run that brings a folder of ours up to date. */
class FolderUpdate {
  readonly #work: string
  readonly #prepared: string

  constructor(
    private readonly out: string,
    private readonly publication: Publication,
    private readonly files: readonly PublishedFile[],
    private readonly disk: FolderDisk,
  ) {
    this.#work = workIn(out)
    this.#prepared = join(this.#work, preparedName)
  }

  async run(): Promise<Result<FolderChanges>> {
    const own = await ownIn(this.out, this.publication)
    if (own === null) return taken(this.out)
    const planned = await planFolder(this.out, this.files, own)
    if ('foreign' in planned) return taken(planned.foreign)
    if (await this.#isDone(planned.plan)) return success(changesOf(planned.plan))
    if (!(await claim(this.#work))) return inUse(this.out)
    try {
      await this.#carryOut(planned.plan, own)
      return success(changesOf(planned.plan))
    } finally {
      await release(this.#work)
    }
  }

  /** True when the folder is as it should be, and no run that was cut has left anything behind. */
  async #isDone({ changed, gone }: FolderPlan): Promise<boolean> {
    if (changed.length > 0 || gone.length > 0 || (await isThere(this.#work))) return false
    const told = await readFile(manifestOf(this.out), 'utf8')
    return told === manifestText(this.publication, ownFiles(this.files))
  }

  /**
   * First what the folder may hold from now on, then the new files beside their places, then each into its place, and
   * last what the folder holds. Cut anywhere, every file is one that the manifests tell of.
   */
  async #carryOut(plan: FolderPlan, own: OwnFiles): Promise<void> {
    const wanted = ownFiles(this.files)
    await this.#prepare(plan, joined(own, wanted))
    for (const { path } of plan.changed)
      await this.disk.move(join(this.#prepared, path), join(this.out, path))
    await this.#remove(plan.gone)
    await this.#writeManifest(this.out, wanted)
    await this.disk.removeAll(this.#prepared)
    await this.disk.remove(manifestOf(this.#work))
  }

  /** Nothing of the folder itself is touched yet: what cannot be finished is taken back. */
  async #prepare(plan: FolderPlan, own: OwnFiles): Promise<void> {
    const wasCut = await isThere(manifestOf(this.#work))
    try {
      await this.disk.removeAll(this.#prepared)
      await this.#writeManifest(this.#work, own)
      await writeAll(plan.changed, this.#prepared, this.disk)
    } catch (error) {
      await this.disk.removeAll(this.#prepared)
      await this.disk.remove(join(this.#work, newManifestName))
      if (!wasCut) await this.disk.remove(manifestOf(this.#work))
      throw error
    }
  }

  async #writeManifest(folder: string, files: OwnFiles): Promise<void> {
    const beside = join(this.#work, newManifestName)
    await this.disk.write(beside, manifestText(this.publication, files))
    await this.disk.move(beside, manifestOf(folder))
  }

  /** Folders that held nothing but what is gone go along. */
  async #remove(gone: readonly string[]): Promise<void> {
    for (const path of gone) await this.disk.remove(join(this.out, path))
    const folders = new Set(gone.map((path) => dirname(path)).filter((folder) => folder !== '.'))
    for (const folder of folders) await ifThere(this.disk.removeEmpty(join(this.out, folder)))
  }
}

function changesOf({ changed, gone, same }: FolderPlan): FolderChanges {
  return { written: changed.length, removed: gone.length, same }
}
