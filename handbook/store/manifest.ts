// kasikirja.json: what makes a folder a handbook. Written once.
import * as v from 'valibot'
import { failed, success, type Result } from '#handbook/model/failure.ts'

/** The version of the folder's layout and of its files. */
export const formatVersion = 1

const manifestSchema = v.object({
  format: v.literal('opaskirja'),
  formatVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]{8,32}$/)),
  created: v.pipe(v.string(), v.isoTimestamp()),
})

/** What kasikirja.json says: which handbook this is and since when. */
export type Manifest = v.InferOutput<typeof manifestSchema>

/** The file's canonical text. */
export function writeManifest(manifest: Manifest): string {
  const { format, formatVersion, id, created } = manifest
  return `${JSON.stringify({ format, formatVersion, id, created }, null, 2)}\n`
}

/** Reads the file's text; `place` is named in failures. A newer layout is refused as from the future. */
export function readManifest(text: string, place: string): Result<Manifest> {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), manifestSchema), text)
  if (!parsed.success) return failed({ kind: 'notAHandbook', what: place })
  if (parsed.output.formatVersion > formatVersion) return failed({ kind: 'fromTheFuture', what: place })
  return success(parsed.output)
}
