// The order in which a book is read: one rule for the window and for everything published.

/**
 * Chapters and practices in reading order: practices stand after the chapter whose id is
 * `practicesAfter`, otherwise after the last.
 */
export function inReadingOrder<C extends { readonly id: string }, P>(
  chapters: readonly C[],
  practices: readonly P[],
  practicesAfter: string,
): readonly (C | P)[] {
  const at = chapters.findIndex(({ id }) => id === practicesAfter)
  const cut = at === -1 ? chapters.length : at + 1
  return [...chapters.slice(0, cut), ...practices, ...chapters.slice(cut)]
}
