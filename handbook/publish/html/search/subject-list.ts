// The subject words of an edition.
import type { Edition } from '#handbook/publish/edition.ts'
import { practicesOf } from '../places.ts'
import { groupedBy, type PracticeGroup } from '../practice-groups.ts'

/** The subject words by name, each with the practices it is given to. */
export function subjectsOf(edition: Edition): readonly PracticeGroup[] {
  return groupedBy(practicesOf(edition), ({ facts }) => facts.keywords.map(({ label }) => label))
}
