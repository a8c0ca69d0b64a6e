// Words that follow from a verb: participles, the noun in -minen, the doer in -ja.
import { weaken } from './gradation.ts'
import { harmonise, isFront } from './harmony.ts'
import type { VerbStems } from './verb-stems.ts'

/** A word with its Kotus class and gradation letter, '' without gradation. */
export type Inflected = { readonly word: string; readonly inflection: number; readonly grade: string }

/** The words that follow from a verb, by what they are called. */
export type DerivedWords = {
  readonly action: Inflected
  readonly doer: Inflected
  readonly negative: Inflected
  readonly participles: readonly Inflected[]
}

/** The words that follow from a verb of these stems. */
export function derivedWords(infinitive: string, stems: VerbStems): DerivedWords {
  const front = isFront(infinitive)
  const word = (text: string, inflection: number, grade = ''): Inflected => ({
    word: harmonise(text, front),
    inflection,
    grade,
  })
  const { strong, participle, passivePast } = stems
  return {
    action: word(`${strong}minen`, 38),
    doer: word(`${strong.replace(/e$/, 'i')}jA`, /[ei]$/.test(strong) ? 12 : 10),
    negative: word(`${strong}mAtOn`, 34, 'C'),
    participles: [
      word(`${strong}vA`, 10),
      word(`${passivePast}AvA`, 10),
      word(participle, 47),
      word(`${passivePast}U`, 1, gradeOf(passivePast)),
      word(`${strong}mA`, 10),
    ],
  }
}

/** The gradation letter of a passive participle by what stands before its -U. */
function gradeOf(passivePast: string): string {
  const [, letter] = gradesOfParticiples.find(([ending]) => passivePast.endsWith(ending)) ?? ['', 'F']
  return weaken(passivePast + 'u', letter) === passivePast + 'u' ? '' : letter
}

const gradesOfParticiples = [
  ['tt', 'C'],
  ['lt', 'I'],
  ['nt', 'J'],
  ['rt', 'K'],
  ['st', ''],
] as const
