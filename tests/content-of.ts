// Reads what a document held when only some of its edits had been made.
import type { Content } from '#handbook/model/content.ts'
import { readChapterContent, readPracticeContent } from '#handbook/store/document.ts'
import type { Edit } from '#handbook/store/edit.ts'
import type { SharedDocuments } from '#handbook/store/shared-documents.ts'

/** The text of a chapter as `content`, the fields of a practice that are not empty as `fields`. */
export function contentOf(
  documents: SharedDocuments,
  document: string,
  includes: (edit: Edit) => boolean = () => true,
): { readonly content: Content; readonly fields: Readonly<Record<string, Content>> } {
  const doc = documents.docAt(document, includes)
  const read = { content: readChapterContent(doc), fields: readPracticeContent(doc).fields }
  doc.destroy()
  return read
}
