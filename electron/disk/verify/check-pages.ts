// Looks over the readable files: each must be as this app wrote it, and none missing.
import { join } from 'node:path'
import { readableCopies, type ReadableCopy } from '#handbook/store/readable/pages.ts'
import { isUnedited } from '#handbook/store/readable/page-hash.ts'
import { readPage } from '#handbook/store/readable/read/read-page.ts'
import type { SharedDocuments } from '#handbook/store/shared-documents.ts'
import { writeAtomically } from '#electron/disk/atomic-write.ts'
import { setAsideFolder } from '#electron/disk/data-folder.ts'
import { listCopies, readCopy, type CopyContent } from '#electron/disk/readable-copies/copy-files.ts'
import { KeptEdits } from '#electron/disk/readable-copies/kept-edits.ts'
import { sealReader } from '#electron/disk/seal.ts'
import type { Damage } from './finding.ts'

/** Whose pages: the handbook's id and folder, this computer's data, and the time in milliseconds since 1970. */
export type PagePlace = {
  readonly handbook: string
  readonly folder: string
  readonly data: string
  readonly now: number
}

/**
 * The readable files that are not as this app wrote them, and those that are missing. They are mended from the
 * book, when it can be read; before that, what stands there is kept on this computer and offered in the window.
 */
export async function pageDamage(
  documents: SharedDocuments | null,
  place: PagePlace,
): Promise<readonly Damage[]> {
  const copies = documents === null ? [] : [...readableCopies(documents, sealReader.sha256)]
  const pages = new Map(copies.map((page) => [page.path, page]))
  const files = await listCopies(place.folder)
  const damages: Damage[] = []
  for (const { path } of files) {
    const content = await readCopy(place.folder, path)
    if (content === null || isWhole(content)) continue
    const mend = documents === null ? null : () => mendPage(content, path, pages.get(path), place)
    damages.push(damage(path, faultOf(content), mend))
  }
  const present = new Set(files.map(({ path }) => path))
  const missing = copies.filter(({ path }) => !present.has(path))
  return [...damages, ...missing.map((page) => damage(page.path, 'missing', () => write(page, place.folder)))]
}

function isWhole({ text }: CopyContent): boolean {
  return text !== null && isUnedited(text, sealReader.sha256)
}

function faultOf({ text, bytes }: CopyContent): Damage['fault'] {
  if (bytes.every((byte) => byte === 0)) return 'empty'
  if (text === null || readPage(text) === null) return 'damaged'
  return text.trimEnd().endsWith('</html>') ? 'edited' : 'cut'
}

function damage(place: string, fault: Damage['fault'], mend: Damage['mend']): Damage {
  const sources = mend === null ? [] : [{ kind: 'book' as const, place: '' }]
  return { part: 'page', place, fault, range: null, sources, harmless: false, mend }
}

/** What somebody may have written is kept first; a file that the book has no page for is left where it is. */
async function mendPage(
  content: CopyContent,
  path: string,
  page: ReadableCopy | undefined,
  { handbook, folder, data, now }: PagePlace,
): Promise<void> {
  const read = content.text === null ? null : readPage(content.text)
  await new KeptEdits(setAsideFolder(data, handbook)).keep(content, {
    document: read?.head.id ?? null,
    path,
    title: read?.title ?? path,
    reason: read === null ? 'unreadable' : 'unknownBase',
    time: now,
  })
  if (page !== undefined) await write(page, folder)
}

function write(page: ReadableCopy, folder: string): Promise<void> {
  return writeAtomically(join(folder, page.path), page.text())
}
