// Law quotations: a source, and a day on which somebody compared them with the law in force.
import { textAttribute, type ContentNode } from '#handbook/model/content.ts'
import type { Rule } from '#handbook/model/finding.ts'
import { isDay, yearBefore } from './day.ts'
import { placeOf, type Fault, type Passage } from './passage.ts'

/** Faults of the law quotations of a text on the day `today`, YYYY-MM-DD. */
export function checkLaw(passage: Passage, today: string): readonly Fault[] {
  return passage.blocks
    .filter(({ node }) => node.type === 'lawQuotation')
    .flatMap(({ node, path }) =>
      faultsOf(node, today).map(([rule, found]) => ({ ...placeOf(passage, path), rule, found })),
    )
}

function faultsOf(quotation: ContentNode, today: string): readonly (readonly [Rule, string])[] {
  const source = (textAttribute(quotation, 'source') ?? '').trim()
  const checked = textAttribute(quotation, 'checked') ?? ''
  const stale = ruleForDay(checked, today)
  return [
    ...(source === '' ? [['lawSourceMissing', ''] as const] : []),
    ...(stale === null
      ? []
      : [[stale, stale === 'lawUnchecked' ? source : `${source} ${checked}`.trim()] as const]),
  ]
}

function ruleForDay(checked: string, today: string): Rule | null {
  if (!isDay(checked)) return 'lawUnchecked'
  if (checked > today) return 'lawCheckedInFuture'
  return checked < yearBefore(today) ? 'lawStale' : null
}
