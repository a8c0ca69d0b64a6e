// Backups: the whole handbook as it was on a day, kept on this computer, many of the last days and fewer of the last months.
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { failed, success, type Failure, type Result } from '#handbook/model/failure.ts'
import { backupFolder } from '#electron/disk/data-folder.ts'
import { systemCode, writeFailure } from '#electron/disk/file-trouble.ts'
import { exists } from '#electron/disk/handbook-folder.ts'
import { isDay, localDay } from '#electron/disk/local-day.ts'
import { unwatched, type LongWork } from '#electron/disk/long-work.ts'
import { withFile } from '#electron/disk/packet/byte-source.ts'
import { makePacket } from '#electron/disk/packet/make-packet.ts'
import { readPacket } from '#electron/disk/packet/packet-parts.ts'
import type { Parts } from '#electron/disk/packet/parts.ts'
import { storeParts, type PackedStore } from '#electron/disk/packet/store-parts.ts'
import { superfluousDays } from './thinning.ts'

/** A backup: the book as it was on a day, YYYY-MM-DD. `size` in bytes. */
export type Backup = { readonly day: string; readonly path: string; readonly size: number }

/** The backups of the handbook `id`, newest first. */
export async function listBackups(data: string, id: string): Promise<readonly Backup[]> {
  const folder = backupFolder(data, id)
  const days = (await daysIn(folder)).sort().reverse()
  return Promise.all(
    days.map(async (day) => {
      const path = pathOf(folder, day)
      return { day, path, size: (await stat(path)).size }
    }),
  )
}

/**
 * Makes the backup of today, `now` in milliseconds since 1970, unless there is one; then lets go of those that
 * the thinning rule does not keep. Gives the new backup, or null when there was one. It is read again after
 * writing; one that is not whole is not kept. Images are left out that this computer keeps anyway.
 */
export async function keepDailyBackup(
  store: PackedStore,
  data: string,
  now: number,
  work: LongWork = unwatched,
): Promise<Result<Backup | null>> {
  const folder = backupFolder(data, store.handbookId)
  const day = localDay(now)
  const path = pathOf(folder, day)
  if (await exists(path)) return success(null)
  try {
    const parts = await storeParts(store, data, 'notKept', work)
    const made = parts.ok ? await writeBackup(path, parts.value, work) : parts
    if (!made.ok) return made
    for (const superfluous of superfluousDays(await daysIn(folder), day))
      await rm(pathOf(folder, superfluous), { force: true })
    return success({ day, path, size: made.value })
  } catch (error) {
    return failed(writeFailure(error, folder))
  }
}

/** The path of a backup of `day`, or the failure that there is none. */
export async function findBackup(data: string, id: string, day: string): Promise<Result<string>> {
  const path = pathOf(backupFolder(data, id), day)
  return isDay(day) && (await exists(path)) ? success(path) : failed({ kind: 'noSuchBackup', what: day })
}

async function writeBackup(path: string, parts: Parts, work: LongWork): Promise<Result<number>> {
  const made = await makePacket(path, parts, { lacking: null, images: null }, work)
  if (!made.ok) return made
  const failure = await proofRead(path, made.value.segments, work)
  if (failure === null) return success(made.value.size)
  await rm(path, { force: true })
  return failed(failure)
}

/** Null when the file holds so many whole segments and nothing else that is damaged. */
async function proofRead(path: string, segments: number, work: LongWork): Promise<Failure | null> {
  const read = await withFile(path, (source) => readPacket(source, null, path, work))
  if (!read.ok) return read.failure
  const { whole, faulty } = read.value
  const isWhole = whole && faulty.length === 0 && read.value.segments.length === segments
  return isWhole ? null : { kind: 'damagedPacket', what: path }
}

const ending = '.opaskirja'

function pathOf(folder: string, day: string): string {
  return join(folder, day + ending)
}

async function daysIn(folder: string): Promise<string[]> {
  try {
    const names = (await readdir(folder)).filter((name) => name.endsWith(ending))
    return names.map((name) => name.slice(0, -ending.length)).filter(isDay)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return []
    throw error
  }
}
