// Adding a chapter or practice: it opens at once with its title ready to be written.
import type { Language } from '#handbook/model/failure-words.ts'
import type { OpenBook } from '#renderer/state/open-book.svelte.ts'
import { shellWords } from '#renderer/text/words.ts'
import type { TreeKind } from './tree-state.svelte.ts'

/** Adds a page after the open one when it is of the same kind, otherwise last, and begins writing its title. */
export function addPage(book: OpenBook, kind: TreeKind, language: Language): void {
  const { newChapter, newPractice } = shellWords[language].tree
  const after = book.page?.kind === kind ? { after: book.page.id } : undefined
  if (kind === 'chapter') book.addChapter(newChapter, after)
  else book.addPractice(newPractice, after)
  if (book.page !== null) book.page.retitling = true
}
