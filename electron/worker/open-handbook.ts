// One open handbook in the worker: its documents, its log, its readable copies, its search.
import type { OpenedDocument, OpenedHandbook, SearchAnswer } from '#contract'
import { failed, success, type Failure, type Result } from '#handbook/model/failure.ts'
import { finnish } from '#handbook/search/finnish.ts'
import { Search, type Question } from '#handbook/search/find.ts'
import { searchDocuments } from '#handbook/search/passage.ts'
import { treeId } from '#handbook/store/shape.ts'
import { SharedDocuments } from '#handbook/store/shared-documents.ts'
import { logFolder } from '#electron/disk/data-folder.ts'
import { EditLog } from '#electron/disk/edit-log.ts'
import { readFailure, writeFailure } from '#electron/disk/file-trouble.ts'
import { readFolderManifest } from '#electron/disk/handbook-folder.ts'
import { imagePlaces, type ImagePlaces } from '#electron/disk/images/image-places.ts'
import { CopyKeeper } from './copy-keeper.ts'

/** What an open handbook tells without being asked. */
export type FolderEvents = { readonly folder: (failure: Failure | null) => void }

/** A handbook opened for writing. */
export class OpenHandbook {
  #search: Search | null = null
  readonly #copies: CopyKeeper
  /** Where the book's images are. */
  readonly images: ImagePlaces

  private constructor(
    readonly folder: string,
    readonly documents: SharedDocuments,
    private readonly log: EditLog,
    private readonly logWasDamaged: boolean,
    data: string,
    events: FolderEvents,
  ) {
    this.images = imagePlaces(folder, data, documents.handbookId)
    this.#copies = new CopyKeeper(folder, data, () => documents.handbook(), events.folder)
  }

  /** Opens the handbook of `folder` with the log of this computer's data folder. */
  static async open(folder: string, data: string, events: FolderEvents): Promise<Result<OpenHandbook>> {
    const manifest = await readFolderManifest(folder)
    if (!manifest.ok) return manifest
    const { id } = manifest.value
    try {
      const { log, read } = await EditLog.open(logFolder(data, id))
      if (read.frames.length === 0) {
        await log.close()
        return failed({ kind: 'notOnThisComputer', what: folder })
      }
      const documents = new SharedDocuments(id)
      for (const frame of read.frames) documents.apply({ ...frame, device: '' })
      const handbook = new OpenHandbook(folder, documents, log, read.damaged.length > 0, data, events)
      handbook.#copies.touch()
      return success(handbook)
    } catch (error) {
      return failed(readFailure(error, logFolder(data, id)))
    }
  }

  /** What the window needs to show the book. */
  describe(lastDocument: string | null): OpenedHandbook {
    return {
      id: this.documents.handbookId,
      folder: this.folder,
      tree: this.documents.state(treeId),
      gate: this.documents.gate(treeId),
      edited: this.documents.edited(),
      lastDocument: lastDocument !== null && this.documents.has(lastDocument) ? lastDocument : null,
      ...(this.logWasDamaged ? { damagedLog: true } : {}),
    }
  }

  /** A document's state and whether it may be edited. */
  openDocument(document: string): Result<OpenedDocument> {
    if (!this.documents.has(document)) return failed({ kind: 'noSuchDocument', what: document })
    return success({ state: this.documents.state(document), gate: this.documents.gate(document) })
  }

  /** Stores an edit; the time it gives back is when the edit was safe on the disk. */
  async append(document: string, update: Uint8Array): Promise<Result<{ readonly saved: number }>> {
    if (!this.documents.accepts(update)) return failed({ kind: 'invalidInput', what: document })
    try {
      const frame = await this.log.append({ document, time: Date.now(), update })
      this.documents.apply({ ...frame, device: '' })
    } catch (error) {
      return failed(writeFailure(error, this.folder))
    }
    this.#search = null
    this.#copies.touch()
    return success({ saved: Date.now() })
  }

  /** Finds in the handbook as it is now; the index is made again after an edit. */
  find(question: Question): SearchAnswer {
    this.#search ??= new Search(searchDocuments(this.documents.handbook()), finnish)
    return this.#search.find(question)
  }

  /** Writes the readable copies and closes the log. */
  async close(): Promise<void> {
    await this.#copies.flush()
    await this.log.close()
  }
}
