// What the tree says under a title of the editions in which the page stands.
import type { Language } from '#handbook/model/failure-words.ts'
import type { TreeEntry } from '#handbook/store/read-tree.ts'
import type { OpenBook } from '#renderer/state/open-book.svelte.ts'
import { conditionText, editionName, pageStandsIn } from '#renderer/text/edition-standing.ts'
import { pageEditionsWords } from '#renderer/text/page-editions.ts'

type Shown = Pick<OpenBook, 'tree' | 'editions' | 'shownEdition'>

/** True when a page stands in the shown edition; always when none is shown. */
export function isShown(entry: TreeEntry, { tree, shownEdition }: Shown): boolean {
  return shownEdition === null || pageStandsIn(entry, [...tree.chapters, ...tree.practices], shownEdition)
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
