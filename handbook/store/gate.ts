// May this version edit a document? Asked before any editor or schema touches it.
import type * as Y from 'yjs'
import type { Content, ContentNode } from '#handbook/model/content.ts'
import { contentSchema } from '#handbook/model/schema.ts'
import { schemaVersion } from '#handbook/model/schema-version.ts'
import { readFragment } from './read-fragment.ts'
import { chapterFragment, fieldFragment, fieldIds, meta } from './shape.ts'

/**
 * `current`: may be edited. `fromTheFuture`: a newer version wrote it. `unknownContent`: it holds
 * something this version's schema does not admit. The latter two are shown read-only, because binding
 * an editor to them would delete what it does not know, for everybody.
 */
export type GateState = 'current' | 'fromTheFuture' | 'unknownContent'

/** The gate of a chapter's or practice's document, or of the tree. */
export function gateOf(doc: Y.Doc): GateState {
  const stored = meta(doc).get('schemaVersion')
  if (typeof stored === 'number' && stored > schemaVersion) return 'fromTheFuture'
  const texts = [chapterFragment(doc), ...fieldIds(doc).map((id) => fieldFragment(doc, id))]
  return texts.every((fragment) => fitsSchema(readFragment(fragment))) ? 'current' : 'unknownContent'
}

/** True when every node, mark and nesting of the content is one of this version's schema. */
export function fitsSchema(content: Content): boolean {
  if (!content.every(isKnown)) return false
  try {
    contentSchema.nodeFromJSON({ type: 'doc', content }).check()
    return true
  } catch (misfit) {
    if (misfit instanceof RangeError) return false
    throw misfit
  }
}

function isKnown(node: ContentNode): boolean {
  const type = contentSchema.nodes[node.type]
  if (type === undefined) return false
  const attributes = Object.keys(node.attrs ?? {}).every((name) => Object.hasOwn(type.spec.attrs ?? {}, name))
  const marks = (node.marks ?? []).every((mark) => contentSchema.marks[mark.type] !== undefined)
  return attributes && marks && (node.content ?? []).every(isKnown)
}
