// Imports files into a handbook: each is read whole first, then written as one ordinary edit.
import type * as Y from 'yjs'
import { failed, success, type Failure, type Result } from '#handbook/model/failure.ts'
import type { DocumentId } from '#handbook/model/handbook.ts'
import type { ImportedPage, ImportKind } from '#handbook/import/imported-page.ts'
import type { ImportReport } from '#handbook/import/losses.ts'
import { beginDocument, writeContent } from '#handbook/store/document.ts'
import { addEntry } from '#handbook/store/edit-tree.ts'
import type { Writer } from '#handbook/store/edit.ts'
import { writePracticeFacts } from '#handbook/store/practice-facts.ts'
import { chapterFragment, fieldFragment, treeId } from '#handbook/store/shape.ts'
import { readFolderManifest } from '#electron/disk/handbook-folder.ts'
import { imagePlaces } from '#electron/disk/images/image-places.ts'
import { storeImage } from '#electron/disk/images/store-image.ts'
import type { LongWork } from '#electron/disk/long-work.ts'
import { newId } from '#electron/disk/new-handbook.ts'
import { writeReadableCopies } from '#electron/disk/readable-copies/readable-copies.ts'
import { HandbookStore } from '#electron/disk/store/handbook-store.ts'
import { readyPage, type ReadyPage } from './read-source.ts'
import { isSourceList, readyList, writeList, type ImportedList, type ReadyList } from './source-list.ts'

/** Which files go into which handbook. Without `as`, each text's headings decide what it becomes. */
export type ImportWish = {
  readonly folder: string
  readonly data: string
  readonly writer: Writer
  readonly files: readonly string[]
  readonly as: ImportKind | null
}

/** One file that is in the book now: the id and title of its document, and what could not be kept. */
export type ImportedFile = {
  readonly document: DocumentId
  readonly kind: ImportKind
  readonly title: string
  readonly report: ImportReport
}

/**
 * The files that are in the book now, texts apart from lists of sources, and why others are not. `failure` tells of
 * trouble with the shared folder.
 */
export type ImportOutcome = {
  readonly imported: readonly ImportedFile[]
  readonly sources: readonly ImportedList[]
  readonly refused: readonly Failure[]
  readonly failure: Failure | null
}

type ReadyFile = ReadyPage | ReadyList

/**
 * Imports files at the end of the handbook of a folder. All are read before any is written; of a file that
 * cannot be read or written, nothing is in the book.
 */
export async function importFiles(wish: ImportWish, work: LongWork): Promise<Result<ImportOutcome>> {
  const manifest = await readFolderManifest(wish.folder)
  if (!manifest.ok) return manifest
  const ready: ReadyFile[] = []
  const refused: Failure[] = []
  for (const [index, file] of wish.files.entries()) {
    work.cancellation.throwIfAborted()
    const read = isSourceList(file) ? await readyList(file) : await readyPage(file, wish.as)
    if (read.ok) ready.push(read.value)
    else refused.push(read.failure)
    work.report(index + 1, wish.files.length)
  }
  if (ready.length === 0) return success({ imported: [], sources: [], refused, failure: null })
  const opened = await HandbookStore.open(wish)
  return opened.ok ? withStore(opened.value, wish, ready, refused) : opened
}

async function withStore(
  store: HandbookStore,
  { folder, data }: ImportWish,
  files: readonly ReadyFile[],
  refused: readonly Failure[],
): Promise<Result<ImportOutcome>> {
  try {
    const before = await store.sync()
    if (store.documents.gate(treeId) !== 'current') return failed({ kind: 'fromTheFuture', what: folder })
    const written: (ImportedFile | ImportedList)[] = []
    const unwritten: Failure[] = []
    for (const file of files) {
      const outcome =
        'page' in file ? await writePage(store, folder, data, file) : await writeList(store, file)
      if (outcome.ok) written.push(outcome.value)
      else unwritten.push(outcome.failure)
    }
    const after = await store.sync({ now: true })
    const copies = await writeReadableCopies(store.documents, folder, data)
    const failure = after.failure ?? before.failure ?? copies
    return success({ ...apart(written), refused: [...refused, ...unwritten], failure })
  } finally {
    await store.close()
  }
}

function apart(written: readonly (ImportedFile | ImportedList)[]) {
  const isText = (file: ImportedFile | ImportedList): file is ImportedFile => 'document' in file
  return {
    imported: written.filter(isText),
    sources: written.filter((file): file is ImportedList => !isText(file)),
  }
}

/** Images first, then the text, then its place in the tree: whatever stops it, no half of it is in the book. */
async function writePage(
  store: HandbookStore,
  folder: string,
  data: string,
  { page, images }: ReadyPage,
): Promise<Result<ImportedFile>> {
  const places = imagePlaces(folder, data, store.handbookId)
  for (const [name, bytes] of images) {
    const stored = await storeImage(places, bytes, name)
    if (!stored.ok) return stored
  }
  const { kind, title, report } = page
  const document = newId()
  const text = await store.change(document, (doc) => writeText(doc, page))
  if (!text.ok) return text
  const entry = await store.change(treeId, (doc) => {
    const { chapters, practices } = store.documents.tree()
    const last = (kind === 'chapter' ? chapters : practices).at(-1)
    addEntry(doc, { id: document, kind, title }, { after: last?.id ?? null })
  })
  return entry.ok ? success({ document, kind, title, report }) : entry
}

function writeText(doc: Y.Doc, page: ImportedPage): void {
  beginDocument(doc, page.kind)
  if (page.kind === 'chapter') return writeContent(chapterFragment(doc), page.content)
  for (const [field, content] of Object.entries(page.fields)) writeContent(fieldFragment(doc, field), content)
  writePracticeFacts(doc, page.facts)
}
