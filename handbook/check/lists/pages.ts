// In which editions pages stand, and which other pages they replace there.
import type { Chapter, Handbook, Practice } from '#handbook/model/handbook.ts'
import { pagePlace, pagesOf, type Fault } from '../passage.ts'
import { ofCondition, type ListTargets } from './pointers.ts'

/**
 * Pages whose editions are unknown, and those that replace a page that is not there. In an edition what is replaced
 * is left out, so it is looked for in the book as it is `stored`.
 */
export function checkStanding(handbook: Handbook, stored: Handbook, targets: ListTargets): readonly Fault[] {
  const kinds = new Map(pagesOf(stored).map(({ id, kind }) => [id, kind]))
  return pagesOf(handbook).flatMap((page) => [
    ...ofCondition(page.when, page.title, targets).map(([rule, found]) => ({
      ...pagePlace(page),
      rule,
      found,
    })),
    ...replacedGone(page, kinds),
  ])
}

function replacedGone(
  page: Chapter | Practice,
  kinds: ReadonlyMap<string, Chapter['kind'] | Practice['kind']>,
): readonly Fault[] {
  const { replaces } = page
  const isThere = replaces === undefined || (kinds.get(replaces) === page.kind && replaces !== page.id)
  return isThere ? [] : [{ ...pagePlace(page), rule: 'replacedGone', found: page.title }]
}
