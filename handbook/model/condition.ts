// In which editions a block, some words or a page stand: parsed from and written to one short text.
import type { EditionId } from './edition-plan.ts'

/** Stands in these editions only or, when `except`, in all but these. `editions` is sorted and never empty. */
export type Condition = { readonly except: boolean; readonly editions: readonly EditionId[] }

const form = /^!?[a-z0-9][a-z0-9-]{0,39}(?: [a-z0-9][a-z0-9-]{0,39})*$/

/**
 * Reads a stored condition: ids of editions parted by spaces, after a "!" when it names those in which the thing
 * does not stand. Null when there is none or it is malformed: what it is on then stands everywhere.
 */
export function parseCondition(when: unknown): Condition | null {
  if (typeof when !== 'string' || !form.test(when)) return null
  const except = when.startsWith('!')
  return conditionOf(except, (except ? when.slice(1) : when).split(' '))
}

/** The condition of these editions, each once; null of none. */
export function conditionOf(except: boolean, editions: readonly EditionId[]): Condition | null {
  return editions.length === 0 ? null : { except, editions: [...new Set(editions)].sort() }
}

/** The condition as it is stored; null for none. */
export function formatCondition(condition: Condition | null): string | null {
  return condition === null ? null : (condition.except ? '!' : '') + condition.editions.join(' ')
}

/** True when what carries the stored condition `when` stands in the edition. */
export function standsIn(when: unknown, edition: EditionId): boolean {
  const condition = parseCondition(when)
  return condition === null || condition.editions.includes(edition) !== condition.except
}
