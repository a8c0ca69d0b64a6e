// The lists of a book that its texts point to: sources, glossary, variables.
import type { EditionId } from './edition-plan.ts'
import type { Translated } from './translated.ts'

/** One source as a record of CSL-JSON (citationstyles.org, schema 1.0): plain data, keys as named there. */
export type CslItem = Readonly<Record<string, unknown>>

/** A source in the book's list of sources. */
export type BibliographyEntry = { readonly id: string; readonly item: CslItem }

/** A term of the glossary with what it means. */
export type GlossaryEntry = {
  readonly id: string
  readonly term: Translated
  readonly definition: Translated
}

/** A text that differs by edition. `value` holds where an edition has none of its own. */
export type Variable = {
  readonly id: string
  readonly name: string
  readonly value: string
  readonly values: Readonly<Record<EditionId, string>>
}

/** The value of a variable in an edition; empty when neither edition nor book gives one. */
export function valueIn(variable: Variable, edition: EditionId): string {
  const { values, value } = variable
  return (Object.hasOwn(values, edition) ? values[edition] : undefined) ?? value
}

/** True when `id` can name an entry of a list: 3 to 24 of a–z and 0–9. */
export function isListId(id: string): boolean {
  return /^[a-z0-9]{3,24}$/.test(id)
}
