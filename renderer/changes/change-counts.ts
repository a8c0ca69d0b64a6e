// How many people changed how much.
import type { ChangedLists } from '#handbook/history/changed-lists.ts'
import type { DocumentChanges } from '#handbook/history/changes.ts'
import type { ChangeCounts } from '#renderer/text/changes.ts'

/** The people and pages in what changed, each counted once; who gave no name counts by device. */
export function countChanges(
  changes: readonly DocumentChanges[],
  lists: readonly ChangedLists[],
): ChangeCounts {
  const pages = (kind: DocumentChanges['kind']): number =>
    new Set(changes.filter((each) => each.kind === kind).map(({ document }) => document)).size
  const people = [...changes, ...lists].map(({ person, organisation, device }) =>
    person === '' ? device : `${person}\n${organisation}`,
  )
  return {
    people: new Set(people).size,
    chapters: pages('chapter'),
    practices: pages('practice'),
    lists: lists.length > 0,
  }
}
