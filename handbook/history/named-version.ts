// Named versions: a whole handbook as it was when somebody gave it a name, as canonical bytes.
import * as text from 'lib0/string'
import * as v from 'valibot'
import type { DocumentId, Handbook } from '#handbook/model/handbook.ts'
import type { Writer } from '#handbook/store/edit.ts'
import { canonicalJson } from '#handbook/store/readable/canonical-json.ts'
import type { Page } from './page-changes.ts'
import { storedHandbook } from './stored-handbook.ts'

/** What is told of a version without reading its handbook. */
export type NamedVersion = Writer & {
  /** The sha256 of its bytes in hexadecimal: names the version and its file. */
  readonly id: string
  readonly name: string
  /** When it was named, by its author's clock in milliseconds since 1970. */
  readonly time: number
}

/** A version as it is written: what is said of it, and the handbook. */
export type VersionContent = Omit<NamedVersion, 'id'> & { readonly handbook: Handbook }

/** The longest name of a version, in UTF-16 units. */
export const longestVersionName = 120
/** No version is larger than this, in bytes before packing. */
export const largestVersion = 256 * 1024 * 1024
const deepestNesting = 100

/** The bytes of a version: the same content gives the same bytes. */
export function encodeVersion({ name, person, organisation, time, handbook }: VersionContent): Uint8Array {
  const value = { format: 1, name, person, organisation, time, handbook }
  return text.encodeUtf8(canonicalJson(value))
}

/** Reads the bytes of a version, trusting nothing in them; null when they are none of this format. */
export function decodeVersion(bytes: Uint8Array): VersionContent | null {
  if (bytes.length > largestVersion) return null
  const value = parsed(bytes)
  if (value === undefined || isTooDeep(value)) return null
  const read = v.safeParse(versionSchema, value)
  if (!read.success) return null
  const { format: _format, ...version } = read.output
  return version
}

/** A chapter or practice as a version has it, or null when it was not in the book then. */
export function pageOfVersion({ handbook, time }: VersionContent, id: DocumentId): Page | null {
  const page = [...handbook.chapters, ...handbook.practices].find((each) => each.id === id)
  return page === undefined ? null : { ...page, edited: time }
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(text.decodeUtf8(bytes))
  } catch {
    // Neither text nor JSON: not a version, whatever it is.
    return undefined
  }
}

/** Walks without recursion: what comes from outside must not exhaust the stack. */
function isTooDeep(value: unknown): boolean {
  let level: readonly unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepestNesting) return true
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []))
  }
  return false
}

const word = v.string()
const writerName = v.pipe(word, v.maxLength(1000))
const versionSchema = v.object({
  format: v.literal(1),
  name: v.pipe(word, v.minLength(1), v.maxLength(longestVersionName)),
  person: writerName,
  organisation: writerName,
  time: v.pipe(v.number(), v.integer(), v.minValue(0)),
  handbook: storedHandbook,
})
