// Practices: what their profile and their readers need to be told.
import { areas } from '#handbook/model/areas.ts'
import type { Practice, PracticeFacts } from '#handbook/model/handbook.ts'
import type { Rule, Severity } from '#handbook/model/finding.ts'
import { fieldStates, profileOf } from '#handbook/model/practice-profile.ts'
import { isDay } from './day.ts'
import { pagePlace, type Fault } from './passage.ts'

/**
 * What is missing from a practice, or too long, or out of date on the day `today` (YYYY-MM-DD). As long as
 * it is a draft or being commented on, what is missing is a hint: an unfinished card is welcome.
 */
export function checkPractice(practice: Practice, today: string): readonly Fault[] {
  const severity = isUnfinished(practice) ? { severity: 'hint' as Severity } : {}
  const missing = [...missingFields(practice), ...missingFacts(practice)]
  return [
    ...missing.map((fault) => ({ ...fault, ...severity })),
    ...lengthFaults(practice),
    ...outOfDate(practice, today),
  ]
}

function isUnfinished({ facts: { review } }: Practice): boolean {
  return review === 'draft' || review === 'commented'
}

function missingFields(practice: Practice): readonly Fault[] {
  return fieldStates(practice)
    .filter(({ field, kind }) => field.required && kind === 'empty')
    .map(({ field }) => ({ ...pagePlace(practice), field: field.id, rule: 'fieldEmpty', found: field.label }))
}

const demanded: readonly (readonly [Rule, (facts: PracticeFacts) => boolean])[] = [
  ['areasMissing', ({ areas }) => areas.length === 0],
  ['funderMissing', ({ funders }) => isBlank(funders)],
  [
    'organisationMissing',
    ({ organisations }) => isBlank(organisations.flatMap(({ then, now }) => [then, now])),
  ],
  ['stageMissing', ({ stage }) => stage === 'unknown'],
  ['keywordsMissing', ({ keywords }) => isBlank(keywords.map(({ label }) => label))],
  ['checkDateMissing', ({ checkBy }) => !isDay(checkBy)],
]

function missingFacts(practice: Practice): readonly Fault[] {
  return demanded
    .filter(([, isMissing]) => isMissing(practice.facts))
    .map(([rule]) => ({
      ...pagePlace(practice),
      rule,
      found: rule === 'checkDateMissing' ? practice.facts.checkBy : '',
    }))
}

function isBlank(texts: readonly string[]): boolean {
  return texts.every((text) => text.trim() === '')
}

function lengthFaults(practice: Practice): readonly Fault[] {
  const tooLong = fieldStates(practice).filter(({ kind }) => kind === 'veryLong')
  const { limit } = profileOf(practice.profile).name
  const place = pagePlace(practice)
  return [
    ...(practice.title.length > limit
      ? [{ ...place, rule: 'fieldTooLong' as const, found: practice.title }]
      : []),
    ...tooLong.map(({ field }) => ({
      ...place,
      field: field.id,
      rule: 'fieldTooLong' as const,
      found: field.label,
    })),
  ]
}

function outOfDate(practice: Practice, today: string): readonly Fault[] {
  const { checkBy, areas: chosen } = practice.facts
  const place = pagePlace(practice)
  const unknown = chosen.filter((id) => !areas.some((area) => area.id === id))
  return [
    ...unknown.map((found) => ({ ...place, rule: 'areaUnknown' as const, found })),
    ...(isDay(checkBy) && checkBy < today
      ? [{ ...place, rule: 'checkDatePassed' as const, found: checkBy }]
      : []),
  ]
}
