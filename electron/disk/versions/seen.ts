// What the user of this computer has seen of a handbook: nahty.json.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { failed, success, type Result } from '#handbook/model/failure.ts'
import { isDeviceId, type Vector } from '#handbook/store/edit.ts'
import { writeAtomically } from '#electron/disk/atomic-write.ts'
import { handbookData } from '#electron/disk/data-folder.ts'
import { systemCode, writeFailure } from '#electron/disk/file-trouble.ts'

/** How far each device's edits were known when the user last said to have seen them, and when that was. */
export type Seen = { readonly time: number; readonly vector: Vector }

const sequence = v.pipe(v.number(), v.integer(), v.minValue(0))
const seenSchema = v.object({
  format: v.literal(1),
  time: v.pipe(v.number(), v.integer(), v.minValue(0)),
  vector: v.record(v.pipe(v.string(), v.check(isDeviceId)), sequence),
})

function seenFile(data: string, handbook: string): string {
  return join(handbookData(data, handbook), 'nahty.json')
}

/** What was seen, or null when nothing tells: then nothing is news, rather than everything. */
export async function readSeen(data: string, handbook: string): Promise<Seen | null> {
  try {
    const text = await readFile(seenFile(data, handbook), 'utf8')
    const read = v.safeParse(v.pipe(v.string(), v.parseJson(), seenSchema), text)
    return read.success ? { time: read.output.time, vector: read.output.vector } : null
  } catch (error) {
    if (systemCode(error) === null) throw error
    return null
  }
}

/** Remembers what was seen. */
export async function writeSeen(data: string, handbook: string, seen: Seen): Promise<Result<null>> {
  const path = seenFile(data, handbook)
  try {
    await writeAtomically(path, `${JSON.stringify({ format: 1, ...seen })}\n`)
    return success(null)
  } catch (error) {
    return failed(writeFailure(error, path))
  }
}
