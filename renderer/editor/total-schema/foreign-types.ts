// Types for what this version does not know or cannot place: named as they are stored, shown as a notice, never edited.
import {
  ContentMatch,
  type Mark,
  type MarkType,
  type Node,
  type NodeType,
  type Schema,
} from '@tiptap/pm/model'
import { markType, nodeType } from '../inserts/node-type.ts'

const templates = new WeakMap<NodeType, NodeType>()

/** The opaque type of the schema whose looks and places a foreign type has; null for the schema's own types. */
export function templateOf(type: NodeType): NodeType | null {
  return templates.get(type) ?? null
}

/** True for a node that is kept as it is. */
export function isForeign(node: Node): boolean {
  return templates.has(node.type)
}

/** True for a mark that is kept as it is. */
export function isForeignMark(mark: Mark): boolean {
  return mark.type !== mark.type.schema.marks[mark.type.name]
}

/**
 * Lets a type carry an attribute that the schema does not declare, unset by default. ProseMirror drops
 * undeclared attributes, and the binding then deletes them for everybody.
 */
export function carryAttribute(type: NodeType | MarkType, attribute: string): void {
  const declared = Reflect.get(type, 'attrs') as Record<string, object>
  if (!(attribute in declared)) declared[attribute] = { hasDefault: true, default: null, isRequired: false }
}

/** Makes types for one schema when they are first met, and the same ones after that. */
export class ForeignTypes {
  readonly #nodes = new Map<string, NodeType>()
  readonly #marks = new Map<string, MarkType>()

  /** `overlaps` tells of a mark's name whether a text may carry several marks of it. */
  constructor(
    private readonly schema: Schema,
    private readonly overlaps: (mark: string) => boolean,
  ) {}

  /** The foreign type for nodes stored as `name`, for the middle of a line or for between blocks. */
  node(name: string, inline: boolean): NodeType {
    const key = `${inline ? 'inline' : 'block'} ${name}`
    const known = this.#nodes.get(key)
    if (known !== undefined) return known
    const made = foreignNode(nodeType(this.schema, inline ? 'opaqueInline' : 'opaqueBlock'), name)
    this.#nodes.set(key, made)
    return made
  }

  /** The foreign type for marks stored as `name`. */
  mark(name: string): MarkType {
    const known = this.#marks.get(name)
    if (known !== undefined) return known
    const made = foreignMark(markType(this.schema, 'opaqueMark'), name, this.overlaps(name))
    this.#marks.set(name, made)
    return made
  }
}

function foreignNode(template: NodeType, name: string): NodeType {
  const type: NodeType = Object.create(template, {
    name: { value: name },
    attrs: { value: Object.create(null) },
    defaultAttrs: { value: null },
    contentMatch: { value: anything(template.contentMatch) },
    markSet: { value: null },
  })
  templates.set(type, template)
  return type
}

/** Holds anything in any order. Made from `nothing`, it has no edges: it is never offered for filling or wrapping. */
function anything(nothing: ContentMatch): ContentMatch {
  const match: ContentMatch = Object.create(nothing)
  match.matchType = () => match
  return match
}

function foreignMark(template: MarkType, name: string, overlaps: boolean): MarkType {
  const type: MarkType = Object.create(template, {
    name: { value: name },
    attrs: { value: Object.create(null) },
    instance: { value: null },
  })
  return Object.defineProperty(type, 'excluded', { value: overlaps ? [] : [type] })
}
