// Documents as the store has them, with what the disk has not taken yet.
import * as Y from 'yjs'
import type { Bridge, OpenedDocument } from '#contract'
import type { Result } from '#handbook/model/failure.ts'
import type { DocumentId } from '#handbook/model/handbook.ts'
import { beginDocument } from '#handbook/store/document.ts'
import { keepFormatting } from '#handbook/store/merge/keep-formatting.ts'
import { loaded, type Saving } from './saving.svelte.ts'

/** Reads and changes documents that are not on the page. */
export class StoredDocuments {
  constructor(
    private readonly bridge: Bridge,
    private readonly saving: Saving,
  ) {}

  /** Reads a document without opening it. */
  read(id: DocumentId): Promise<Result<OpenedDocument>> {
    return this.bridge.call('document.read', { document: id })
  }

  /** A new, empty document of a kind; that it begins is saved. */
  begin(id: DocumentId, kind: 'chapter' | 'practice'): Y.Doc {
    const doc = new Y.Doc()
    keepFormatting(doc)
    beginDocument(doc, kind)
    this.saving.add(id, Y.encodeStateAsUpdate(doc))
    return doc
  }

  /** A shared document from its state; what is not on disk is in no answer of the store and must not vanish. */
  build(id: string, state: Uint8Array): Y.Doc {
    const doc = new Y.Doc()
    keepFormatting(doc)
    Y.applyUpdate(doc, state, loaded)
    const unsent = this.saving.unsent(id)
    if (unsent !== null) Y.applyUpdate(doc, unsent, loaded)
    return doc
  }

  /** Changes a document, and gives what `change` gives; null when it is not there or may not be edited here. */
  async edit<T>(id: DocumentId, change: (doc: Y.Doc) => T): Promise<T | null> {
    const outcome = await this.read(id)
    if (!outcome.ok || outcome.value.gate !== 'current') return null
    const doc = this.build(id, outcome.value.state)
    const unwatch = this.saving.watch(id, doc)
    const changed = change(doc)
    unwatch()
    doc.destroy()
    return changed
  }

  /** How far a document is known, as an encoded state vector; null when it cannot be read. */
  async vectorOf(id: DocumentId): Promise<Uint8Array | null> {
    const outcome = await this.read(id)
    if (!outcome.ok) return null
    const doc = this.build(id, outcome.value.state)
    const vector = Y.encodeStateVector(doc)
    doc.destroy()
    return vector
  }
}
