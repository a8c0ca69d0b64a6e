// Everything of a handbook that can be found.
import type { Handbook } from '#handbook/model/handbook.ts'
import type { SearchDocument } from './document.ts'
import { entryDocuments } from './entry-documents.ts'
import { pageDocument } from './page-document.ts'

/** The chapters and practices of a handbook in reading order, then its terms and sources. The bin is not among them. */
export function searchDocuments(handbook: Handbook): readonly SearchDocument[] {
  return [...pageDocuments(handbook), ...entryDocuments(handbook, handbook.facts.language)]
}

/** The chapters and practices of a handbook alone. */
export function pageDocuments(handbook: Handbook): readonly SearchDocument[] {
  const { facts, chapters, practices, variables } = handbook
  return [...chapters, ...practices].map((page) => pageDocument(page, facts.language, variables))
}
