// From a finding to its place: the page opens there, ready to be mended.
import { tick } from 'svelte'
import { kindOfRule } from '#handbook/model/finding-kinds.ts'
import type { Finding, Rule } from '#handbook/model/finding.ts'
import { profileOf } from '#handbook/model/practice-profile.ts'
import { focusPage } from '#renderer/book/focus-column.ts'
import type { OpenBook } from '#renderer/state/open-book.svelte.ts'
import type { View } from '#renderer/state/view.ts'

/** Where what is wrong with the book itself is mended; null for what has no view of its own. */
export function viewFor({ document, rule }: Finding): View | null {
  if (document !== '') return null
  if (kindOfRule[rule] === 'lists') return 'lists'
  return ofImprint.has(rule) ? 'editions' : null
}

const ofImprint: ReadonlySet<Rule> = new Set<Rule>([
  'publisherMissing',
  'licenceMissing',
  'isbnInvalid',
  'issnInvalid',
  'urnInvalid',
  'logoUnnamed',
  'abstractMissing',
  'yearMissing',
  'feedbackMissing',
])

/** Opens the page of a finding at its block, with the caret there, or as a whole when it names no block; or the view of what is said of the book. */
export async function goToFinding(book: OpenBook, finding: Finding): Promise<void> {
  const { document, field, path, rule } = finding
  const view = viewFor(finding)
  if (view !== null) return book.show(view)
  const place = path.length > 0 || field !== null ? { field, path } : undefined
  await book.openPage(document, place)
  if (rule === 'titleMissing' && book.page !== null) book.page.retitling = true
  else if (place === undefined) {
    await tick()
    focusPage()
  }
}

/** Where a finding stands on its page: the name of the field, in the form's own words. */
export function fieldLabel({ field }: Pick<Finding, 'field'>): string | null {
  return profileOf('').fields.find(({ id }) => id === field)?.label ?? field
}
