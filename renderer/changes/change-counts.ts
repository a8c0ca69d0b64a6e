// How many people changed how much.
import type { DocumentChanges } from '#handbook/history/changes.ts'
import type { ChangeCounts } from '#renderer/text/changes.ts'

/** The people and pages in a list of changes, each counted once; who gave no name counts by device. */
export function countChanges(changes: readonly DocumentChanges[]): ChangeCounts {
  const pages = (kind: DocumentChanges['kind']): number =>
    new Set(changes.filter((each) => each.kind === kind).map(({ document }) => document)).size
  const people = changes.map(({ person, organisation, device }) =>
    person === '' ? device : `${person}\n${organisation}`,
  )
  return { people: new Set(people).size, chapters: pages('chapter'), practices: pages('practice') }
}
