// Keeps the version that a document tells true: apps of before what is written in it must not edit it.
import * as Y from 'yjs'
import type { Content } from '#handbook/model/content.ts'
import { neededVersion } from '#handbook/model/needed-version.ts'
import { firstSchemaVersion, schemaVersion } from '#handbook/model/schema-version.ts'
import { readFragment, readNodes } from './read-fragment.ts'
import { chapterFragment, fieldFragment, fieldIds, meta } from './shape.ts'

/** Raises the version that a document tells to what its content needs; it is never lowered. */
export function raiseVersion(doc: Y.Doc): void {
  const fields = fieldIds(doc).map((id) => fieldFragment(doc, id))
  raiseTo(doc, neededVersion([chapterFragment(doc), ...fields].flatMap(readFragment)))
}

/**
 * From now on raises the version with every change made here that needs it, in an update of its own that follows at
 * once. Reads only what a change has touched. The function it gives back stops it.
 */
export function raiseVersionOnUse(doc: Y.Doc): () => void {
  const onChange = (transaction: Y.Transaction): void => {
    if (transaction.local && versionOf(doc) < schemaVersion)
      raiseTo(doc, neededVersion(touchedBy(transaction)))
  }
  doc.on('afterTransaction', onChange)
  return () => doc.off('afterTransaction', onChange)
}

function versionOf(doc: Y.Doc): number {
  const stored = meta(doc).get('schemaVersion')
  return typeof stored === 'number' ? stored : firstSchemaVersion
}

function raiseTo(doc: Y.Doc, needed: number): void {
  if (versionOf(doc) < needed) meta(doc).set('schemaVersion', needed)
}

/** What a change has touched: texts and elements themselves, and the children that are new in them. */
function touchedBy({ changed, beforeState }: Y.Transaction): Content {
  return [...changed.keys()].flatMap((type): Content => {
    if (type instanceof Y.XmlText) return readNodes(type)
    if (!(type instanceof Y.XmlFragment)) return []
    const isNew = (child: Y.XmlElement | Y.XmlText | Y.XmlHook): boolean => {
      const id = child._item?.id
      return id !== undefined && id.clock >= (beforeState.get(id.client) ?? 0)
    }
    const own = type instanceof Y.XmlElement ? [{ type: type.nodeName, attrs: type.getAttributes() }] : []
    return [...own, ...type.toArray().filter(isNew).flatMap(readNodes)]
  })
}
