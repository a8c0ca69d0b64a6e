// Forms with their base forms and how often each is to be expected: what the rules are learnt from.
import type { Inflected } from './derived-words.ts'
import { comparisonParadigm, nominalParadigm, verbParadigm, type BasedForm } from './paradigm.ts'
import type { CountedWord } from './words.ts'

/** A form, its base, and its weight: how often it is to be expected beside others. */
export type Pair = { readonly form: string; readonly base: string; readonly weight: number }

/** How often a form is met in running text, by its name, in parts of a hundred of its word. */
const frequencies: Readonly<Record<string, number>> = {
  nominative: 25,
  genitive: 20,
  partitive: 12,
  inessive: 7,
  illative: 7,
  elative: 5,
  adessive: 5,
  allative: 3,
  ablative: 1.5,
  essive: 2,
  translative: 2.5,
  abessive: 0.2,
  'nominative plural': 7,
  'genitive plural': 4,
  'partitive plural': 5,
  'inessive plural': 2,
  'illative plural': 1.5,
  'elative plural': 1.5,
  'adessive plural': 1.5,
  'allative plural': 1,
  'ablative plural': 0.4,
  'essive plural': 0.5,
  'translative plural': 0.4,
  'abessive plural': 0.05,
  instructive: 0.3,
  comitative: 0.2,
  present: 3,
  'present 3': 12,
  'present 3 plural': 5,
  negative: 5,
  past: 0.7,
  'past 3': 8,
  'past 3 plural': 3,
  conditional: 0.7,
  potential: 0.1,
  imperative: 0.5,
  passive: 8,
  'passive negative': 1,
  'passive past': 4,
  'passive conditional': 0.5,
  'passive potential': 0.05,
  'passive second infinitive': 0.3,
  'first infinitive': 14,
  'first infinitive translative': 0.2,
  'second infinitive': 0.5,
  'third infinitive': 2,
  'fifth infinitive': 0.05,
  adverb: 4,
  uninflected: 12,
}

const scales: readonly (readonly [prefix: string, scale: number])[] = [
  ['participle ', 0.15],
  ['action ', 0.3],
  ['comparative ', 0.06],
  ['superlative ', 0.04],
]

/** How often a form of this name is met. */
function frequencyOf(name: string): number {
  const [prefix, scale] = scales.find(([each]) => name.startsWith(each)) ?? ['', 1]
  return (frequencies[name.slice(prefix.length)] ?? 0.3) * scale
}

/** Adjectives by their endings, besides those that are listed. */
function isAdjective({ word, inflection }: Inflected, listed: ReadonlySet<string>): boolean {
  if (listed.has(word)) return true
  if (inflection === 38) return /(inen|llinen)$/.test(word)
  return inflection === 15 || inflection === 34 || (inflection === 41 && /[kl][aä]s$|is$/.test(word))
}

/** All pairs of a word, weighted as if all words were equally common; `adjectives` are those that no ending tells. */
export function pairsOf(word: CountedWord, adjectives: ReadonlySet<string>): readonly Pair[] {
  const forms = basedForms(word, adjectives)
  return forms
    .filter(({ text }) => /^[a-zåäöéšž]+$/u.test(text))
    .map(({ name, text, base }) => ({ form: text, base, weight: frequencyOf(name) }))
}

function basedForms(word: CountedWord, adjectives: ReadonlySet<string>): readonly BasedForm[] {
  if (word.inflection === 99) return [{ name: 'uninflected', text: word.word, base: word.word }]
  if (word.inflection > 50) return verbParadigm(word)
  const cases = nominalParadigm(word).map((form) => ({ ...form, base: word.word }))
  return isAdjective(word, adjectives) ? [...cases, ...comparisonParadigm(word)] : cases
}
