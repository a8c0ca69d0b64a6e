// Texts that wait to be imported into the open handbook: read, shown, and written when the user says so.
import { join } from 'node:path'
import type { Parsed, ReadText, WrittenTexts } from '#contract'
import type { ImportedPage } from '#handbook/import/imported-page.ts'
import type { Content, ContentNode } from '#handbook/model/content.ts'
import { failed, success, type Failure, type Result } from '#handbook/model/failure.ts'
import type { ImportKind } from '#handbook/model/import-report.ts'
import { profileOf } from '#handbook/model/practice-profile.ts'
import { treeId } from '#handbook/store/shape.ts'
import { imagePlaces } from '#electron/disk/images/image-places.ts'
import { pageOf, readyPage, type ReadyPage } from '#electron/disk/import/read-source.ts'
import { writePage, type ImportedFile, type ImportTarget } from '#electron/disk/import/write-page.ts'
import type { LongWork } from '#electron/disk/long-work.ts'
import { newId } from '#electron/disk/new-handbook.ts'
import type { OpenBook } from './open-book.ts'

/** A text that was read. `bytes` is null for a file of the disk, which is read again when it is to be another kind. */
type WaitingText = {
  readonly name: string
  readonly path: string
  readonly bytes: Uint8Array | null
  readonly ready: ReadyPage
}

/** More texts than this wait for nobody. */
const mostWaiting = 200

/** Nothing is in the book before `write`. */
export class Importing {
  readonly #waiting = new Map<string, WaitingText>()

  constructor(private readonly book: OpenBook) {}

  /** Reads files that the user has chosen. */
  async readFiles(paths: readonly string[], work: LongWork): Promise<readonly ReadText[]> {
    const read: ReadText[] = []
    for (const [index, path] of paths.entries()) {
      work.cancellation.throwIfAborted()
      read.push(await this.#read({ path, name: nameOf(path), bytes: null, id: newId() }, null))
      work.report(index + 1, paths.length)
    }
    return read
  }

  /** Reads a file that was dropped on the window, or a text again as another kind. */
  async read(wanted: Parsed<'import.read'>): Promise<Result<ReadText>> {
    if ('bytes' in wanted) {
      const { name, bytes, as } = wanted
      // Nothing lies beside a file that was dropped.
      const path = join(this.book.data, 'ei-kansiota', nameOf(name))
      return success(await this.#read({ path, name: nameOf(name), bytes, id: newId() }, as))
    }
    const known = this.#waiting.get(wanted.id)
    if (known === undefined) return failed({ kind: 'invalidInput', what: wanted.id })
    return success(await this.#read({ ...known, id: wanted.id }, wanted.as))
  }

  /** Writes texts into the book, each whole or not at all; they wait no longer then. */
  async write({ texts }: Parsed<'import.write'>, work: LongWork): Promise<Result<WrittenTexts>> {
    const { documents } = this.book.store
    if (documents.gate(treeId) !== 'current') return failed({ kind: 'fromTheFuture', what: '' })
    const imported: ImportedFile[] = []
    const refused: Failure[] = []
    const lastAfter = new Map<string, string>()
    for (const [index, { id, after }] of texts.entries()) {
      work.cancellation.throwIfAborted()
      const text = this.#waiting.get(id)
      if (text === undefined) return failed({ kind: 'invalidInput', what: id })
      const place = `${text.ready.page.kind} ${after ?? ''}`
      const written = await writePage(this.#target, text.ready, { after: lastAfter.get(place) ?? after })
      if (written.ok) {
        imported.push(written.value)
        lastAfter.set(place, written.value.document)
        this.#waiting.delete(id)
      } else refused.push(written.failure)
      work.report(index + 1, texts.length)
    }
    return success({ imported: imported.map(({ report: _, ...each }) => each), refused })
  }

  /** Lets go of what waits. */
  forget(): void {
    this.#waiting.clear()
  }

  get #target(): ImportTarget {
    const { store, data } = this.book
    return {
      images: imagePlaces(store.folder, data, store.handbookId),
      tree: () => store.documents.tree(),
      change: this.book.change,
    }
  }

  async #read(
    { id, name, path, bytes }: Omit<WaitingText, 'ready'> & { readonly id: string },
    as: ImportKind | null,
  ): Promise<ReadText> {
    const read = bytes === null ? await readyPage(path, as) : await pageOf(path, bytes, as)
    if (!read.ok) return { id: null, name, failure: named(read.failure, name) }
    if (this.#waiting.size >= mostWaiting)
      return { id: null, name, failure: { kind: 'tooLarge', what: name } }
    this.#waiting.set(id, { name, path, bytes, ready: read.value })
    return { id, name, ...previewOf(read.value) }
  }
}

function previewOf({ page, images }: ReadyPage) {
  const { kind, title, report } = page
  return { kind, title, report, images: images.size, parts: partsOf(page) }
}

function partsOf(page: ImportedPage) {
  if (page.kind === 'chapter') return [{ label: null, content: withoutImages(page.content) }]
  const { fields } = profileOf('')
  return Object.entries(page.fields).map(([id, content]) => ({
    label: fields.find((field) => field.id === id)?.label ?? id,
    content: withoutImages(content),
  }))
}

/** Images are not in the book yet, so their names lead nowhere. */
function withoutImages(content: Content): Content {
  return content.map((node): ContentNode => {
    if (node.type === 'figure') return { ...node, attrs: { ...node.attrs, file: '' } }
    return node.content === undefined ? node : { ...node, content: withoutImages(node.content) }
  })
}

/** The user knows the file by its name. */
function named(failure: Failure, name: string): Failure {
  return 'what' in failure ? { ...failure, what: name } : failure
}

function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path
}
