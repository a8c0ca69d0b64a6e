// Runs the check on lines of text, as paragraphs of one chapter.
import { check } from '#handbook/check/check.ts'
import type { Finding, Rule } from '#handbook/model/finding.ts'
import type { Handbook } from '#handbook/model/handbook.ts'
import { p } from '#handbook/model/notation.ts'
import { book, chapter } from '#tests/book.ts'

/** The day of the checks. */
export const today = '2026-11-22'

/** The findings of a book, with nothing approved. */
export function findings(handbook: Handbook): readonly Finding[] {
  return check(handbook, { today, approvals: new Map() })
}

/** What one rule finds in paragraphs of text. */
export function foundIn(rule: Rule, ...paragraphs: readonly string[]): readonly string[] {
  const handbook = book(chapter('koeluku', 'Koeluku', ...paragraphs.map((text) => p(text))))
  return findings(handbook)
    .filter((finding) => finding.rule === rule)
    .map(({ found }) => found)
}
