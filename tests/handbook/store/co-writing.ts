// Copies of one handbook on several devices, for tests: each edits on its own and shares when told.
import * as Y from 'yjs'
import type { DeviceId, Edit } from '#handbook/store/edit.ts'
import { SharedDocuments } from '#handbook/store/shared-documents.ts'
import { framesOf, type WrittenBook } from '#handbook/store/starter-frames.ts'

/** The edits a handbook begins with, of a device that takes no further part. */
export function handbookOf(book: Partial<WrittenBook>): readonly Edit[] {
  const whole = { facts: { title: 'Koe' }, chapters: [], practices: [], ...book }
  return framesOf(whole, 1).map((frame) => ({ ...frame, device: 'm'.repeat(16) }))
}

/** One device: `name` is one letter. Its documents know what it made and what was shared with it. */
export class Copy {
  readonly device: DeviceId
  readonly documents: SharedDocuments
  readonly made: Edit[] = []
  readonly #had = new Set<Edit>()

  constructor(name: string, start: readonly Edit[]) {
    this.device = name.repeat(16)
    this.documents = new SharedDocuments('koe')
    this.take(start)
  }

  /** Takes in edits made elsewhere. */
  take(edits: readonly Edit[]): void {
    for (const edit of edits) {
      if (this.#had.has(edit)) continue
      this.#had.add(edit)
      this.documents.apply(edit)
    }
  }

  /** Edits a document as a window does: on a copy of its own, each update becoming an edit. */
  change(document: string, verb: (doc: Y.Doc) => void): void {
    const doc = this.open(document)
    verb(doc)
    doc.destroy()
  }

  /**
   * A copy of a document whose changes become edits of this device as they happen. Yjs puts concurrent
   * edits in order by `clientId`, by chance when none is given.
   */
  open(document: string, clientId?: number): Y.Doc {
    const doc = new Y.Doc()
    if (clientId !== undefined) doc.clientID = clientId
    Y.applyUpdate(doc, this.documents.state(document), 'load')
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'load') this.#make(document, update)
    })
    return doc
  }

  #make(document: string, update: Uint8Array): void {
    const sequence = this.made.length + 1
    const time = sequence * 1000
    const edit = { device: this.device, sequence, first: sequence, document, time, update }
    this.made.push(edit)
    this.take([edit])
  }
}

/** Gives every copy the edits of all the others. */
export function share(...copies: readonly Copy[]): void {
  const all = copies.flatMap(({ made }) => made)
  for (const copy of copies) copy.take(all)
}
