// What the index answers: documents, and why each of them was found.

/**
 * How a word of a document answers a word of the question: the same word as written, another form of it, a
 * compound that ends in it or begins with it, a part of it, a word that begins so, one spelt a little
 * otherwise, one with many letters in common, a synonym, or the two written together.
 */
export type Kinship =
  'same' | 'form' | 'head' | 'modifier' | 'part' | 'prefix' | 'typo' | 'similar' | 'synonym' | 'joined'

/** The word of the question that is answered, how, and how well: 1 for the word itself. */
export type Answering = { readonly word: string; readonly kinship: Kinship; readonly weight: number }

/** A document that matches; `keys` are the index keys in it that answer the question, each with the reason. */
export type Match = {
  readonly id: string
  readonly score: number
  readonly keys: ReadonlyMap<string, Answering>
}

/** The better of two matches first; of equal ones the one whose id comes first. */
export function bestFirst(one: Match, other: Match): number {
  return other.score - one.score || (one.id < other.id ? -1 : 1)
}

/**
 * All matches, best first. `didYouMean` is the whole question with its unknown words mended, null when
 * every word was known or nothing like it is.
 */
export type IndexAnswer = { readonly matches: readonly Match[]; readonly didYouMean: string | null }

/** Groups of words that mean the same, folded. */
export type SynonymGroups = readonly (readonly string[])[]
