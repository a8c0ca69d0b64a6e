// Brings the readable files in a handbook's folder to the state of the book, and overwrites nobody's words.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { SharedDocuments } from '#handbook/store/shared-documents.ts'
import { isUnedited, plainPage } from '#handbook/store/readable/page-hash.ts'
import { readableCopies, type ReadableCopy } from '#handbook/store/readable/pages.ts'
import { readHtml } from '#handbook/store/readable/read/html-tree.ts'
import { readHead, type PageHead } from '#handbook/store/readable/read/page-head.ts'
import { writeAtomically } from '#electron/disk/atomic-write.ts'
import { sealReader } from '#electron/disk/seal.ts'
import {
  contentOf,
  fileAt,
  largestCopy,
  listCopies,
  readCopy,
  type CopyContent,
  type CopyFile,
} from './copy-files.ts'
import type { CopyLedger } from './ledger.ts'
import { patience } from './outside-reader.ts'

/** Writes pages where they differ and removes those of what is gone or was renamed. */
export class CopyWriter {
  /** For each path the page's key and the file's mark when both were last seen to agree. */
  readonly #agreed = new Map<string, string>()

  /** Empty files by path, and when they were first seen so. */
  readonly #empty = new Map<string, number>()

  constructor(
    private readonly folder: string,
    private readonly ledger: CopyLedger,
    private readonly now: () => number,
  ) {}

  /** One pass over the whole book. Rejects with the system's error when the folder cannot be written. */
  async write(documents: SharedDocuments): Promise<void> {
    const current = new Set<string>()
    for (const page of readableCopies(documents, sealReader.sha256)) {
      current.add(page.path)
      await this.#writePage(page, documents)
    }
    for (const file of await listCopies(this.folder))
      if (!current.has(file.path)) await this.#removeIfOurs(file, documents)
  }

  async #writePage(page: ReadableCopy, documents: SharedDocuments): Promise<void> {
    const file = await fileAt(this.folder, page.path)
    if (file !== null && this.#agreed.get(page.path) === `${file.mark} ${page.key}`) return
    if (file !== null && file.size > largestCopy) return
    const present = file === null ? null : await readCopy(this.folder, page.path)
    const text = page.text()
    const same = typeof present?.text === 'string' && plainPage(present.text) === text
    if (present !== null && !same && !this.#mayReplace(page.path, present, documents)) return
    if (!same) await writeAtomically(join(this.folder, page.path), text)
    this.#empty.delete(page.path)
    this.ledger.noteWritten(page.path, same ? present.hash : contentOf(Buffer.from(text)).hash)
    const mark = (await fileAt(this.folder, page.path))?.mark
    this.#agreed.set(page.path, `${mark ?? ''} ${page.key}`)
  }

  /** True when every word of a file is in the book or kept here. */
  #mayReplace(path: string, present: CopyContent, documents: SharedDocuments): boolean {
    if (present.bytes.length === 0) return this.#staysEmpty(path)
    if (this.ledger.written(path) === present.hash || this.ledger.dealt(present.hash) !== undefined)
      return true
    const head = ownRendering(present, documents)
    return head !== null && !isAhead(head, documents)
  }

  /** An empty file may be one that somebody is just writing. */
  #staysEmpty(path: string): boolean {
    const since = this.#empty.get(path) ?? this.now()
    this.#empty.set(path, since)
    return this.now() - since >= patience
  }

  /** A page under a name that the book has no more. Names that this app never gives are left alone. */
  async #removeIfOurs({ path, size }: CopyFile, documents: SharedDocuments): Promise<void> {
    const [, id] = /^(?:luvut\/\d{3,}-|kaytannot\/)[a-z0-9-]+--([a-z0-9]{3,24})\.html$/.exec(path) ?? []
    if (id === undefined || size > largestCopy) return
    const present = await readCopy(this.folder, path)
    if (present === null) return
    const head = ownRendering(present, documents)
    const ours = head?.id === id && !isAhead(head, documents)
    if (!ours && this.ledger.dealt(present.hash) !== 'in') return
    await rm(join(this.folder, path), { force: true })
    this.ledger.noteRemoved(path)
  }
}

/** The head of a page that is an unedited rendering of this book; null for any other file. */
function ownRendering({ text }: CopyContent, documents: SharedDocuments): PageHead | null {
  if (text === null || !isUnedited(text, sealReader.sha256)) return null
  const page = readHtml(text)
  const head = page === null ? null : readHead(page.root)
  return head?.handbook === documents.handbookId ? head : null
}

/** True when a page was written from edits that have not come here: an older state must not replace it. */
function isAhead({ base }: PageHead, documents: SharedDocuments): boolean {
  const known = documents.vector()
  return Object.entries(base ?? {}).some(([device, sequence]) => (known[device] ?? 0) < sequence)
}
