// What a look into the shared folder, or a packet, brought.
import type { Failure } from '#handbook/model/failure.ts'
import type { DeviceId, Edit } from '#handbook/store/edit.ts'

/** A document that others changed: their updates, to be applied to what the window shows. */
export type ChangedDocument = {
  readonly document: string
  readonly updates: readonly Uint8Array[]
  readonly devices: readonly DeviceId[]
}

export type SyncOutcome = {
  readonly changed: readonly ChangedDocument[]
  /** How many images came. */
  readonly images: number
  /** Why not all could be exchanged; what is left is exchanged the next time. */
  readonly failure: Failure | null
  /** This computer's identity had been copied; it goes on under a new one. */
  readonly identityChanged: boolean
}

/** Nothing came, nothing failed. */
export const nothingCame: SyncOutcome = { changed: [], images: 0, failure: null, identityChanged: false }

/** The edits by document, in the order in which the documents were first changed. */
export function changesOf(edits: readonly Edit[]): readonly ChangedDocument[] {
  const byDocument = new Map<string, Edit[]>()
  for (const edit of edits) {
    const known = byDocument.get(edit.document)
    if (known === undefined) byDocument.set(edit.document, [edit])
    else known.push(edit)
  }
  return [...byDocument].map(([document, of]) => ({
    document,
    updates: of.map(({ update }) => update),
    devices: [...new Set(of.map(({ device }) => device))],
  }))
}
