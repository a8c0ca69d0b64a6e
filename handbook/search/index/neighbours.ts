// How close together a document says what a question says.
import type { Expansion } from './expansion.ts'
import { bestFirst, type Match } from './match.ts'
import type { SoughtWord } from './sought-word.ts'
import { weights } from './weights.ts'

/** The words of a text in order, by their keys; null stands between texts that do not go on into each other. */
export type WordOrder = readonly ({ readonly key: string } | null)[]

/** Of so many of the best matches the order of the words is looked at. */
export const mostRead = 20

/**
 * Matches, best first, the first of them put in order anew: those come before others that say side by side
 * what the question does. `orderOf` is asked for no more than `mostRead` documents, by id.
 */
export function closestFirst(
  matches: readonly Match[],
  { words }: Expansion,
  orderOf: (id: string) => WordOrder,
): readonly Match[] {
  if (words.length < 2) return matches
  const read = matches.slice(0, mostRead).map((match) => ({
    id: match.id,
    score: match.score * (1 + closeness(words, orderOf(match.id))),
    get keys() {
      return match.keys
    },
  }))
  return [...read.sort(bestFirst), ...matches.slice(mostRead)]
}

/**
 * What a text earns by saying the neighbours of a question side by side and in the same order: for each two
 * of them what that is worth (weights.ts), in the mean; less where other words answer them. One word that
 * joins two counts as both.
 */
function closeness(sought: readonly SoughtWord[], order: WordOrder): number {
  const pairs = sought.slice(1).map((second, index) => [sought[index] ?? second, second] as const)
  const sum = pairs.reduce(
    (total, [first, second]) => total + wanted(first) * bestPair(first, second, order),
    0,
  )
  return sum / pairs.length
}

/** How much it counts that a word and the next stand side by side: most when the question writes them as one. */
function wanted({ joinsNext }: SoughtWord): number {
  return joinsNext ? weights.partsTogether : weights.neighbours
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
