// Imports files into a handbook: each is read whole first, then written as one ordinary edit.
import { failed, success, type Failure, type Result } from '#handbook/model/failure.ts'
import type { ImportKind } from '#handbook/model/import-report.ts'
import type { Writer } from '#handbook/store/edit.ts'
import { treeId } from '#handbook/store/shape.ts'
import { readFolderManifest } from '#electron/disk/handbook-folder.ts'
import { imagePlaces } from '#electron/disk/images/image-places.ts'
import type { LongWork } from '#electron/disk/long-work.ts'
import { writeReadableCopies } from '#electron/disk/readable-copies/readable-copies.ts'
import { HandbookStore } from '#electron/disk/store/handbook-store.ts'
import { readyPage, type ReadyPage } from './read-source.ts'
import { isSourceList, readyList, writeList, type ImportedList, type ReadyList } from './source-list.ts'
import { writePage, type ImportedFile, type ImportTarget } from './write-page.ts'

/** Which files go into which handbook. Without `as`, each text's headings decide what it becomes. */
export type ImportWish = {
  readonly folder: string
  readonly data: string
  readonly writer: Writer
  readonly files: readonly string[]
  readonly as: ImportKind | null
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
    const target: ImportTarget = {
      images: imagePlaces(folder, data, store.handbookId),
      tree: () => store.documents.tree(),
      change: (document, verb) => store.change(document, verb),
    }
    const written: (ImportedFile | ImportedList)[] = []
    const unwritten: Failure[] = []
    for (const file of files) {
      const outcome = 'page' in file ? await writePage(target, file) : await writeList(store, file)
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
