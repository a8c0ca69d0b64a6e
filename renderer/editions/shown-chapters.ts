// The chapters of the book in the order and with the numbers that the shown edition gives them.
import { standsIn } from '#handbook/model/condition.ts'
import type { EditionId } from '#handbook/model/edition-plan.ts'
import type { DocumentId } from '#handbook/model/handbook.ts'
import type { TreeEntry } from '#handbook/store/read-tree.ts'

/**
 * The numbers of chapters by id. Shown as an edition, those that do not stand there have none, and a chapter in the
 * place of another has its number; with `edition` null every chapter counts.
 */
export function chapterNumbers(
  chapters: readonly TreeEntry[],
  edition: EditionId | null,
): ReadonlyMap<DocumentId, number> {
  const order = edition === null ? chapters.map(({ id }) => id) : standing(chapters, edition)
  return new Map(order.map((id, index) => [id, index + 1]))
}

function standing(chapters: readonly TreeEntry[], edition: EditionId): readonly DocumentId[] {
  const standIns = new Map<DocumentId, DocumentId>()
  for (const { id, replaces, when } of chapters)
    if (replaces !== undefined && standsIn(when, edition) && !standIns.has(replaces))
      standIns.set(replaces, id)
  const moved = new Set(
    [...standIns].flatMap(([id, by]) => (chapters.some((each) => each.id === id) ? [by] : [])),
  )
  return chapters.flatMap(({ id, when }) => {
    const standIn = standIns.get(id)
    if (standIn !== undefined) return [standIn]
    return moved.has(id) || !standsIn(when, edition) ? [] : [id]
  })
}
