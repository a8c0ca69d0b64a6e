// Keeps Yjs from changing documents on its own.
import type * as Y from 'yjs'

/**
 * After edits come in, Yjs deletes what it takes for needless formatting: a deletion that is in no edit,
 * and another one wherever edits come in other batches, so that marks come to differ for ever. In `doc`
 * it does so no more.
 */
export function keepFormatting(doc: Y.Doc): void {
  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    transaction._needFormattingCleanup = false
  })
}
