// What the parts of an open handbook share: its store, and the one way to change it from this side.
import type * as Y from 'yjs'
import { success, type Result } from '#handbook/model/failure.ts'
import type { HandbookStore } from '#electron/disk/store/handbook-store.ts'
import { inMessages } from './merged-updates.ts'
import type { Tell } from './tell.ts'

/** A store whose changes made here are told to the window like those of others. */
export class OpenBook {
  constructor(
    readonly store: HandbookStore,
    /** The folder of this computer's own data. */
    readonly data: string,
    readonly tell: Tell,
  ) {}

  /** Makes an edit here: stored, applied, and told to the window. Gives what `verb` gives. */
  readonly change = async <T>(document: string, verb: (doc: Y.Doc) => T): Promise<Result<T>> => {
    const changed = await this.store.change(document, verb)
    if (!changed.ok) return changed
    const { value, update } = changed.value
    if (update !== null) this.tellMerged(document, [update])
    return success(value)
  }

  /** As `change`, of an edit that is made already. */
  readonly append = async (document: string, update: Uint8Array): Promise<Result<null>> => {
    const stored = await this.store.append(document, update)
    if (!stored.ok) return stored
    this.tellMerged(document, [update])
    return success(null)
  }

  /** Tells the window that a document has changed without it. */
  tellMerged(document: string, updates: readonly Uint8Array[]): void {
    const { documents } = this.store
    const at = documents.edited()[document] ?? 0
    const gate = documents.gate(document)
    for (const message of inMessages(updates))
      this.tell('document.merged', { document, updates: message, gate, at })
  }
}
