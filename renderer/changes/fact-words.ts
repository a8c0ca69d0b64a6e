// A practice's changed fact in words: its name, and its values as they are shown on the card.
import type { FactChange } from '#handbook/history/fact-changes.ts'
import type { Language } from '#handbook/model/failure-words.ts'
import { reviewStates, stages } from '#handbook/model/handbook.ts'
import { areaNameIn } from '#renderer/text/area-names.ts'
import { changeWords } from '#renderer/text/changes.ts'
import { practiceFactWords } from '#renderer/text/practice-facts.ts'

/** The name of a fact in the language of the window. */
export function factName(fact: FactChange['fact'], language: Language): string {
  return fact === 'attachments' ? changeWords[language].attachments : practiceFactWords[language][fact]
}

/** Values of a fact as they are shown, parted by commas; empty when it is not given. */
export function factValues(fact: FactChange['fact'], values: readonly string[], language: Language): string {
  return values.map((value) => factValue(fact, value, language)).join(', ')
}

function factValue(fact: FactChange['fact'], value: string, language: Language): string {
  const words = practiceFactWords[language]
  if (fact === 'areas') return areaNameIn(value, language)
  const stage = stages.find((each) => each === value)
  if (fact === 'stage' && stage !== undefined) return words.stages[stage]
  const review = reviewStates.find((each) => each === value)
  return fact === 'review' && review !== undefined ? words.reviewStates[review] : value
}
