// Which items of two lists belong together: the longest common subsequence, and the likest pairs in order.

/** Places of an item in the first and in the second list. */
export type Pair = readonly [before: number, after: number]

/** Above this many comparisons, items between the equal ends count as all different: the answer must not wait. */
const mostComparisons = 9_000_000

/** A longest common subsequence of two lists as pairs of places, in order. */
export function commonPairs<T>(before: readonly T[], after: readonly T[]): readonly Pair[] {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++
  const middle = longestPairs(
    before.length - start - end,
    after.length - start - end,
    mostComparisons,
    (b, a) => (before[start + b] === after[start + a] ? 1 : 0),
  )
  return [
    ...run(start, 0, 0),
    ...middle.map(([b, a]): Pair => [start + b, start + a]),
    ...run(end, before.length - end, after.length - end),
  ]
}

function run(length: number, before: number, after: number): readonly Pair[] {
  return Array.from({ length }, (_, at) => [before + at, after + at])
}

/**
 * The pairs in order whose likenesses add up to the most. `likeness` gives 0 for what must not be
 * paired; no pairs at all when there would be more than `most` comparisons.
 */
export function longestPairs(
  before: number,
  after: number,
  most: number,
  likeness: (before: number, after: number) => number,
): readonly Pair[] {
  if (before === 0 || after === 0 || before * after > most) return []
  const steps = new Uint8Array(before * after)
  let below = new Float64Array(after + 1)
  for (let b = before - 1; b >= 0; b--) {
    const best = new Float64Array(after + 1)
    for (let a = after - 1; a >= 0; a--) {
      const here = likeness(b, a)
      const passBefore = below[a] ?? 0
      const passAfter = best[a + 1] ?? 0
      const paired = here > 0 ? here + (below[a + 1] ?? 0) : 0
      best[a] = Math.max(paired, passBefore, passAfter)
      if (here > 0 && paired === best[a]) steps[b * after + a] = step.pair
      else steps[b * after + a] = passBefore >= passAfter ? step.passBefore : step.passAfter
    }
    below = best
  }
  return followSteps(before, after, steps)
}

const step = { pair: 0, passBefore: 1, passAfter: 2 } as const

function followSteps(before: number, after: number, steps: Uint8Array): readonly Pair[] {
  const pairs: Pair[] = []
  let b = 0
  let a = 0
  while (b < before && a < after) {
    const next = steps[b * after + a]
    if (next === step.pair) pairs.push([b++, a++])
    else if (next === step.passBefore) b++
    else a++
  }
  return pairs
}
