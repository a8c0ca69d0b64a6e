import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { contentSchema } from '#handbook/model/schema.ts'
import { bullet, h2, p } from '#handbook/model/notation.ts'
import { insertLines } from '#renderer/changes/insert-lines.ts'

/** The content after `text` was inserted with the selection from `from` to `to`. */
function inserted(text: string, from: number, to = from): unknown {
  const doc = contentSchema.nodeFromJSON({
    type: 'doc',
    content: [h2('Otsikko'), p('alku loppu'), bullet('kohta')],
  })
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, from, to) })
  let after = state
  const done = insertLines(text)(state, (transaction) => (after = state.apply(transaction)))
  return done ? after.doc.children.map((node) => [node.attrs['kind'], node.textContent]) : null
}

describe('putting rescued words back', () => {
  it('[RE2] writes them at the caret and leaves everything else', () => {
    expect(inserted('väliin ', 15)).toEqual([
      ['h2', 'Otsikko'],
      [null, 'alku väliin loppu'],
      ['bullet', 'kohta'],
    ])
  })

  it('[RE2] replaces nothing that is selected', () => {
    expect(inserted('X', 10, 14)).toEqual([
      ['h2', 'Otsikko'],
      [null, 'alkuX loppu'],
      ['bullet', 'kohta'],
    ])
  })

  it('[RE2] keeps lines apart as blocks like the one they are written into', () => {
    expect(inserted('yksi\n\nkaksi', 24)).toEqual([
      ['h2', 'Otsikko'],
      [null, 'alku loppu'],
      ['bullet', 'koyksi'],
      ['bullet', 'kaksihta'],
    ])
  })

  it('does nothing with no words', () => {
    expect(inserted(' \n', 15)).toBeNull()
  })
})
