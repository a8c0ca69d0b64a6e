// Restorations leave a mark in their document, so that what was there before one is always a point of the past.
import { encodeUtf8 } from 'lib0/string'
import type * as Y from 'yjs'
import { meta } from '#handbook/store/shape.ts'

const mark = 'opaskirja:restored:'
const markBytes = encodeUtf8(mark)

/** Marks the transaction that restores a document. */
export function markRestoration(doc: Y.Doc): void {
  meta(doc).set('restored', `${mark}${doc.clientID}`)
}

/**
 * True when an edit restores something. The bytes are searched, because reading every edit of a long past
 * would take too long; words that happen to look like the mark only make one more sitting.
 */
export function isRestoration(update: Uint8Array): boolean {
  const first = markBytes[0] ?? 0
  for (let at = update.indexOf(first); at !== -1; at = update.indexOf(first, at + 1))
    if (markBytes.every((byte, offset) => update[at + offset] === byte)) return true
  return false
}
