// What the tree says under a title of the editions in which the page stands.
import type { Language } from '#handbook/model/failure-words.ts'
import type { TreeEntry } from '#handbook/store/read-tree.ts'
import type { OpenBook } from '#renderer/state/open-book.svelte.ts'
import { conditionText, editionName } from '#renderer/text/edition-standing.ts'
import { pageEditionsWords } from '#renderer/text/page-editions.ts'
import { shownPages, type ShownBook } from './shown-pages.ts'

type Shown = ShownBook & Pick<OpenBook, 'editions'>

/** True when a page stands in the shown edition; always when none is shown. */
export function isShown({ id }: Pick<TreeEntry, 'id'>, book: ShownBook): boolean {
  if (book.shownEdition === null) return true
  const { chapters, practices } = shownPages(book)
  return [...chapters, ...practices].some((page) => page.id === id)
}

/**
 * The whole book shown: "vain painoksessa Lappi". Shown as an edition: that the page is not in it. Null when there is
 * nothing to say.
 */
export function standingNote(entry: TreeEntry, book: Shown, language: Language): string | null {
  const { shownEdition, editions } = book
  if (shownEdition === null) return conditionText(entry.when, editions, language)
  if (isShown(entry, book)) return null
  return pageEditionsWords[language].notStanding(editionName(shownEdition, editions, language))
}
