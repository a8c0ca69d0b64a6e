// Renames a heading of the subject index across the book: one edit a page, which can be taken back.
import type { Bridge } from '#contract'
import type { DocumentId } from '#handbook/model/handbook.ts'
import { renameIndexHeading, takeBackRenaming, type RenamedMark } from '#handbook/store/index-renaming.ts'
import type { UsedAt } from './list-uses.ts'
import type { OpenBook } from './open-book.svelte.ts'

/** What came of it: how many places were renamed, the titles of pages that may not be edited now, and the way back. */
export type IndexRenaming = {
  readonly places: number
  readonly refused: readonly string[]
  readonly takeBack: () => Promise<void>
}

type Book = Pick<OpenBook, 'edit' | 'saving' | 'survey' | 'tree'>

/** Calls the heading `from` `to` on the pages of `places`, page after page. */
export async function renameOnPages(
  bridge: Pick<Bridge, 'call'>,
  book: Book,
  places: readonly UsedAt[],
  [from, to]: readonly [string, string],
): Promise<IndexRenaming> {
  const titles = new Map(places.map(({ document, title }) => [document, title]))
  const renamed = new Map<DocumentId, readonly RenamedMark[]>()
  const refused: string[] = []
  for (const [document, title] of titles) {
    const marks = await book.edit(document, (doc) => renameIndexHeading(doc, from, to))
    if (marks === null) refused.push(title)
    else renamed.set(document, marks)
  }
  await readAgain(bridge, book, [...renamed.keys()])
  const count = [...renamed.values()].reduce((sum, marks) => sum + marks.length, 0)
  const takeBack = async (): Promise<void> => {
    for (const [document, marks] of renamed) await book.edit(document, (doc) => takeBackRenaming(doc, marks))
    await readAgain(bridge, book, [...renamed.keys()])
  }
  return { places: count, refused, takeBack }
}

/** Pages that are not open are read from the disk, where the edits must be before. */
async function readAgain(
  bridge: Pick<Bridge, 'call'>,
  { saving, survey, tree }: Book,
  pages: readonly DocumentId[],
): Promise<void> {
  await saving.flush()
  for (const page of pages) survey.outdate(page)
  await survey.readRest([...tree.chapters, ...tree.practices], (document) =>
    bridge.call('document.read', { document }),
  )
}
