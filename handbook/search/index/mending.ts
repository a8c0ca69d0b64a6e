// Words of the vocabulary that an unknown word was meant to be.
import type { Vocabulary } from './vocabulary.ts'
import { weights } from './weights.ts'

/** Spellings meant by an unknown word, and how much they weigh. */
export type Meant = { readonly spellings: readonly string[]; readonly weight: number }

const nothing: Meant = { spellings: [], weight: 0 }

/** From so many letters on one change is mended, and two. */
const oneChangeFrom = 4
const twoChangesFrom = 8

/** The spellings nearest to an unknown word or to its possible keys; those that differ in accents alone come first. */
export function meantBy(word: string, vocabulary: Vocabulary): Meant {
  const spellings = new Set([word, ...vocabulary.possibleKeysOf(word)])
  const near = [...spellings].flatMap((spelling) => vocabulary.near(spelling, mostChanges(spelling)))
  if (near.length === 0) return nothing
  const distance = Math.min(...near.map((each) => each.distance))
  return {
    spellings: near.filter((each) => each.distance === distance).map((each) => each.word),
    weight: weightOf(distance),
  }
}

function weightOf(distance: number): number {
  if (distance === 0) return weights.accent
  return distance === 1 ? weights.oneChange : weights.twoChanges
}

/** Of some spellings the attested word that stands in the most documents; null when none is a word. */
export function likeliest(spellings: readonly string[], vocabulary: Vocabulary): string | null {
  const words = spellings.filter((spelling) => vocabulary.isWord(spelling))
  const counted = words.map((word) => ({ word, documents: vocabulary.documentsWith(word) }))
  counted.sort((a, b) => b.documents - a.documents || (a.word < b.word ? -1 : 1))
  return counted[0]?.word ?? null
}

function mostChanges(spelling: string): number {
  if (spelling.length < oneChangeFrom) return 0
  return spelling.length < twoChangesFrom ? 1 : 2
}
