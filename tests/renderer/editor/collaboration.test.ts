import { block, bullet, h2, ordered, p } from '#handbook/model/notation.ts'
import type { Content } from '#handbook/model/content.ts'
import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { caret, press, select, short, type, write, type Writing } from './writing.ts'

/** Two people on copies of one page; `swapped` gives the second one the lower client id. */
function two(content: Content, swapped: boolean): readonly [Writing, Writing] {
  const first = write(content)
  first.doc.clientID = swapped ? 2000 : 1000
  const doc = new Y.Doc()
  doc.clientID = 1500
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(first.doc))
  return [first, write([], { doc })]
}

function exchange(one: Writing, other: Writing): void {
  const updates = [Y.encodeStateAsUpdate(one.doc), Y.encodeStateAsUpdate(other.doc)] as const
  Y.applyUpdate(one.doc, updates[1])
  Y.applyUpdate(other.doc, updates[0])
}

const content = [p('alfa'), p('beta'), bullet('gamma'), block('bullet', ['delta'], { indent: 1 }), h2('eta')]

const changes: readonly (readonly [string, (page: Writing) => void])[] = [
  ['makes it a heading', (page) => (caret(page, 1), press(page, 'Mod-Alt-2'))],
  ['makes it a list item', (page) => (caret(page, 1), press(page, 'Mod-Shift-8'))],
  ['makes it a quote', (page) => (caret(page, 1), press(page, 'Mod-Shift-9'))],
  ['indents it', (page) => (caret(page, 1), press(page, 'Tab'))],
  ['makes everything a list', (page) => (select(page, [0, 0], [4, 1]), press(page, 'Mod-Shift-7'))],
  ['lifts an item beside it', (page) => (caret(page, 3), press(page, 'Shift-Tab'))],
  [
    'writes three blocks above',
    (page) => (
      caret(page, 0, -1),
      type(page, 'x'),
      press(page, 'Enter'),
      type(page, 'y'),
      press(page, 'Enter')
    ),
  ],
  [
    'takes the block above away',
    (page) => (
      select(page, [0, 0], [1, 0]),
      press(page, 'Backspace'),
      page.editor.commands.deleteSelection()
    ),
  ],
]

describe.each([false, true])('[CT2] two people at once (client ids swapped: %s)', (swapped) => {
  test.each(changes)('one %s, the other types in it: nothing is lost', (_name, change) => {
    const [one, other] = two(content, swapped)
    change(one)
    caret(other, 1, 2)
    type(other, 'QWE')
    exchange(one, other)
    expect(short(one.content())).toContain('QWE')
    expect(one.content()).toEqual(other.content())
    expect(one.editor.getJSON()).toEqual(other.editor.getJSON())
  })

  test('one makes it a heading, the other a list item: one kind wins and the words stay single', () => {
    const [one, other] = two(content, swapped)
    caret(one, 1)
    press(one, 'Mod-Alt-3')
    caret(other, 1)
    press(other, 'Mod-Shift-8')
    exchange(one, other)
    expect(one.content()).toEqual(other.content())
    expect(one.content()).toHaveLength(content.length)
    expect(['h3:beta', 'bullet:beta']).toContain(short(one.content().slice(1, 2)))
  })

  test('one splits the block, the other types in its first half: nothing is lost', () => {
    const [one, other] = two(content, swapped)
    caret(one, 1, 3)
    press(one, 'Enter')
    caret(other, 1, 1)
    type(other, 'QWE')
    exchange(one, other)
    expect(short(one.content())).toContain('QWE')
    expect(one.content()).toEqual(other.content())
  })
})

test('a change from elsewhere does not make the table plugin write', () => {
  const [one, other] = two([p('a'), ordered('b')], false)
  let written = 0
  other.doc.on('update', (_update, origin) => {
    if (origin !== null) written += 1
  })
  caret(one, 0, -1)
  type(one, 'x')
  Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(one.doc))
  expect(written).toBe(0)
})
