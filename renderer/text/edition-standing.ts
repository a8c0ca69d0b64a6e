// In which editions a page stands, in words.
import { parseCondition } from '#handbook/model/condition.ts'
import { editionTitle } from '#handbook/model/edition-names.ts'
import type { EditionId, EditionPlan } from '#handbook/model/edition-plan.ts'
import type { Language } from '#handbook/model/failure-words.ts'
import { pageEditionsWords } from './page-editions.ts'

/** The name of an edition by its id; the id itself when the book does not plan it. */
export function editionName(id: EditionId, plans: readonly EditionPlan[], language: Language): string {
  return editionTitle(plans.find((plan) => plan.id === id) ?? { id, title: '' }, language)
}

/** "vain painoksessa Lappi", or null for what stands everywhere. */
export function conditionText(
  when: unknown,
  plans: readonly EditionPlan[],
  language: Language,
): string | null {
  const condition = parseCondition(when)
  if (condition === null) return null
  const { editions, except } = condition
  const words = pageEditionsWords[language]
  const names = editions.map((id) => editionName(id, plans, language)).join(', ')
  return except ? words.except(names, editions.length) : words.only(names, editions.length)
}
