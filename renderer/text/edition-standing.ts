// In which editions a page stands, in words.
import { parseCondition, standsIn } from '#handbook/model/condition.ts'
import { editionTitle } from '#handbook/model/edition-names.ts'
import type { EditionId, EditionPlan } from '#handbook/model/edition-plan.ts'
import type { Language } from '#handbook/model/failure-words.ts'
import type { Standing } from '#handbook/model/handbook.ts'
import type { TreeEntry } from '#handbook/store/read-tree.ts'
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

/** True when a page of the tree stands in an edition: by its own condition, and with no other in its place. */
export function pageStandsIn(
  page: Pick<TreeEntry, 'id' | 'kind'> & Standing,
  pages: readonly TreeEntry[],
  edition: EditionId,
): boolean {
  if (!standsIn(page.when, edition)) return false
  return !pages.some(
    ({ replaces, when, kind }) => kind === page.kind && replaces === page.id && standsIn(when, edition),
  )
}
