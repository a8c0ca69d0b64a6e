// May this version edit a document? Asked before any editor or schema touches it.
import * as Y from 'yjs'
import type { Content, ContentNode } from '#handbook/model/content.ts'
import { contentSchema } from '#handbook/model/schema.ts'
import { schemaVersion } from '#handbook/model/schema-version.ts'
import { chapterFragment, fieldFragment, fieldIds, meta } from './shape.ts'

/**
 * `current`: may be edited; what this version does not know in it is kept as it is. `fromTheFuture`: a newer
 * version wrote it. `unknownContent`: it holds something that no editor can be bound to. The latter two are
 * shown read-only, because binding would delete what it cannot show, for everybody.
 */
export type GateState = 'current' | 'fromTheFuture' | 'unknownContent'

/** The gate of a chapter's or practice's document, or of the tree. */
export function gateOf(doc: Y.Doc): GateState {
  const stored = meta(doc).get('schemaVersion')
  if (typeof stored === 'number' && stored > schemaVersion) return 'fromTheFuture'
  const texts = [chapterFragment(doc), ...fieldIds(doc).map((id) => fieldFragment(doc, id))]
  return texts.every(isBindable) ? 'current' : 'unknownContent'
}

/**
 * True when an editor can be bound to the text: all of it is elements and texts, and at the top stands nothing
 * that this version knows as a part of something else, such as a row without its table.
 */
function isBindable(fragment: Y.XmlFragment): boolean {
  return fragment
    .toArray()
    .every((child) => child instanceof Y.XmlElement && mayStandAlone(child) && isSound(child))
}

function mayStandAlone({ nodeName }: Y.XmlElement): boolean {
  const type = contentSchema.nodes[nodeName]
  return type === undefined || type.isInGroup('block')
}

function isSound(element: Y.XmlElement): boolean {
  return element.toArray().every((child) => {
    if (child instanceof Y.XmlElement) return isSound(child)
    return child instanceof Y.XmlText && holdsWordsAlone(child)
  })
}

function holdsWordsAlone(text: Y.XmlText): boolean {
  return text.toDelta().every(({ insert }: { readonly insert: unknown }) => typeof insert === 'string')
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
