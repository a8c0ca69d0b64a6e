// What this version does not know, on its way through the clipboard: one opaque node or mark carrying it as JSON.
import { Fragment, Slice, type Mark, type Node, type Schema } from '@tiptap/pm/model'
import * as v from 'valibot'
import type { Attributes, ContentMark, ContentNode } from '#handbook/model/content.ts'
import { textAttribute } from '#handbook/model/content.ts'
import { markType, nodeType } from '../inserts/node-type.ts'
import { isForeign, isForeignMark } from './foreign-types.ts'

/** The slice with foreign nodes and marks as opaque ones of the schema, which every serializer knows. */
export function packed({ content, openStart, openEnd }: Slice): Slice {
  return new Slice(mapped(content, packNode), openStart, openEnd)
}

/** The slice with what `packed` made opaque as it was before. JSON that is no content stays opaque. */
export function unpacked({ content, openStart, openEnd }: Slice, schema: Schema): Slice {
  return new Slice(
    mapped(content, (node) => unpackNode(node, schema)),
    openStart,
    openEnd,
  )
}

function mapped(fragment: Fragment, change: (node: Node) => Node): Fragment {
  return Fragment.from(fragment.content.map(change))
}

function packNode(node: Node): Node {
  const { schema } = node.type
  if (isForeign(node))
    return nodeType(schema, node.isInline ? 'opaqueInline' : 'opaqueBlock').create({
      json: JSON.stringify(node),
    })
  const marks = node.marks.map((mark) => (isForeignMark(mark) ? packMark(mark) : mark))
  const marked = node.mark(marks)
  return node.isText ? marked : marked.copy(mapped(node.content, packNode))
}

function packMark(mark: Mark): Mark {
  return markType(mark.type.schema, 'opaqueMark').create({ json: JSON.stringify(mark) })
}

function unpackNode(node: Node, schema: Schema): Node {
  const opaque = node.type.name === 'opaqueBlock' || node.type.name === 'opaqueInline'
  const kept = opaque ? read(node, keptNode) : null
  if (kept !== null) return build(kept, schema)
  const marked = node.mark(node.marks.map((mark) => unpackMark(mark, schema)))
  return node.isText ? marked : marked.copy(mapped(node.content, (child) => unpackNode(child, schema)))
}

function unpackMark(mark: Mark, schema: Schema): Mark {
  const kept = mark.type.name === 'opaqueMark' ? read(mark, keptMark) : null
  return kept === null ? mark : schema.mark(kept.type, kept.attrs)
}

const attributes = v.optional(v.record(v.string(), v.unknown()), {})
const keptMark = v.object({ type: v.string(), attrs: attributes })
const keptNode: v.GenericSchema<unknown, ContentNode> = v.object({
  type: v.string(),
  attrs: attributes as v.GenericSchema<unknown, Attributes>,
  text: v.exactOptional(v.pipe(v.string(), v.minLength(1))),
  marks: v.exactOptional(v.array(keptMark as v.GenericSchema<unknown, ContentMark>)),
  content: v.exactOptional(v.array(v.lazy(() => keptNode))),
})

function read<T>({ attrs }: Node | Mark, shape: v.GenericSchema<unknown, T>): T | null {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), shape), textAttribute({ attrs }, 'json'))
  return parsed.success ? (parsed.output as T) : null
}

/** By the total schema, which refuses nothing. */
function build({ type, attrs, text, marks, content }: ContentNode, schema: Schema): Node {
  const built = (marks ?? []).map((mark) => schema.mark(mark.type, mark.attrs))
  if (text !== undefined) return schema.text(text, built)
  return schema.node(
    type,
    attrs,
    (content ?? []).map((child) => build(child, schema)),
    built,
  )
}
