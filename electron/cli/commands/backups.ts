// opaskirja backups: which backups of a handbook this computer keeps.
import { resolve } from 'node:path'
import { listBackups } from '#electron/disk/backup/backups.ts'
import { dataFolder } from '#electron/disk/data-folder.ts'
import { readFolderManifest } from '#electron/disk/handbook-folder.ts'
import { readArguments } from '../arguments.ts'
import { refuse, type CliContext } from '../context.ts'
import { sharingWords } from '../sharing-words.ts'

const options = { json: { type: 'boolean', default: false } } as const

/** Prints the days, newest first, with the size of each backup in bytes. */
export async function backups(words: readonly string[], context: CliContext): Promise<number> {
  const read = readArguments(words, options, context)
  if (typeof read === 'number') return read
  const [folder, extra] = read.positionals
  if (folder === undefined) return context.misuse({ missing: '<folder>' })
  if (extra !== undefined) return context.misuse({ option: extra })
  const manifest = await readFolderManifest(resolve(folder))
  if (!manifest.ok) return refuse(manifest.failure, context)
  const kept = await listBackups(dataFolder(), manifest.value.id)
  if (read.values.json) context.print(JSON.stringify({ backups: kept }, null, 2))
  else if (kept.length > 0) context.print(kept.map(({ day, size }) => `${day}\t${size}`).join('\n'))
  else context.say(sharingWords[context.language].noBackups)
  return 0
}
