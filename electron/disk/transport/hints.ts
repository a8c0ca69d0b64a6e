// Hints: what each device says it has. They help healing and showing; nothing is ever decided by them alone.
import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import * as v from 'valibot'
import { isDeviceId, type DeviceId, type Vector, type Writer } from '#handbook/store/edit.ts'
import { schemaVersion } from '#handbook/model/schema-version.ts'
import { writeAtomically } from '#electron/disk/atomic-write.ts'
import { systemCode } from '#electron/disk/file-trouble.ts'
import { changesFolder, hintsName, type SharedFile } from './shared-files.ts'

export type Hints = Writer & {
  readonly device: DeviceId
  /** The last of its own edits that it has published. */
  readonly published: number
  readonly has: Vector
  /** When it wrote this, by its own clock. */
  readonly time: number
}

const device = v.pipe(v.string(), v.check(isDeviceId))
const sequence = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const name = v.pipe(v.string(), v.maxLength(1000))
const hintsSchema = v.object({
  format: v.literal(1),
  handbook: v.string(),
  device,
  person: name,
  organisation: name,
  published: sequence,
  has: v.record(device, sequence),
  time: sequence,
  schemaVersion: sequence,
})
const largestHints = 1024 * 1024

/** Reads the hints among `files`; what is no hint of a device in its own folder says nothing. */
export async function readHints(
  folder: string,
  handbook: string,
  files: readonly SharedFile[],
): Promise<ReadonlyMap<DeviceId, Hints>> {
  const read = await Promise.all(files.map((file) => readOne(folder, handbook, file)))
  return new Map(read.filter((hints) => hints !== null).map((hints) => [hints.device, hints]))
}

async function readOne(folder: string, handbook: string, { path, size }: SharedFile): Promise<Hints | null> {
  if (size > largestHints) return null
  const said = v.safeParse(v.pipe(v.string(), v.parseJson(), hintsSchema), await textOf(join(folder, path)))
  if (!said.success || said.output.handbook !== handbook) return null
  return said.output.device === basename(dirname(path)) ? said.output : null
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (systemCode(error) === null) throw error
    return ''
  }
}

/** Writes this device's hints, unless `present` says the same already. */
export async function writeHints(
  folder: string,
  handbook: string,
  hints: Hints,
  present: Hints | undefined,
): Promise<boolean> {
  if (present !== undefined && saying(present) === saying(hints)) return false
  const text = JSON.stringify({ format: 1, handbook, ...hints, schemaVersion })
  await writeAtomically(join(folder, changesFolder, hints.device, hintsName), `${text}\n`)
  return true
}

/** What hints say, whenever they say it. */
function saying({ device, person, organisation, published, has }: Hints): string {
  const sorted = Object.entries(has).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([device, person, organisation, published, sorted])
}
