// How close together a document says what a question says.
import type { SoughtWord } from './sought-word.ts'

/** The words of a text in order, by their keys; null stands between texts that do not go on into each other. */
export type WordOrder = readonly ({ readonly key: string } | null)[]

/**
 * How many of the neighbours in a question are neighbours in a text too, in the same order, as a share of 1;
 * such as are found by other words than the question's count by the weights of these. One word that joins
 * two counts as both.
 */
export function closeness(sought: readonly SoughtWord[], order: WordOrder): number {
  if (sought.length < 2) return 0
  const pairs = sought.slice(1).map((second, index) => [sought[index] ?? second, second] as const)
  const sum = pairs.reduce((total, [first, second]) => total + bestPair(first, second, order), 0)
  return sum / pairs.length
}

function bestPair(first: SoughtWord, second: SoughtWord, order: WordOrder): number {
  let best = 0
  order.forEach((word, place) => {
    const one = word === null ? undefined : first.keys.get(word.key)
    if (one === undefined || one.weight <= best) return
    const next = order[place + 1] ?? null
    const other = next === null ? undefined : second.keys.get(next.key)
    const together = one.kinship === 'joined' ? one.weight : one.weight * (other?.weight ?? 0)
    if (together > best) best = together
  })
  return best
}
