// The readable copies of a whole book: which pages there are, and what stands in each.
import type { DocumentId } from '#handbook/model/handbook.ts'
import type { SharedDocuments } from '#handbook/store/shared-documents.ts'
import { treeId } from '#handbook/store/shape.ts'
import { readableContext } from './context.ts'
import type { Origin } from './origin.ts'
import { titleItem } from './outside/retitle-update.ts'
import type { Sha256 } from './page-hash.ts'
import { readableChapter, readablePractice } from './readable.ts'

/** One page: its path from the handbook's folder on, whose it is, and its text. */
export type ReadableCopy = { readonly path: string; readonly document: DocumentId; readonly text: string }

/** All pages of a book, each made when it is asked for. The same edits give the same bytes on every device. */
export function* readableCopies(documents: SharedDocuments, sha256: Sha256): Generator<ReadableCopy> {
  const { facts, chapters, practices } = documents.handbook()
  const context = readableContext({ language: facts.language, chapters, practices })
  const tree = documents.doc(treeId)
  for (const document of [...chapters, ...practices]) {
    const { id } = document
    const base = documents.vector(id)
    const origin: Origin = { handbook: documents.handbookId, base, title: titleItem(tree, id), sha256 }
    const text =
      document.kind === 'chapter'
        ? readableChapter(document, context, origin)
        : readablePractice(document, context, origin)
    yield { path: context.locate(id)?.path ?? '', document: id, text }
  }
}
