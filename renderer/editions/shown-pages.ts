// The pages of the book in the order and with the numbers that the shown edition gives them.
import type { DocumentId } from '#handbook/model/handbook.ts'
import { inReadingOrder } from '#handbook/model/reading-order.ts'
import { standingPages, standInsOf } from '#handbook/model/standing-pages.ts'
import type { BookTree, TreeEntry } from '#handbook/store/read-tree.ts'
import type { OpenBook } from '#renderer/state/open-book.svelte.ts'

/** The book and the edition as which it is shown; with null every page of it is. */
export type ShownBook = Pick<OpenBook, 'tree' | 'shownEdition'>

type Shown = Pick<BookTree, 'chapters' | 'practices'>

/** The chapters and practices of the edition, each stand-in in the place of what it replaces there. */
export function shownPages({ tree, shownEdition }: ShownBook): Shown {
  if (shownEdition === null) return tree
  const standIns = standInsOf(tree, shownEdition)
  const standing = (pages: readonly TreeEntry[]): readonly TreeEntry[] =>
    standingPages(pages, shownEdition, standIns)
  return { chapters: standing(tree.chapters), practices: standing(tree.practices) }
}

/** The ids of the shown pages in the order in which the book is read. */
export function shownOrder(book: ShownBook): readonly DocumentId[] {
  const { chapters, practices } = shownPages(book)
  return inReadingOrder(chapters, practices, book.tree.facts.practicesAfter).map(({ id }) => id)
}

/** The numbers of the shown chapters by id. */
export function chapterNumbers(book: ShownBook): ReadonlyMap<DocumentId, number> {
  return new Map(shownPages(book).chapters.map(({ id }, index) => [id, index + 1]))
}

/** The number of a chapter; null of what has none: left out of the shown edition, in the bin, no chapter. */
export function chapterNumber(book: ShownBook, id: DocumentId): number | null {
  return chapterNumbers(book).get(id) ?? null
}
