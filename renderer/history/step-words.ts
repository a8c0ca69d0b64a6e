// The steps of a page's past in words: who wrote when, or what a version is called.
import type { Sitting } from '#handbook/history/sittings.ts'
import type { Language } from '#handbook/model/failure-words.ts'
import type { Step } from '#renderer/state/history.svelte.ts'
import { changeWords } from '#renderer/text/changes.ts'
import { dayAndTime, dayOf, timeOfDay } from '#renderer/text/dates.ts'
import { historyWords } from '#renderer/text/history.ts'

/** Who made a step: a person with the organisation, or the name of a version. */
export function stepName(step: Step, language: Language): string {
  if (step.type === 'version') return historyWords[language].version(step.version.name)
  if (step.sitting.to === 0) return historyWords[language].starter
  return writerName(step.sitting, language)
}

/** The writer of a sitting or version as others know them. */
export function writerName(
  { person, organisation }: { readonly person: string; readonly organisation: string },
  language: Language,
): string {
  const name = person || changeWords[language].unnamed
  return organisation === '' ? name : `${name}, ${organisation}`
}

/** When a step was made, seen from `at`; empty for texts that came with the book. */
export function stepTime(step: Step, at: number, language: Language): string {
  if (step.type === 'version') return dayAndTime(step.version.time, at, language)
  return sittingTime(step.sitting, at, language)
}

/** When a sitting was, seen from `at`; empty for what came with the book. */
export function sittingTime({ from, to }: Sitting, at: number, language: Language): string {
  if (to === 0) return ''
  const begun = timeOfDay(from, language)
  const ended = timeOfDay(to, language)
  const sameDay = dayOf(from, at, language) === dayOf(to, at, language)
  if (from === 0 || !sameDay || begun === ended) return dayAndTime(to, at, language)
  return `${dayAndTime(from, at, language)}–${ended}`
}

/** A step in one line, for lists to choose from and for reading aloud. */
export function stepLine(step: Step, at: number, language: Language): string {
  return [stepName(step, language), stepTime(step, at, language)].filter((part) => part !== '').join(' · ')
}
