// opaskirja restore: makes a new handbook of a backup, or of a packet.
import { resolve } from 'node:path'
import { success, type Result } from '#handbook/model/failure.ts'
import { findBackup } from '#electron/disk/backup/backups.ts'
import { restoreBackup } from '#electron/disk/backup/restore-backup.ts'
import { dataFolder } from '#electron/disk/data-folder.ts'
import { readFolderManifest } from '#electron/disk/handbook-folder.ts'
import { isDay } from '#electron/disk/local-day.ts'
import { readArguments } from '../arguments.ts'
import { refuse, type CliContext } from '../context.ts'
import { writerOf } from '../writer.ts'

const options = { day: { type: 'string' }, to: { type: 'string' } } as const

/** Restores into an empty or absent folder; prints the folder. The live handbook is not touched. */
export async function restore(words: readonly string[], context: CliContext): Promise<number> {
  const read = readArguments(words, options, context)
  if (typeof read === 'number') return read
  const [from, extra] = read.positionals
  const { day, to } = read.values
  if (from === undefined) return context.misuse({ missing: '<folder>' })
  if (extra !== undefined) return context.misuse({ option: extra })
  if (typeof to !== 'string') return context.misuse({ missing: '--to' })
  if (typeof day === 'string' && !isDay(day)) return context.misuse({ value: day, of: '--day' })
  const isPacket = from.endsWith('.opaskirja')
  if (!isPacket && typeof day !== 'string') return context.misuse({ missing: '--day' })
  const packet = await packetOf(resolve(from), isPacket ? null : String(day))
  return packet.ok ? restoreTo(resolve(to), packet.value, context) : refuse(packet.failure, context)
}

async function packetOf(from: string, day: string | null): Promise<Result<string>> {
  if (day === null) return success(from)
  const manifest = await readFolderManifest(from)
  return manifest.ok ? findBackup(dataFolder(), manifest.value.id, day) : manifest
}

async function restoreTo(folder: string, packet: string, context: CliContext): Promise<number> {
  const data = dataFolder()
  const wish = { packet, folder, data, writer: await writerOf(data), now: Date.now() }
  const made = await restoreBackup(wish, context.longWork())
  if (!made.ok) return refuse(made.failure, context)
  context.print(folder)
  return 0
}
