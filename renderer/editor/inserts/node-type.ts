// Looks up the types of the one schema by their names.
import type { MarkType, NodeType, Schema } from '@tiptap/pm/model'

/** The node type called `name`. Throws when the schema has none: then the program is wrong. */
export function nodeType(schema: Schema, name: string): NodeType {
  const type = schema.nodes[name]
  if (type === undefined) throw new RangeError(`The schema has no node called ${name}`)
  return type
}

/** The mark type called `name`. Throws when the schema has none: then the program is wrong. */
export function markType(schema: Schema, name: string): MarkType {
  const type = schema.marks[name]
  if (type === undefined) throw new RangeError(`The schema has no mark called ${name}`)
  return type
}
