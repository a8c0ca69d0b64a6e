// The documents of a handbook, built from segments wherever they were found.
import { decodeSegment, type Segment } from '#handbook/store/segment.ts'
import { treeId } from '#handbook/store/shape.ts'
import { SharedDocuments } from '#handbook/store/shared-documents.ts'
import { Shelf } from '#handbook/store/shelf.ts'
import { sealReader } from '#electron/disk/seal.ts'
import type { FoundSegment } from './parts.ts'

/** The documents that the segments of the handbook of this id make; null when its tree is not among them. */
export function documentsOf(segments: readonly FoundSegment[], handbook: string): SharedDocuments | null {
  const shelf = new Shelf<Segment>()
  for (const { bytes } of segments) {
    const segment = decodeSegment(bytes, handbook, sealReader)
    if (!('fault' in segment)) shelf.take(segment)
  }
  const documents = new SharedDocuments(handbook)
  for (const { head, frames } of shelf.ready())
    for (const frame of frames) documents.apply({ ...frame, device: head.device })
  return documents.has(treeId) ? documents : null
}
