// When to join a device's own segments into fewer, and what the joined one says it replaces.
import type { Shelved } from './shelf.ts'

const restful = 8
/** With one segment just published and one just joined, a device never has more than 16 files. */
const ceiling = 14
/** Beyond this the list of originals would outweigh the edits. */
const mostOriginals = 500

/**
 * How many of the newest segments to join into one, 0 when none; `sizes` are their bytes, oldest first.
 * A segment joins while it is at most twice what the newer ones weigh together: so a byte is rewritten
 * only as often as the logarithm of the whole grows.
 */
export function planCompaction(sizes: readonly number[]): number {
  if (sizes.length <= restful) return 0
  const newestFirst = sizes.toReversed()
  let taken = 0
  let weight = 0
  for (const size of newestFirst) {
    const fits = taken === 0 || size <= 2 * weight
    const mustGoOn = sizes.length - taken + 1 > ceiling
    if (!fits && !mustGoOn) break
    taken += 1
    weight += size
  }
  return taken > 1 ? taken : 0
}

/**
 * What a segment that joins `segments` names in `replaces`: the originals that they are made of, so that
 * a reader who saw any stage of the joining knows it has them; when these are too many, `segments` themselves.
 */
export function replacedBy(segments: readonly Shelved[]): readonly string[] {
  const originals = segments.flatMap(({ head, hash }) => (head.replaces.length > 0 ? head.replaces : [hash]))
  const distinct = [...new Set(originals)]
  return distinct.length <= mostOriginals ? distinct : segments.map(({ hash }) => hash)
}
