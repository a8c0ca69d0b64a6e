// Writes an imported page into a book: its images, its text, its place in the tree.
import type * as Y from 'yjs'
import { success, type Result } from '#handbook/model/failure.ts'
import type { DocumentId } from '#handbook/model/handbook.ts'
import type { ImportKind, ImportReport } from '#handbook/model/import-report.ts'
import { inDocument } from '#handbook/import/inner-links.ts'
import type { ImportedPage } from '#handbook/import/imported-page.ts'
import { beginDocument, writeContent } from '#handbook/store/document.ts'
import { addEntry, type Position } from '#handbook/store/edit-tree.ts'
import { writePracticeFacts } from '#handbook/store/practice-facts.ts'
import type { BookTree } from '#handbook/store/read-tree.ts'
import { chapterFragment, fieldFragment, treeId } from '#handbook/store/shape.ts'
import type { ImagePlaces } from '#electron/disk/images/image-places.ts'
import { storeImage } from '#electron/disk/images/store-image.ts'
import { newId } from '#electron/disk/new-handbook.ts'
import type { ReadyPage } from './read-source.ts'

/** One file that is in the book now: the id and title of its document, and what could not be kept. */
export type ImportedFile = {
  readonly document: DocumentId
  readonly kind: ImportKind
  readonly title: string
  readonly report: ImportReport
}

/** The book that is written into: where its images go, its tree as it is, and the way to change a document. */
export type ImportTarget = {
  readonly images: ImagePlaces
  readonly tree: () => BookTree
  readonly change: (document: string, verb: (doc: Y.Doc) => void) => Promise<Result<unknown>>
}

/**
 * Writes a page; last of its kind unless `position` says where. Images first, then the text, then its place
 * in the tree: whatever stops it, no half of it is in the book.
 */
export async function writePage(
  target: ImportTarget,
  { page, images }: ReadyPage,
  position: Position | null = null,
): Promise<Result<ImportedFile>> {
  for (const [name, bytes] of images) {
    const stored = await storeImage(target.images, bytes, name)
    if (!stored.ok) return stored
  }
  const { kind, title, report } = page
  const document = newId()
  const text = await target.change(document, (doc) => writeText(doc, document, page))
  if (!text.ok) return text
  const entry = await target.change(treeId, (doc) =>
    addEntry(doc, { id: document, kind, title }, position ?? lastOf(target.tree(), kind)),
  )
  return entry.ok ? success({ document, kind, title, report }) : entry
}

function lastOf({ chapters, practices }: BookTree, kind: ImportKind): Position {
  return { after: (kind === 'chapter' ? chapters : practices).at(-1)?.id ?? null }
}

function writeText(doc: Y.Doc, document: DocumentId, page: ImportedPage): void {
  beginDocument(doc, page.kind)
  if (page.kind === 'chapter') return writeContent(chapterFragment(doc), inDocument(page.content, document))
  for (const [field, content] of Object.entries(page.fields))
    writeContent(fieldFragment(doc, field), inDocument(content, document))
  writePracticeFacts(doc, page.facts)
}
