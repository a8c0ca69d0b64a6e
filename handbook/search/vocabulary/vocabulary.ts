// Terms of social rehabilitation and of what is around it, each with the words that people use for the same.
import type { ConceptEntry } from './concept-entry.ts'
import { health } from './health.ts'
import { life } from './life.ts'
import { participation } from './participation.ts'
import { rehabilitation } from './rehabilitation.ts'
import { services } from './services.ts'

/** A concept: its preferred term, other words for it, and its address in YSO, empty where none is known. */
export type Concept = { readonly label: string; readonly also: readonly string[]; readonly uri: string }

/** All bundled concepts. No word is in two of them. */
export const vocabulary: readonly Concept[] = [rehabilitation, participation, services, health, life].flatMap(
  (entries) => entries.map(concept),
)

function concept([label, also, uri = '']: ConceptEntry): Concept {
  return { label, also, uri }
}
