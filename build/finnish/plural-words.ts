// Words that are only plural (häät, kasvot): the singular that their forms would follow from.
import { strengthen, weaken } from './gradation.ts'
import type { Inflected } from './derived-words.ts'

/** Classes of words whose own base ends in t. */
const endInT = [22, 43, 44, 46, 47]

/** The singular of a word listed in the plural, of the same class; null when the word is no plural. */
export function singularOf({ word, inflection, grade }: Inflected): string | null {
  if (!/[aeiouyäö]t$/.test(word) || endInT.includes(inflection)) return null
  if (inflection < 7 && inflection > 4 && !word.endsWith('it')) return null
  const stem = word.slice(0, -1)
  switch (inflection) {
    case 7:
      return strengthen(stem, grade).slice(0, -1) + 'i'
    case 33:
      return weaken(stem.slice(0, -2), grade) + 'n'
    case 38:
      return stem.slice(0, -2) + 'nen'
    case 39:
      return stem.slice(0, -3) + 's'
    case 41:
      return weaken(stem.slice(0, -1), grade) + 's'
    case 48:
      return weaken(stem.slice(0, -1), grade)
    default:
      return strengthen(stem, grade)
  }
}
