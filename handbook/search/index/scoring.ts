// Which documents answer a question best: BM25 over all segments, at its best for each word of the question.
import type { Expansion, SoughtWord } from './expansion.ts'
import { bestFirst, type Answering, type Kinship, type Match } from './match.ts'
import type { Postings } from './postings.ts'
import { weights } from './weights.ts'

/** What scoring must know of the whole index: how many documents, their mean length, each one's length and id. */
export type Statistics = {
  readonly documents: number
  readonly averageLength: number
  readonly lengthOf: (document: number) => number
  readonly idOf: (document: number) => string
}

const k1 = 1.2
const b = 0.3

/** The share of the score that no missing word takes away. */
const withoutCoordination = 0.5

/**
 * The documents that answer a question, best first, equal ones in the order of their ids. For each word of
 * the question the best of its keys counts, never their sum; a document that answers all words comes before
 * others.
 */
export function score(
  expansion: Expansion,
  postings: ReadonlyMap<string, Postings>,
  statistics: Statistics,
): readonly Match[] {
  const totals = totalsOf(expansion, postings, statistics)
  const matches = [...totals].map(([document, { value, words }]) => ({
    id: statistics.idOf(document),
    score: value * coordination(words / expansion.words.length),
    // Of all matches few are shown.
    get keys() {
      return reasonsFor(document, expansion, postings)
    },
  }))
  return matches.sort(bestFirst)
}

/** What the words of the question are worth in each document, and how many of them it answers. */
function totalsOf(
  { words }: Expansion,
  postings: ReadonlyMap<string, Postings>,
  statistics: Statistics,
): ReadonlyMap<number, Total> {
  const totals = new Map<number, Total>()
  for (const word of words)
    for (const [document, { value }] of bestOf(word, postings, statistics)) {
      const total = totals.get(document)
      if (total === undefined) totals.set(document, { value, words: 1 })
      else {
        total.value += value
        total.words += 1
      }
    }
  return totals
}

type Total = { value: number; words: number }

function coordination(answered: number): number {
  return withoutCoordination + (1 - withoutCoordination) * answered
}

type Best = { value: number }

/** For one word of the question, the best value in each document. */
function bestOf(
  { keys }: SoughtWord,
  postings: ReadonlyMap<string, Postings>,
  statistics: Statistics,
): ReadonlyMap<number, Best> {
  const best = new Map<number, Best>()
  const own = rarityOf(keys, postings, statistics)
  for (const [key, { weight, kinship }] of keys) {
    const found = postings.get(key)
    if (found === undefined) continue
    const rarity = idf(found.documents.length, statistics.documents)
    const counted = relatives.has(kinship) ? held(rarity, own) : rarity
    const most = weight * counted * (k1 + 1)
    found.documents.forEach((document, index) => {
      const frequency = found.frequencies[index] ?? 0
      const length = statistics.lengthOf(document) / statistics.averageLength
      const value = (most * frequency) / (frequency + k1 * (1 - b + b * length))
      const known = best.get(document)
      if (known === undefined) best.set(document, { value })
      else if (value > known.value) known.value = value
    })
  }
  return best
}

/** Words that are found because of the sought one: being rarer makes them little more telling than it is. */
const relatives: ReadonlySet<Kinship> = new Set(['head', 'modifier', 'part', 'prefix', 'similar'])

/** The idf of a word of the question itself; none when no document holds it. */
function rarityOf(
  keys: SoughtWord['keys'],
  postings: ReadonlyMap<string, Postings>,
  statistics: Statistics,
): number {
  const own = [...keys].filter(([, { kinship }]) => kinship === 'same' || kinship === 'form')
  const held = own.map(([key]) => postings.get(key)?.documents.length ?? 0).filter((count) => count > 0)
  return Math.min(...held.map((count) => idf(count, statistics.documents)))
}

/** A relative's rarity: what it is above the sought word's own counts only in part. */
function held(rarity: number, own: number): number {
  return rarity <= own ? rarity : Math.min(own + weights.rarity * (rarity - own), weights.mostRarity * own)
}

/** Lunr's idf: how much it says that a document holds a key which `found` of `documents` hold. */
function idf(found: number, documents: number): number {
  return Math.log(1 + Math.abs((documents - found + 0.5) / (found + 0.5)))
}

/** The keys in a document that answer the question; of two words that a key answers, the one it answers better. */
function reasonsFor(
  document: number,
  { words }: Expansion,
  postings: ReadonlyMap<string, Postings>,
): ReadonlyMap<string, Answering> {
  const reasons = new Map<string, Answering>()
  for (const { keys } of words)
    for (const [key, answering] of keys) {
      const isBetter = (reasons.get(key)?.weight ?? 0) < answering.weight
      if (isBetter && postings.get(key)?.documents.includes(document)) reasons.set(key, answering)
    }
  return reasons
}
