// What became of the lists of a book that its texts point to, and of its editions: entry by entry.
import type { BibliographyEntry, GlossaryEntry, Variable } from '#handbook/model/book-lists.ts'
import type { EditionPlan } from '#handbook/model/edition-plan.ts'
import { readBibliography, readGlossary, readVariables } from '#handbook/store/book-lists.ts'
import { readEditions } from '#handbook/store/edition-plans.ts'
import type * as Y from 'yjs'

type Entries = {
  readonly sources: BibliographyEntry
  readonly glossary: GlossaryEntry
  readonly variables: Variable
  readonly editions: EditionPlan
}

/** An entry as it was and is; null where it is not in the list. One of the two is always there. */
export type EntryChange = {
  [List in keyof Entries]: {
    readonly list: List
    readonly id: string
    readonly before: Entries[List] | null
    readonly after: Entries[List] | null
  }
}[keyof Entries]

/** The lists of a book at one moment. */
export type BookLists = { readonly [List in keyof Entries]: readonly Entries[List][] }

/** The lists as they lie in the tree. Total. */
export function readLists(tree: Y.Doc): BookLists {
  return {
    sources: readBibliography(tree),
    glossary: readGlossary(tree),
    variables: readVariables(tree),
    editions: readEditions(tree),
  }
}

/** The entries that came, went or say something else: list by list, in the order of the lists as they are now. */
export function listChanges(before: BookLists, after: BookLists): readonly EntryChange[] {
  return [
    ...changed('sources', before.sources, after.sources),
    ...changed('glossary', before.glossary, after.glossary),
    ...changed('variables', before.variables, after.variables),
    ...changed('editions', before.editions, after.editions),
  ] as readonly EntryChange[]
}

function changed<Entry extends { readonly id: string }>(
  list: keyof Entries,
  before: readonly Entry[],
  after: readonly Entry[],
) {
  const old = new Map(before.map((entry) => [entry.id, entry]))
  const now = new Map(after.map((entry) => [entry.id, entry]))
  return [...new Set([...now.keys(), ...old.keys()])]
    .map((id) => ({ list, id, before: old.get(id) ?? null, after: now.get(id) ?? null }))
    .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
}
