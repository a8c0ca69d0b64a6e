// Opens whatever carries a handbook: another folder, or packets.
import { stat } from 'node:fs/promises'
import { failed, success, type Result } from '#handbook/model/failure.ts'
import { readFailure } from '#electron/disk/file-trouble.ts'
import type { LongWork } from '#electron/disk/long-work.ts'
import { withFile } from './byte-source.ts'
import { folderParts } from './folder-parts.ts'
import { readPacket } from './packet-parts.ts'
import { isOtherHandbook, type Parts } from './parts.ts'

/** Parts, and the path of the folder or packet that they are in. */
export type OpenedParts = { readonly path: string; readonly parts: Parts }

/**
 * Lets `use` have the parts of all these folders and packets of one handbook. Before that, a path that holds
 * nothing of the kind, or another handbook, fails; `handbook` null admits any. Changes nothing in them.
 */
export async function withParts<T>(
  paths: readonly string[],
  handbook: string | null,
  work: LongWork,
  use: (opened: readonly OpenedParts[]) => Promise<Result<T>>,
): Promise<Result<T>> {
  const [path, ...others] = paths
  if (path === undefined) return use([])
  return withPartsOf(path, handbook, work, (parts) =>
    withParts(others, handbook, work, (opened) => use([{ path, parts }, ...opened])),
  )
}

async function withPartsOf<T>(
  path: string,
  handbook: string | null,
  work: LongWork,
  use: (parts: Parts) => Promise<Result<T>>,
): Promise<Result<T>> {
  const isFolder = await isDirectory(path)
  if (!isFolder.ok) return isFolder
  const accept = async (parts: Parts): Promise<Result<T>> =>
    handbook !== null && isOtherHandbook(parts, handbook)
      ? failed({ kind: 'otherHandbook', what: path })
      : use(parts)
  if (isFolder.value) {
    const parts = await folderParts(path, handbook, work)
    const isHandbook = parts.manifest !== null || parts.segments.length > 0
    return isHandbook ? accept(parts) : failed({ kind: 'notAHandbook', what: path })
  }
  return withFile(path, async (source) => {
    const read = await readPacket(source, handbook, path, work)
    return read.ok ? accept(read.value) : read
  })
}

async function isDirectory(path: string): Promise<Result<boolean>> {
  try {
    return success((await stat(path)).isDirectory())
  } catch (error) {
    return failed(readFailure(error, path))
  }
}
