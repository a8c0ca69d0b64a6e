// The lists of the book as the editor knows them: what texts point to, and how an entry is added from there.
import type { BibliographyEntry, CslItem, GlossaryEntry, Variable } from '#handbook/model/book-lists.ts'
import type { EditionId, EditionPlan } from '#handbook/model/edition-plan.ts'

/** One citation of several that stand side by side. */
export type Cited = { readonly source: string; readonly locator: string }

/** Read anew at every look: each value is that of the book as it stands now. */
export type BookLists = {
  readonly sources: readonly BibliographyEntry[]
  readonly glossary: readonly GlossaryEntry[]
  readonly variables: readonly Variable[]
  readonly editions: readonly EditionPlan[]
  /** The edition as which the text is shown; null: all of it. */
  readonly shownEdition: EditionId | null
  /** Citations side by side as they are printed: "(Kivipelto 2013, 12)". */
  readonly cite: (cluster: readonly Cited[]) => string
  /** The name of an edition as it is chosen from a list. */
  readonly editionName: (edition: EditionId) => string
  /** Adds a source and gives its id. */
  readonly addSource: (item: CslItem) => string
  /** Adds a term with its meaning, both Finnish, and gives its id. */
  readonly addTerm: (term: string, definition: string) => string
  /** Adds a variable and gives its id. */
  readonly addVariable: (name: string, value: string) => string
}

/** A book without lists, for texts that stand alone: nothing can be added to it. */
export const noLists: BookLists = {
  sources: [],
  glossary: [],
  variables: [],
  editions: [],
  shownEdition: null,
  cite: () => '',
  editionName: (edition) => edition,
  addSource: () => '',
  addTerm: () => '',
  addVariable: () => '',
}
