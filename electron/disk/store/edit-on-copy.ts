// An edit made on a copy of a document, so that the document itself changes only by what was stored.
import * as Y from 'yjs'
import { raiseVersion } from '#handbook/store/raise-version.ts'

/** What a verb gave, and the update that holds what it changed; null when it changed nothing. */
export type EditOnCopy<T> = { readonly value: T; readonly update: Uint8Array | null }

/** Changes a copy of the document whose state is given, as the writer `clientId`, and tells what that changed. */
export function editOnCopy<T>(state: Uint8Array, clientId: number, verb: (doc: Y.Doc) => T): EditOnCopy<T> {
  const doc = new Y.Doc()
  doc.clientID = clientId
  Y.applyUpdate(doc, state)
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  const value = doc.transact(() => {
    const made = verb(doc)
    raiseVersion(doc)
    return made
  })
  doc.destroy()
  return { value, update: updates[0] ?? null }
}
