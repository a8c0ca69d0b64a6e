// Reads the segments of the shared folder: every file is judged by its content, and only read.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Shelved } from '#handbook/store/shelf.ts'
import type { SegmentFault } from '#handbook/store/segment.ts'
import { systemCode } from '#electron/disk/file-trouble.ts'
import type { SegmentReader } from '#electron/disk/store/segment-reader.ts'
import { hintsName, listSharedFiles, type SharedFile } from './shared-files.ts'

/** A file that holds a whole segment. */
export type VerifiedFile = SharedFile & Shelved

/** What one look found. `fresh` are segments that the look before had not verified. */
export type Look = {
  readonly verified: readonly VerifiedFile[]
  readonly hints: readonly SharedFile[]
  readonly damaged: readonly string[]
  /** Files of this handbook that a newer version wrote. */
  readonly fromTheFuture: readonly string[]
}

/** Is given each segment that was read; `false` says that its edits cannot be used. */
export type OnSegment = (segment: Shelved, bytes: Uint8Array) => Promise<boolean>

const largestFile = 256 * 1024 * 1024

/** Looks into a shared folder again and again. What was verified is not read again until it changes. */
export class FolderReader {
  #verified = new Map<string, VerifiedFile>()

  constructor(
    private readonly folder: string,
    private readonly reader: SegmentReader,
  ) {}

  /** The files that were verified at the last look or written since, by path. */
  get verified(): ReadonlyMap<string, VerifiedFile> {
    return this.#verified
  }

  /** Looks once; what was verified earlier is handed out no more. `stopped` ends the look early. */
  async look(onSegment: OnSegment, stopped: () => boolean): Promise<Look> {
    const files = await listSharedFiles(this.folder)
    const known = this.#verified
    this.#verified = new Map()
    const faults: { readonly path: string; readonly fault: SegmentFault }[] = []
    for (const file of files.filter(({ path }) => !isHints(path))) {
      const before = known.get(file.path)
      if (before?.size === file.size && before.changed === file.changed) this.note(before)
      else if (!stopped()) {
        const fault = await this.#read(file, onSegment)
        if (fault !== null && looksOurs(file.path, fault)) faults.push({ path: file.path, fault })
        await nextTurn()
      }
    }
    return {
      verified: [...this.#verified.values()],
      hints: files.filter(({ path }) => isHints(path)),
      damaged: faults.filter(({ fault }) => fault !== 'fromTheFuture').map(({ path }) => path),
      fromTheFuture: faults.filter(({ fault }) => fault === 'fromTheFuture').map(({ path }) => path),
    }
  }

  /** Remembers a file that is known to be whole. */
  note(file: VerifiedFile): void {
    this.#verified.set(file.path, file)
  }

  /** Forgets a file that was deleted. */
  forget(path: string): void {
    this.#verified.delete(path)
  }

  async #read(file: SharedFile, onSegment: OnSegment): Promise<SegmentFault | null> {
    const bytes = await this.#bytes(file)
    if (bytes === null) return 'cut'
    const segment = this.reader.inspect(bytes)
    if ('fault' in segment) return segment.fault
    if (!(await onSegment(segment, bytes))) return 'damaged'
    this.note({ ...file, head: segment.head, hash: segment.hash })
    return null
  }

  /** Null when the file cannot be read now: held by another program, or not fetched from the cloud. */
  async #bytes({ path, size }: SharedFile): Promise<Uint8Array | null> {
    if (size > largestFile) return null
    try {
      return await readFile(join(this.folder, path))
    } catch (error) {
      if (systemCode(error) === null) throw error
      return null
    }
  }
}

function isHints(path: string): boolean {
  return path.endsWith(`/${hintsName}`)
}

/** What tools and systems leave lying about is no damage. */
function looksOurs(path: string, fault: SegmentFault): boolean {
  return (fault !== 'notASegment' && fault !== 'empty') || path.includes('.seg')
}
