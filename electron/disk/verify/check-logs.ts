// Looks over this computer's logs of own edits.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { handbookData } from '#electron/disk/data-folder.ts'
import { mendLog, readLog } from '#electron/disk/edit-log.ts'
import { systemCode } from '#electron/disk/file-trouble.ts'
import type { Damage } from './finding.ts'

/** The log files with a cut or garbled end, in the data of the handbook `id`. Mending sets them aside whole first. */
export async function logDamage(data: string, id: string): Promise<readonly Damage[]> {
  const home = handbookData(data, id)
  const damages: Damage[] = []
  for (const name of (await namesIn(home)).filter((each) => /^loki(?:-[a-z2-7]{16})?$/.test(each)).sort()) {
    const folder = join(home, name)
    const damaged = (await readLog(folder, Infinity))?.damaged ?? []
    for (const file of damaged) damages.push(damageOf(folder, file))
  }
  return damages
}

function damageOf(folder: string, file: string): Damage {
  return {
    part: 'log',
    place: join(folder, file),
    fault: 'damaged',
    range: null,
    sources: [],
    harmless: false,
    mend: () => mendLog(folder),
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return []
    throw error
  }
}
