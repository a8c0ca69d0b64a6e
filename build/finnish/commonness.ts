// How common words and their forms are, from counts of forms in running text.
import type { Pair } from './pairs.ts'

/** How often each form was counted. */
export type FormCounts = ReadonlyMap<string, number>

/** Reads lines `form count`. */
export function readCounts(text: string): FormCounts {
  const lines = text.split('\n').filter((line) => line !== '')
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(' ')), Number(line.split(' ')[1])]))
}

/** How often each base was met in all its forms. */
export type BaseCounts = ReadonlyMap<string, number>

const rounds = 5

/**
 * Shares the count of each form among the words that it may belong to, by how common each of them is by
 * its other forms (expectation maximisation).
 */
export function countBases(pairs: readonly Pair[], counts: FormCounts): BaseCounts {
  const counted = pairs.filter(({ form }) => counts.has(form))
  let bases: BaseCounts = new Map()
  for (let round = 0; round < rounds; round++) {
    const totals = sums(
      counted,
      ({ form }) => form,
      (pair) => likelihood(pair, bases),
    )
    bases = sums(
      counted,
      ({ base }) => base,
      (pair) => shareOf(pair, bases, totals, counts),
    )
  }
  return bases
}

/**
 * The pairs with weights that learn from the counts: what a word's commonness lets expect of each of its
 * forms, and what was met of the form itself, both damped so that rare words count too.
 */
export function weighByCounts(
  pairs: readonly Pair[],
  counts: FormCounts,
  bases: BaseCounts,
): readonly Pair[] {
  const counted = pairs.filter(({ form }) => counts.has(form))
  const totals = sums(
    counted,
    ({ form }) => form,
    (pair) => likelihood(pair, bases),
  )
  return pairs.map((pair) => {
    const expected = (pair.weight / 10) * ((bases.get(pair.base) ?? 0) + 1) ** 0.4
    const met = counts.has(pair.form) ? shareOf(pair, bases, totals, counts) ** 0.5 : 0
    return { ...pair, weight: expected + met }
  })
}

function likelihood({ base, weight }: Pair, bases: BaseCounts): number {
  return weight * ((bases.get(base) ?? 0) + 1)
}

function shareOf(
  pair: Pair,
  bases: BaseCounts,
  totals: ReadonlyMap<string, number>,
  counts: FormCounts,
): number {
  return ((counts.get(pair.form) ?? 0) * likelihood(pair, bases)) / (totals.get(pair.form) ?? 1)
}

function sums(
  pairs: readonly Pair[],
  keyOf: (pair: Pair) => string,
  amountOf: (pair: Pair) => number,
): ReadonlyMap<string, number> {
  const result = new Map<string, number>()
  for (const pair of pairs) {
    const key = keyOf(pair)
    result.set(key, (result.get(key) ?? 0) + amountOf(pair))
  }
  return result
}
