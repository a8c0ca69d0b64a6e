// The pages on which an entry of a list is used.
import type { UsedAt } from '#renderer/state/list-uses.ts'

/** A page with the first of its places, and how many there are. */
export type UsedPage = Pick<UsedAt, 'document' | 'title' | 'field' | 'path'> & { readonly count: number }

/** The pages of `uses`, each once, in the order of the book. */
export function pagesOf(uses: readonly UsedAt[]): readonly UsedPage[] {
  const pages = new Map<string, UsedPage>()
  for (const { document, title, field, path } of uses) {
    const known = pages.get(document)
    pages.set(
      document,
      known ? { ...known, count: known.count + 1 } : { document, title, field, path, count: 1 },
    )
  }
  return [...pages.values()]
}
