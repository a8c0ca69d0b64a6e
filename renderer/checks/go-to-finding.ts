// From a finding to its place: the page opens there, ready to be mended.
import { tick } from 'svelte'
import type { Finding } from '#handbook/model/finding.ts'
import { profileOf } from '#handbook/model/practice-profile.ts'
import { focusPage } from '#renderer/book/focus-column.ts'
import type { OpenBook } from '#renderer/state/open-book.svelte.ts'

/** Opens the page of a finding at its block, with the caret there; as a whole when it names no block. */
export async function goToFinding(book: OpenBook, { document, field, path, rule }: Finding): Promise<void> {
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
