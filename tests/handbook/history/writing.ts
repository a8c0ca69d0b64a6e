// People writing one book on devices of their own: every change becomes an edit with device, order and time.
import * as Y from 'yjs'
import type { Content } from '#handbook/model/content.ts'
import { bringTo } from '#handbook/history/restore-page.ts'
import { beginDocument } from '#handbook/store/document.ts'
import type { DeviceId, Edit, Writer } from '#handbook/store/edit.ts'
import { addEntry } from '#handbook/store/edit-tree.ts'
import { SharedDocuments } from '#handbook/store/shared-documents.ts'
import { chapterFragment, treeId } from '#handbook/store/shape.ts'

export const minute = 60_000
/** The time at which the stories of these tests begin. */
export const morning = Date.UTC(2026, 10, 17, 8)

/** Names a device by a letter. */
export const device = (letter: string): DeviceId => letter.repeat(16)

/** Somebody's device: what it knows, and the edits made on it. */
export class Desk {
  readonly documents = new SharedDocuments('koekirja')
  readonly edits: Edit[] = []
  readonly device: DeviceId

  constructor(
    letter: string,
    readonly writer: Writer = { person: `Kirjoittaja ${letter.toUpperCase()}`, organisation: '' },
  ) {
    this.device = device(letter)
  }

  /** Changes a document at a time, as an edit of this device. */
  write(document: string, time: number, change: (doc: Y.Doc) => void): void {
    const doc = new Y.Doc()
    Y.applyUpdate(doc, this.documents.state(document))
    const updates: Uint8Array[] = []
    doc.on('update', (update: Uint8Array) => updates.push(update))
    doc.transact(() => change(doc))
    if (updates.length === 0) throw new Error(`Nothing changed in ${document}.`)
    for (const update of updates) this.#keep({ document, time, update })
  }

  /** Brings the text of a chapter to be `content`. */
  writeChapter(document: string, time: number, ...content: Content): void {
    this.write(document, time, (doc) => bringTo(chapterFragment(doc), content))
  }

  /** Adds a chapter or practice to the book. */
  add(kind: 'chapter' | 'practice', id: string, title: string, time: number): void {
    this.write(treeId, time, (doc) => addEntry(doc, { id, kind, title }, { after: null }))
    this.write(id, time, (doc) => beginDocument(doc, kind))
  }

  /** Takes in what others made. */
  take(...others: readonly Desk[]): void {
    for (const edit of others.flatMap(({ edits }) => edits)) this.documents.apply(edit)
  }

  #keep(edit: Pick<Edit, 'document' | 'time' | 'update'>): void {
    const sequence = this.edits.length + 1
    const made: Edit = { ...edit, device: this.device, sequence, first: sequence }
    this.edits.push(made)
    this.documents.apply(made)
  }
}

/** Who writes on which device. */
export function peopleOf(...desks: readonly Desk[]): ReadonlyMap<DeviceId, Writer> {
  return new Map(desks.map(({ device, writer }) => [device, writer]))
}
