// The readable copies of a whole book: which pages there are, and what stands in each.
import type { DocumentId } from '#handbook/model/handbook.ts'
import type { SharedDocuments } from '#handbook/store/shared-documents.ts'
import { treeId } from '#handbook/store/shape.ts'
import { readableContext } from './context.ts'
import { canonicalJson } from './canonical-json.ts'
import { vectorText, type Origin } from './origin.ts'
import { titleItem } from './outside/retitle-update.ts'
import type { Sha256 } from './page-hash.ts'
import { readableChapter, readablePractice } from './readable.ts'

/** One page: its path from the handbook's folder on, whose it is, and its text, made when it is asked for. */
export type ReadableCopy = {
  readonly path: string
  readonly document: DocumentId
  /** Pages with the same key have the same text, within one session. */
  readonly key: string
  readonly text: () => string
}

/** All pages of a book. The same edits give the same bytes on every device. */
export function* readableCopies(documents: SharedDocuments, sha256: Sha256): Generator<ReadableCopy> {
  const { facts, chapters, practices } = documents.handbook()
  const context = readableContext({ language: facts.language, chapters, practices })
  const tree = documents.doc(treeId)
  // References show titles and lead to paths, which the whole tree decides.
  const surroundings = [facts.language, vectorText(documents.vector(treeId))]
  for (const document of [...chapters, ...practices]) {
    const { id } = document
    const base = documents.vector(id)
    const origin: Origin = { handbook: documents.handbookId, base, title: titleItem(tree, id), sha256 }
    const text = (): string =>
      document.kind === 'chapter'
        ? readableChapter(document, context, origin)
        : readablePractice(document, context, origin)
    const key = canonicalJson([base, origin.title, document.title, surroundings])
    yield { path: context.locate(id)?.path ?? '', document: id, key, text }
  }
}
