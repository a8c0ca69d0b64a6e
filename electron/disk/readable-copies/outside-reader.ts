// Finds in a handbook's folder the readable files that somebody edited, and says what is to become of them.
import { basename } from 'node:path'
import { createHash } from 'node:crypto'
import {
  outsideOutcome,
  type KnownDocuments,
  type OutsideUpdate,
} from '#handbook/store/readable/outside/outside-edit.ts'
import { vectorText } from '#handbook/store/readable/origin.ts'
import { isUnedited } from '#handbook/store/readable/page-hash.ts'
import { readPage, type ReadPage } from '#handbook/store/readable/read/read-page.ts'
import { sealReader } from '#electron/disk/seal.ts'
import { largestCopy, listCopies, readCopy, type CopyContent, type CopyFile } from './copy-files.ts'
import type { KeptEdits, OutsideEdit, OutsideReason } from './kept-edits.ts'
import type { CopyLedger } from './ledger.ts'

/** An edited file whose edits are to be stored as this device's own, and what to note when they are. */
export type OutsideImport = {
  readonly path: string
  readonly hash: string
  readonly updates: readonly OutsideUpdate[]
}

/** A file without an end is taken for one being written until it has stayed so for this many milliseconds. */
export const patience = 60_000

/** Looks again and again; what has not changed since it was understood is not read again. */
export class OutsideReader {
  /** The marks of files that need no more looking at. */
  readonly #settled = new Map<string, string>()
  /** Files without an end, by path: their hash, and when it was first seen. */
  readonly #cut = new Map<string, { readonly hash: string; readonly since: number }>()
  #triedWith = ''

  constructor(
    private readonly folder: string,
    private readonly ledger: CopyLedger,
    private readonly kept: KeptEdits,
    private readonly now: () => number,
  ) {}

  /** The edits to be stored. Files that cannot be merged are kept on the way; too large ones are given back. */
  async look(documents: KnownDocuments): Promise<{
    readonly imports: readonly OutsideImport[]
    readonly tooLarge: readonly OutsideEdit[]
  }> {
    const files = await listCopies(this.folder)
    const fresh = files.filter(
      ({ path, mark, size }) => size <= largestCopy && this.#settled.get(path) !== mark,
    )
    const imports: OutsideImport[] = []
    for (const file of fresh) imports.push(...(await this.#readFile(file, documents)))
    imports.push(...(await this.#tryKept(documents)))
    return {
      imports,
      tooLarge: files.filter(({ size }) => size > largestCopy).map((file) => this.#refusal(file)),
    }
  }

  #refusal({ path }: CopyFile): OutsideEdit {
    const id = createHash('sha256').update(path).digest('hex').slice(0, 16)
    return { id, document: idInName(path), path, title: basename(path), reason: 'tooLarge', time: this.now() }
  }

  async #readFile(file: CopyFile, documents: KnownDocuments): Promise<readonly OutsideImport[]> {
    const content = await readCopy(this.folder, file.path)
    if (content === null) return []
    if (this.#isDealtWith(file.path, content)) {
      this.#settled.set(file.path, file.mark)
      return []
    }
    const { text } = content
    // An empty file has no words to keep; whoever writes the copies waits as well before filling it.
    if (text === '') return []
    if (text !== null && !hasEnd(text)) return this.#wait(file, content)
    this.#cut.delete(file.path)
    const page = text === null ? null : readPage(text)
    const outcome =
      page === null
        ? ({ kind: 'offer', reason: 'unreadable' } as const)
        : outsideOutcome(page, documents, sealReader.sha256)
    if (outcome.kind === 'merge') return [{ path: file.path, hash: content.hash, updates: outcome.updates }]
    if (outcome.kind === 'nothing') this.ledger.noteDealt(content.hash, 'in')
    else await this.#keep(file.path, content, page, outcome.reason)
    return []
  }

  #isDealtWith(path: string, { hash, text }: CopyContent): boolean {
    const ours = this.ledger.written(path) === hash || this.ledger.dealt(hash) !== undefined
    return ours || (text !== null && isUnedited(text, sealReader.sha256))
  }

  async #wait({ path }: CopyFile, content: CopyContent): Promise<readonly OutsideImport[]> {
    const known = this.#cut.get(path)
    if (known?.hash !== content.hash) this.#cut.set(path, { hash: content.hash, since: this.now() })
    else if (this.now() - known.since >= patience) await this.#keep(path, content, null, 'cut')
    return []
  }

  async #keep(
    path: string,
    content: CopyContent,
    page: ReadPage | null,
    reason: OutsideReason,
  ): Promise<void> {
    const title = page === null || page.title === '' ? basename(path) : page.title
    const document = page?.head.id ?? idInName(path)
    await this.kept.keep(content, { document, path, title, reason, time: this.now() })
    this.ledger.noteDealt(content.hash, 'kept')
  }

  /** What was kept because something was missing here may find its place when more has come. */
  async #tryKept(documents: KnownDocuments): Promise<readonly OutsideImport[]> {
    const known = vectorText(documents.vector())
    if (this.#triedWith === known) return []
    this.#triedWith = known
    const tried = (await this.kept.offered()).map((edit) => this.#tryAgain(edit, documents))
    return (await Promise.all(tried)).flat()
  }

  async #tryAgain({ id, path }: OutsideEdit, documents: KnownDocuments): Promise<readonly OutsideImport[]> {
    const content = await this.kept.content(id)
    const text = content?.text ?? ''
    const page = hasEnd(text) ? readPage(text) : null
    if (content === null || page === null) return []
    const outcome = outsideOutcome(page, documents, sealReader.sha256)
    if (outcome.kind === 'nothing') await this.kept.settle(id)
    return outcome.kind === 'merge' ? [{ path, hash: content.hash, updates: outcome.updates }] : []
  }
}

function hasEnd(text: string): boolean {
  return /<\/html>(?:\s|<!--(?:(?!-->)[^])*-->)*$/i.test(text.slice(-2_000))
}

/** The id at the end of a file's name, which sync tools may have lengthened. */
function idInName(path: string): string | null {
  return /--([a-z0-9]{3,24})[^/]*$/.exec(path)?.[1] ?? null
}
