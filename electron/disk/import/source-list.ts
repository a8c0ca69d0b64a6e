// Lists of sources from other programs: each file is read whole, then goes into the book's list as one edit.
import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { importSources } from '#handbook/citations/import-sources.ts'
import type { ImportedSources, SourceFault } from '#handbook/citations/source-faults.ts'
import { notYetListed } from '#handbook/citations/same-source.ts'
import { sourceLabel } from '#handbook/citations/source-label.ts'
import { failed, success, type ImportTrouble, type Result } from '#handbook/model/failure.ts'
import { readBibliography, setBibliographyEntry } from '#handbook/store/book-lists.ts'
import { treeId } from '#handbook/store/shape.ts'
import { readFailure } from '#electron/disk/file-trouble.ts'
import { newId } from '#electron/disk/new-handbook.ts'
import type { HandbookStore } from '#electron/disk/store/handbook-store.ts'
import { sourceText } from './source-text.ts'

/** The sources of a file, ready to go into a book. */
export type ReadyList = ImportedSources & { readonly file: string }

/** What came of a file of sources: those that are new in the book, how many it had before, and what gave nothing. */
export type ImportedList = {
  readonly file: string
  readonly added: readonly { readonly id: string; readonly label: string }[]
  readonly known: number
  readonly faults: readonly SourceFault[]
}

const endings = new Set(['.bib', '.bibtex', '.ris', '.json'])
const largestFile = 32 * 1024 * 1024

/** True when a file's name says that it holds sources (BibTeX, RIS, CSL-JSON) and no text. */
export function isSourceList(path: string): boolean {
  return endings.has(extname(path).toLowerCase())
}

/** Reads the file at `path`. A file without a single readable source is a failure; nothing is written. */
export async function readyList(path: string): Promise<Result<ReadyList>> {
  try {
    if ((await stat(path)).size > largestFile) return cannot(path, 'tooLarge')
    const source = sourceText(new Uint8Array(await readFile(path)))
    if (source === null) return cannot(path, 'unknownType')
    if (source.text.trim() === '') return cannot(path, 'empty')
    const read = importSources(source.text)
    return read.entries.length > 0 ? success({ ...read, file: path }) : cannot(path, troubleOf(read))
  } catch (error) {
    const failure = readFailure(error, path)
    return failure.kind === 'noSuchFolder' ? cannot(path, 'missing') : failed(failure)
  }
}

function troubleOf({ faults }: ImportedSources): ImportTrouble {
  if (faults.some(({ what }) => what === 'unknownFormat')) return 'unknownType'
  return faults.some(({ what }) => what === 'tooLarge' || what === 'tooMany') ? 'tooLarge' : 'damaged'
}

function cannot(what: string, trouble: ImportTrouble) {
  return failed({ kind: 'cannotImport', what, trouble })
}

/** Puts the sources that the book does not list yet into its list. */
export async function writeList(
  store: HandbookStore,
  { file, entries, faults }: ReadyList,
): Promise<Result<ImportedList>> {
  const written = await store.change(treeId, (doc) => {
    const listed = readBibliography(doc).map(({ item }) => item)
    return notYetListed(listed, entries).map((item) => {
      const id = newId()
      setBibliographyEntry(doc, id, item)
      return { id, label: sourceLabel(item) }
    })
  })
  if (!written.ok) return written
  const added = written.value.value
  return success({ file, added, known: entries.length - added.length, faults })
}
