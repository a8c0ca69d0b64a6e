// Comparatives and superlatives of adjectives, and their adverbs.
import { harmonise, isFront } from './harmony.ts'
import type { Inflected } from './derived-words.ts'
import type { NominalStems } from './nominal-stems.ts'

/** The two degrees of an adjective as words, and its adverbs in -sti, -mmin, -immin. */
export type Comparison = {
  readonly comparative: Inflected
  readonly superlative: Inflected
  readonly adverbs: readonly string[]
}

/** The degrees of an adjective: vanha, vanhempi, vanhin, vanhasti, vanhemmin, vanhimmin. */
export function comparisonOf(word: string, stems: NominalStems): Comparison {
  const front = isFront(word)
  const vowels = (text: string): string => harmonise(text, front)
  const comparative = isShort(stems.weak) ? stems.weak.slice(0, -1) + 'e' : stems.weak
  const superlative = superlativeStem(word, stems)
  return {
    comparative: { word: vowels(comparative + 'mpi'), inflection: 16, grade: 'H' },
    superlative: { word: vowels(superlative + 'n'), inflection: 36, grade: 'H' },
    adverbs: [stems.weak + 'sti', comparative + 'mmin', superlative + 'mmin'].map(vowels),
  }
}

/** Words of two syllables in -a turn it to e: vanha, vanhempi. */
function isShort(stem: string): boolean {
  return /^[^aeiouyäö]*[aeiouyäö]{1,2}[^aeiouyäö]+[aä]$/.test(stem)
}

function superlativeStem(word: string, { weak, pluralWeak }: NominalStems): string {
  if (word.endsWith('is')) return word.slice(0, -2) + 'ei'
  if (/[^aeiouyäö][aäA]$/.test(weak)) return weak.slice(0, -1) + 'i'
  return pluralWeak[0] ?? weak
}
