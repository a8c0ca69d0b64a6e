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
export type OpenedParts = { readonly path: string; readonly isFolder: boolean; readonly parts: Parts }

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
  const isFolder = await isDirectory(path)
  if (!isFolder.ok) return isFolder
  const withOthers = (parts: Parts): Promise<Result<T>> =>
    withParts(others, handbook, work, (opened) => use([{ path, isFolder: isFolder.value, parts }, ...opened]))
  try {
    return await (isFolder.value ? withFolder : withPacket)(path, handbook, work, withOthers)
  } catch (error) {
    return failed(readFailure(error, path))
  }
}

async function withFolder<T>(
  path: string,
  handbook: string | null,
  work: LongWork,
  use: (parts: Parts) => Promise<Result<T>>,
): Promise<Result<T>> {
  const parts = await folderParts(path, handbook, work)
  if (parts.manifest === null && parts.segments.length + parts.faulty.length === 0)
    return failed({ kind: 'notAHandbook', what: path })
  return isRefused(parts, handbook) ? failed({ kind: 'otherHandbook', what: path }) : use(parts)
}

async function withPacket<T>(
  path: string,
  handbook: string | null,
  work: LongWork,
  use: (parts: Parts) => Promise<Result<T>>,
): Promise<Result<T>> {
  return withFile(path, async (source) => {
    const read = await readPacket(source, handbook, path, work)
    if (!read.ok) return read
    return isRefused(read.value, handbook) ? failed({ kind: 'otherHandbook', what: path }) : use(read.value)
  })
}

const isRefused = (parts: Parts, handbook: string | null): boolean =>
  handbook !== null && isOtherHandbook(parts, handbook)

async function isDirectory(path: string): Promise<Result<boolean>> {
  try {
    return success((await stat(path)).isDirectory())
  } catch (error) {
    return failed(readFailure(error, path))
  }
}
