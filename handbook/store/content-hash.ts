// One value that is equal exactly when two handbooks hold the same content.
import { noBookLists, type BookLists, type Handbook } from '#handbook/model/handbook.ts'

/**
 * The canonical text of a handbook's content: keys sorted, times left out, so that it does not depend
 * on the device or on the order in which edits arrived. Hash it to compare handbooks.
 */
export function canonicalContent(handbook: Handbook): string {
  const { facts, bin } = handbook
  const documents = [...handbook.chapters, ...handbook.practices].map(({ edited: _edited, ...rest }) => rest)
  return JSON.stringify(sortKeys({ facts, bin, documents, ...givenLists(handbook) }))
}

/** The lists of which something is said: a book that uses none hashes as it did before there were any. */
function givenLists({ bibliography, glossary, variables, editions }: Handbook): Partial<BookLists> {
  const lists = { bibliography, glossary, variables, editions }
  const given = Object.entries(lists).filter(
    ([name, list]) => canonical(list) !== canonical(noBookLists[name as keyof BookLists]),
  )
  return Object.fromEntries(given)
}

const canonical = (value: unknown): string => JSON.stringify(sortKeys(value))

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]))
}
