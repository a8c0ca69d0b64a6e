import { contentSchema } from '#handbook/model/schema.ts'
import type { Schema } from '@tiptap/pm/model'
import { describe, expect, test } from 'vitest'
import { write } from './writing.ts'

function shape(schema: Schema): unknown {
  const nodes = Object.entries(schema.nodes).map(([name, { spec }]) => ({
    name,
    content: spec.content ?? '',
    group: spec.group ?? '',
    attrs: Object.entries(spec.attrs ?? {}).map(([attribute, { default: value }]) => [
      attribute,
      value as unknown,
    ]),
  }))
  const marks = Object.entries(schema.marks).map(([name, { spec }]) => ({
    name,
    excludes: spec.excludes,
    inclusive: spec.inclusive,
    attrs: Object.entries(spec.attrs ?? {}).map(([attribute, { default: value }]) => [
      attribute,
      value as unknown,
    ]),
  }))
  return { nodes, marks, top: schema.topNodeType.name }
}

describe('[CT1] the schema of the editor', () => {
  test('has the nodes, contents, attributes and marks of the model, in the same order', () => {
    expect(shape(write().editor.schema)).toEqual(shape(contentSchema))
  })

  test('opening a page writes nothing into the shared document', () => {
    const { doc, editor } = write()
    expect(doc.store.clients.size).toBe(0)
    editor.view.focus()
    expect(doc.store.clients.size).toBe(0)
  })
})
