// Limits of a search to one kind or one area, and how many hits each limit would leave.
import type { SearchCounts } from './hit.ts'
import type { SearchDocument } from './passage.ts'

/** What a search is limited to; absent means not limited. `area` is an area's id. */
export type Limits = {
  readonly kind?: 'chapter' | 'practice' | undefined
  readonly area?: string | undefined
}

/** True when a document is within the limits. */
export function isWithin(document: SearchDocument, { kind, area }: Limits): boolean {
  return (
    (kind === undefined || document.kind === kind) && (area === undefined || document.areas.includes(area))
  )
}

/** Counts the documents that match; `areas` are the ids of all areas of the book. */
export function countMatches(
  matching: readonly SearchDocument[],
  areas: readonly string[],
  { kind, area }: Limits,
): SearchCounts {
  const ofArea = matching.filter((document) => isWithin(document, { area }))
  const ofKind = matching.filter((document) => isWithin(document, { kind }))
  return {
    kinds: { chapter: count(ofArea, { kind: 'chapter' }), practice: count(ofArea, { kind: 'practice' }) },
    areas: Object.fromEntries(areas.map((each) => [each, count(ofKind, { area: each })])),
  }
}

function count(documents: readonly SearchDocument[], limits: Limits): number {
  return documents.filter((document) => isWithin(document, limits)).length
}
