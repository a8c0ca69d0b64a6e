// Reading one source of CSL-JSON from anywhere: plain data within bounds, or nothing.
import * as v from 'valibot'
import type { CslItem } from '#handbook/model/book-lists.ts'

const longestText = 20_000
const longestName = 100
const mostMembers = 1_000
const mostKeys = 200
const deepest = 5

const leaf = v.union([
  v.pipe(v.string(), v.maxLength(longestText)),
  v.pipe(v.number(), v.finite()),
  v.boolean(),
])
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(longestName))

/** Plain data of at most so many levels. Lists and records have a greatest size, texts a greatest length. */
function plainData(levels: number): v.GenericSchema<unknown> {
  if (levels === 0) return leaf
  const below = plainData(levels - 1)
  return v.union([leaf, v.pipe(v.array(below), v.maxLength(mostMembers)), record(below)])
}

function record(of: v.GenericSchema<unknown>) {
  return v.pipe(v.record(key, of), v.maxEntries(mostKeys))
}

const item = v.pipe(
  record(plainData(deepest)),
  v.check((fields) => typeof fields['type'] === 'string' && fields['type'] !== ''),
)

/**
 * `value` as a source: a record of plain data (texts, numbers, truth values, lists, records) that has a `type`.
 * Everything in it is kept; fields without a value (null) are left out. Null when it is anything else, or larger
 * or deeper than a source ever is.
 */
export function readCslItem(value: unknown): CslItem | null {
  const read = v.safeParse(item, withoutNulls(value))
  return read.success ? read.output : null
}

function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value).filter(([, field]) => field !== null && field !== undefined),
  )
}
