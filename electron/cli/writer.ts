// Who writes on this computer, as its user has told the window.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Writer } from '#handbook/store/edit.ts'
import { systemCode } from '#electron/disk/file-trouble.ts'

const settingsSchema = v.object({
  person: v.fallback(v.string(), ''),
  organisation: v.fallback(v.string(), ''),
})

/** The user's name and organisation from the settings in `data`; empty when not said. */
export async function writerOf(data: string): Promise<Writer> {
  const text = await readFile(join(data, 'asetukset.json'), 'utf8').catch((error: unknown) => {
    if (systemCode(error) !== null) return '{}'
    throw error
  })
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), settingsSchema), text)
  return read.success ? read.output : { person: '', organisation: '' }
}
