// Terms of social rehabilitation and the services around it, each with the words that people use for the same.
import { concepts } from './concepts.ts'

/** A concept: its preferred term, other words for it, and its address in YSO, empty where none is given. */
export type Concept = { readonly label: string; readonly also: readonly string[]; readonly uri: string }

/** The bundled concepts. */
export const vocabulary: readonly Concept[] = concepts.map(([label, also, uri = '']) => ({
  label,
  also,
  uri,
}))
