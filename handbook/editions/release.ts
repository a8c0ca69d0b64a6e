// Releases: a published edition that is frozen, as it is told of and as canonical bytes. Nothing in such bytes is trusted.
import * as text from 'lib0/string'
import * as v from 'valibot'
import { isEditionId, type EditionId } from '#handbook/model/edition-plan.ts'
import { canonicalJson } from '#handbook/store/readable/canonical-json.ts'

/** What a publication was made with. Two that differ in nothing here are made alike. */
export type Engines = {
  /** The versions of the app and of the package that carries the typesetter. */
  readonly app: string
  readonly typst: string
  /** The sha256 of the template of the PDF, and the version of the content schema. */
  readonly template: string
  readonly schema: number
}

/** What came out in one format: the sha256 of the file, or of a folder's list of files. */
export type ReleaseOutput = {
  readonly format: string
  readonly sha256: string
  /** There when a PDF is laid out for print on both sides. */
  readonly twoSided?: true
}

/** A frozen edition: all that is needed to make the same bytes again, and to prove that they are the same. */
export type ReleaseContent = {
  /** As people say it: "1. painos". */
  readonly number: string
  readonly edition: EditionId
  /** The name of the edition at the time. */
  readonly title: string
  /** When it was frozen, in milliseconds since 1970: the time of creation in what was published. */
  readonly at: number
  /** Who froze it. */
  readonly by: string
  /** Equal exactly when the content of the handbook is. */
  readonly contentHash: string
  /** The named version that holds the whole handbook as it was. */
  readonly version: string
  readonly engines: Engines
  readonly outputs: readonly ReleaseOutput[]
  /** The image files that the edition shows. */
  readonly images: readonly string[]
}

/** A release with its id: the sha256 of its bytes in hexadecimal. */
export type Release = ReleaseContent & { readonly id: string }

/** The longest number of a release and name of who froze it, in UTF-16 units. */
export const longestReleaseText = 120
/** No record of a release is larger than this, in bytes. */
const largestRecord = 4 * 1024 * 1024

/** The bytes of a release: the same content gives the same bytes. */
export function encodeRelease(content: ReleaseContent): Uint8Array {
  return text.encodeUtf8(canonicalJson({ ...content, release: 1 }))
}

/** Reads the bytes of a release; null when they are none of this form. */
export function decodeRelease(bytes: Uint8Array): ReleaseContent | null {
  if (bytes.length > largestRecord) return null
  const read = v.safeParse(recordSchema, parsed(bytes))
  if (!read.success) return null
  const { release: _release, ...content } = read.output
  return content
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(text.decodeUtf8(bytes))
  } catch {
    // Neither text nor JSON: no release, whatever it is.
    return undefined
  }
}

/** The names of what differs between two sets of engines; none when publications are made alike. */
export function differingEngines(then: Engines, now: Engines): readonly (keyof Engines)[] {
  return (['app', 'typst', 'template', 'schema'] as const).filter((name) => then[name] !== now[name])
}

/** What is recorded of a format that came out; only a PDF has a layout for print on both sides. */
export function outputOf(format: string, sha256: string, twoSided: boolean): ReleaseOutput {
  return { format, sha256, ...(twoSided && format === 'pdf' ? { twoSided } : {}) }
}

/** The outputs of a release with those of an earlier one of the same content; later ones stand for equal formats. */
export function joinedOutputs(
  earlier: readonly ReleaseOutput[],
  later: readonly ReleaseOutput[],
): readonly ReleaseOutput[] {
  const byFormat = new Map([...earlier, ...later].map((output) => [output.format, output]))
  return [...byFormat.values()].sort((a, b) => (a.format < b.format ? -1 : 1))
}

/**
 * The release that is meant by an id, the beginning of one (8 signs or more), or a number; of an edition when one is
 * named. Null when there is none or it is not clear which.
 */
export function findRelease(
  releases: readonly Release[],
  asked: string,
  edition: EditionId | null,
): Release | null {
  const among = releases.filter((release) => edition === null || release.edition === edition)
  const isBeginning = /^[0-9a-f]{8,64}$/.test(asked)
  const meant = among.filter(({ id, number }) => number === asked || (isBeginning && id.startsWith(asked)))
  return meant.length === 1 ? (meant[0] ?? null) : null
}

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))
const said = v.pipe(v.string(), v.maxLength(longestReleaseText))
const recordSchema = v.object({
  release: v.literal(1),
  number: v.pipe(said, v.minLength(1)),
  edition: v.pipe(
    v.string(),
    v.check((id) => isEditionId(id)),
  ),
  title: v.pipe(v.string(), v.maxLength(1000)),
  at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15)),
  by: said,
  contentHash: hash,
  version: hash,
  engines: v.object({ app: said, typst: said, template: hash, schema: v.pipe(v.number(), v.integer()) }),
  outputs: v.array(v.object({ format: said, sha256: hash, twoSided: v.exactOptional(v.literal(true)) })),
  images: v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}\.(?:svg|png|jpg|gif|webp)$/))),
})
