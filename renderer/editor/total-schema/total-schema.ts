// Makes a schema total: whatever is stored can be shown, and goes back as it came.
import type { Attrs, ContentMatch, Mark, Node, NodeType, Schema } from '@tiptap/pm/model'
import { carryAttribute, ForeignTypes, isForeign, templateOf } from './foreign-types.ts'

/** Stands for one thing in a text that is no letter (U+FFFC). */
const objectCharacter = '\ufffc'

type NodeArguments = Parameters<Schema['node']>

/**
 * The binding to shared text deletes, for everybody, what the schema refuses to build. So building here never
 * fails: what is unknown or does not fit becomes a foreign node or mark with its name, attributes and content.
 * Changes `schema`, once, before anything is built with it. `overlaps` is that of `ForeignTypes`. `isWhole` tells
 * that everything built so far stands for what is stored: only things that are no text inside a text cannot.
 */
export function makeTotal(
  schema: Schema,
  overlaps: (mark: string) => boolean,
): { readonly isWhole: () => boolean } {
  const foreign = new ForeignTypes(schema, overlaps)
  let whole = true
  const text = schema.text.bind(schema)
  schema.text = (words: unknown, marks) => {
    if (typeof words === 'string') return text(words, marks)
    whole = false
    return text(objectCharacter, marks)
  }
  placeForeignTypes(schema)
  schema.node = (type, attrs, content, marks) => {
    const name = typeof type === 'string' ? type : type.name
    const children = childrenOf(content)
    const known = schema.nodes[name]
    const built = known && buildKnown(known, attrs ?? null, children, foreign, marks)
    return built ?? buildForeign(foreign.node(name, false), attrs ?? {}, children)
  }
  schema.mark = (type, attrs) => {
    const name = typeof type === 'string' ? type : type.name
    const found = schema.marks[name] ?? foreign.mark(name)
    Object.keys(attrs ?? {}).forEach((attribute) => carryAttribute(found, attribute))
    return found.create(attrs)
  }
  return { isWhole: () => whole }
}

function childrenOf(content: NodeArguments[2]): readonly Node[] {
  if (content === undefined || content === null) return []
  if (Array.isArray(content)) return content as readonly Node[]
  return 'content' in content && 'childCount' in content && !('type' in content)
    ? content.content
    : [content as Node]
}

function buildKnown(
  type: NodeType,
  attrs: Attrs | null,
  children: readonly Node[],
  foreign: ForeignTypes,
  marks: readonly Mark[] | undefined,
): Node | null {
  if (type.isText) return null
  const fitted = type.inlineContent ? children.map((child) => inLine(child, foreign)) : children
  Object.keys(attrs ?? {}).forEach((attribute) => carryAttribute(type, attribute))
  const node = type.create(attrs, fitted, marks)
  return type.validContent(node.content) ? node : null
}

function inLine(child: Node, foreign: ForeignTypes): Node {
  if (!isForeign(child) || child.isInline) return child
  return buildForeign(foreign.node(child.type.name, true), child.attrs, child.children)
}

function buildForeign(type: NodeType, attrs: Attrs, children: readonly Node[]): Node {
  Object.keys(attrs).forEach((attribute) => carryAttribute(type, attribute))
  return type.create(attrs, children)
}

/** Lets foreign nodes stand wherever the opaque ones of the schema may. */
function placeForeignTypes(schema: Schema): void {
  const seen = new Set<ContentMatch>()
  Object.values(schema.nodes).forEach(({ contentMatch }) => placeIn(contentMatch, seen))
}

function placeIn(match: ContentMatch, seen: Set<ContentMatch>): void {
  if (seen.has(match) || match.edgeCount === 0) return
  seen.add(match)
  const matchType = match.matchType.bind(match)
  match.matchType = (type) => matchType(templateOf(type) ?? type)
  for (let index = 0; index < match.edgeCount; index++) placeIn(match.edge(index).next, seen)
}
