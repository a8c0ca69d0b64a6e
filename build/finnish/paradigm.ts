// All forms of a listed word, each with the base form by which search knows it.
import { comparisonOf } from './comparison.ts'
import { derivedWords, type Inflected } from './derived-words.ts'
import type { Form } from './form.ts'
import { nominalStems } from './nominal-classes.ts'
import { caseForms } from './nominal-forms.ts'
import { singularOf } from './plural-words.ts'
import { verbForms } from './verb-forms.ts'
import { verbStems } from './verb-stems.ts'

/** A form, its name, and the base form under which it is found. */
export type BasedForm = Form & { readonly base: string }

/** The cases of a noun or adjective, of a word like häät those of the plural; [] when its class is of no nominal. */
export function nominalParadigm(noun: Inflected): readonly Form[] {
  const { word, inflection, grade } = noun
  const singular = singularOf(noun)
  const stems = nominalStems(singular ?? word, inflection, grade)
  if (stems === null) return []
  const forms = caseForms(singular ?? word, stems)
  return singular === null ? forms : forms.filter(({ name }) => isPlural(name))
}

function isPlural(name: string): boolean {
  return name.endsWith(' plural') || name === 'comitative' || name === 'instructive'
}

/** The degrees of an adjective in all cases and its adverbs, all found under the adjective. */
export function comparisonParadigm(adjective: Inflected): readonly BasedForm[] {
  const stems = nominalStems(adjective.word, adjective.inflection, adjective.grade)
  if (stems === null) return []
  const { comparative, superlative, adverbs } = comparisonOf(adjective.word, stems)
  return [
    ...nominalParadigm(comparative).map((form) => ({ ...form, name: `comparative ${form.name}` })),
    ...nominalParadigm(superlative).map((form) => ({ ...form, name: `superlative ${form.name}` })),
    ...adverbs.map((text) => ({ name: 'adverb', text })),
  ].map((form) => ({ ...form, base: adjective.word }))
}

/**
 * The forms of a verb with those of the words that follow from it. Persons, infinitives and the noun in
 * -minen are found under the verb; participles and the doer are words of their own.
 */
export function verbParadigm({ word, inflection, grade }: Inflected): readonly BasedForm[] {
  const stems = verbStems(word, inflection, grade)
  if (stems === null) return []
  const { action, doer, negative, participles } = derivedWords(word, stems)
  const own = [...participles, negative, doer].flatMap((derived) =>
    nominalParadigm(derived).map((form) => ({
      ...form,
      name: `participle ${form.name}`,
      base: derived.word,
    })),
  )
  const actions = nominalParadigm(action).map(({ name, text }) => ({ name: `action ${name}`, text }))
  const verbal = [...verbForms(word, stems), ...actions].map((form) => ({ ...form, base: word }))
  const finite = new Set(verbal.map(({ text }) => text))
  return [...verbal, ...own.filter(({ text }) => !finite.has(text))]
}
