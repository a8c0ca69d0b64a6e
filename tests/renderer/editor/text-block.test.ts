import {
  block,
  bullet,
  callout,
  continuation,
  h2,
  ordered,
  p,
  quote,
  table,
} from '#handbook/model/notation.ts'
import type { Content } from '#handbook/model/content.ts'
import { setKind, toggleKind } from '#renderer/editor/text-block/set-kind.ts'
import { AttrStep } from '@tiptap/pm/transform'
import { describe, expect, test } from 'vitest'
import { caret, press, select, short, type, write, type Writing } from './writing.ts'

function at(content: Content, index: number, offset = 0, place: 'chapter' | 'field' = 'chapter'): Writing {
  const page = write(content, { place })
  caret(page, index, offset)
  return page
}

function result(page: Writing): string {
  return short(page.content())
}

describe('typing at the start of a line', () => {
  test.each([
    ['# Otsikko', 'h2:Otsikko'],
    ['## Otsikko', 'h2:Otsikko'],
    ['### Otsikko', 'h3:Otsikko'],
    ['#### Otsikko', 'h4:Otsikko'],
    ['- kohta', 'bullet:kohta'],
    ['* kohta', 'bullet:kohta'],
    ['1. kohta', 'ordered:kohta'],
    ['3. kohta', 'ordered(3):kohta'],
    ['3) kohta', 'ordered(3):kohta'],
    ['> sanat', 'quote:sanat'],
    ['#sanat', 'text:#sanat'],
  ])('%s becomes %s', (typed, expected) => {
    const page = at([p()], 0)
    type(page, typed)
    expect(result(page)).toBe(expected)
  })

  test('a number in a heading or an item stays as typed', () => {
    const page = at([h2()], 0)
    type(page, '1. vaihe')
    expect(result(page)).toBe('h2:1. vaihe')
  })

  test('Backspace right after brings the typed characters back', () => {
    const page = at([p()], 0)
    type(page, '- ')
    press(page, 'Backspace')
    expect(result(page)).toBe('text:- ')
  })

  test('a heading may not begin in a cell', () => {
    const page = write([table('', ['A'], ['B'])])
    page.editor.commands.focus()
    page.editor.commands.setTextSelection(4)
    type(page, '# ')
    expect(page.content()[0]?.content?.[0]?.content?.[0]?.content?.[0]?.attrs).toBeUndefined()
  })

  test('the first word on an empty page makes its first block', () => {
    const page = write()
    type(page, 'Sana')
    expect(result(page)).toBe('text:Sana')
  })

  test('a style chosen on an empty page makes its first block', () => {
    const page = write()
    setKind('h2')(page.editor.state, page.editor.view.dispatch)
    expect(result(page)).toBe('h2:')
  })
})

describe('Enter', () => {
  test.each<[string, Content, number, number, string]>([
    ['splits a paragraph', [p('alkuloppu')], 0, 4, 'text:alku | text:loppu'],
    ['goes from a heading to text', [h2('Otsikko')], 0, -1, 'h2:Otsikko | text:'],
    ['splits a heading into two', [h2('Otsikko')], 0, 3, 'h2:Ots | h2:ikko'],
    ['puts text before a heading at its start', [h2('Otsikko')], 0, 0, 'text: | h2:Otsikko'],
    [
      'begins the next item without its start',
      [block('ordered', ['a'], { start: 3 })],
      0,
      -1,
      'ordered(3):a | ordered:',
    ],
    [
      'keeps the indent',
      [bullet('a'), block('bullet', ['b'], { indent: 1 })],
      1,
      -1,
      'bullet:a | bullet1:b | bullet1:',
    ],
    ['lifts an empty item', [bullet('a'), block('bullet', [], { indent: 1 })], 1, 0, 'bullet:a | bullet:'],
    ['ends the list from an empty item at the top', [bullet('a'), bullet()], 1, 0, 'bullet:a | text:'],
    ['leaves an empty quote', [quote('a'), quote()], 1, 0, 'quote:a | text:'],
    ['goes on with a quote', [quote('a')], 0, -1, 'quote:a | quote:'],
  ])('%s', (_name, content, index, offset, expected) => {
    const page = at(content, index, offset)
    press(page, 'Enter')
    expect(result(page)).toBe(expected)
  })

  test('keeps the anchor with the first part of a heading', () => {
    const page = at([block('h2', ['Otsikko'], { anchor: 'x' })], 0, 3)
    press(page, 'Enter')
    expect(page.content().map(({ attrs }) => attrs?.['anchor'])).toEqual(['x', undefined])
  })

  test('in an empty last line leaves a box', () => {
    const page = write([callout(p('a'), p())])
    page.editor.commands.setTextSelection(5)
    press(page, 'Enter')
    expect(result(page)).toBe('callout[text:a] | text:')
  })

  test('with Shift breaks the line inside the block', () => {
    const page = at([bullet('ab')], 0, 1)
    press(page, 'Shift-Enter')
    expect(result(page)).toBe('bullet:a<lineBreak>b')
  })

  test('with Ctrl goes on after a box', () => {
    const page = write([callout(p('a')), p('b')])
    page.editor.commands.setTextSelection(3)
    press(page, 'Mod-Enter')
    expect(result(page)).toBe('callout[text:a] | text: | text:b')
  })
})

describe('Backspace at the start', () => {
  test('takes the kind, then the indent, then joins', () => {
    const page = at([p('a'), block('bullet', ['b'], { indent: 1 })], 1)
    const steps = ['text:a | text1:b', 'text:a | text:b', 'text:ab']
    for (const expected of steps) {
      press(page, 'Backspace')
      expect(result(page)).toBe(expected)
    }
  })

  test('takes an empty block before and keeps what follows', () => {
    const page = at([h2(), p('b')], 1)
    press(page, 'Backspace')
    expect(result(page)).toBe('text:b')
  })

  test('selects a table instead of entering it', () => {
    const page = at([table('', ['A']), p('b')], 1)
    press(page, 'Backspace')
    expect(page.editor.state.selection.toJSON()).toMatchObject({ type: 'node', anchor: 0 })
    expect(page.content()).toHaveLength(2)
  })

  test('lifts the first line out of a box', () => {
    const page = write([callout(p('a'), p('b'))])
    page.editor.commands.setTextSelection(2)
    press(page, 'Backspace')
    expect(result(page)).toBe('text:a | callout[text:b]')
  })
})

describe('Delete at the end', () => {
  test('joins the next block and keeps the kind of the first', () => {
    const page = at([h2('a'), bullet('b')], 0, -1)
    press(page, 'Delete')
    expect(result(page)).toBe('h2:ab')
  })

  test('takes an empty block and keeps the next one', () => {
    const page = at([p(), bullet('b')], 0)
    press(page, 'Delete')
    expect(result(page)).toBe('bullet:b')
  })
})

describe('Tab', () => {
  test.each<[string, Content, number, string]>([
    ['puts an item under the one before', [bullet('a'), bullet('b')], 1, 'bullet:a | bullet1:b'],
    ['leaves the first item where it is', [bullet('a'), bullet('b')], 0, 'bullet:a | bullet:b'],
    [
      'goes no deeper than one level at a time',
      [bullet('a'), block('bullet', ['b'], { indent: 1 })],
      1,
      'bullet:a | bullet1:b',
    ],
    [
      'makes a paragraph after a list go on with its item',
      [bullet('a'), p('b')],
      1,
      'bullet:a | continuation:b',
    ],
    ['indents a paragraph', [p('a')], 0, 'text1:a'],
    [
      'reckons from what is stored, not from what is shown',
      [bullet('a'), block('bullet', ['b'], { indent: 5 }), block('bullet', ['c'], { indent: 5 })],
      2,
      'bullet:a | bullet5:b | bullet6:c',
    ],
  ])('%s', (_name, content, index, expected) => {
    const page = at(content, index)
    press(page, 'Tab')
    expect(result(page)).toBe(expected)
  })

  test('over several items skips the first only, and Shift+Tab brings them back', () => {
    const page = write([bullet('a'), bullet('b'), bullet('c')])
    select(page, [0, 0], [2, 1])
    press(page, 'Tab')
    expect(result(page)).toBe('bullet:a | bullet1:b | bullet1:c')
    press(page, 'Shift-Tab')
    expect(result(page)).toBe('bullet:a | bullet:b | bullet:c')
  })

  test('with Shift lifts a continuation, at the top to ordinary text', () => {
    const page = at([bullet('a'), continuation('b')], 1)
    press(page, 'Shift-Tab')
    expect(result(page)).toBe('bullet:a | text:b')
  })

  test('leaves a practice field from ordinary text, but never from an item', () => {
    expect(press(at([p('a')], 0, 0, 'field'), 'Tab')).toBe(false)
    expect(press(at([bullet('a')], 0, 0, 'field'), 'Tab')).toBe(true)
  })

  test('after Escape leaves the text', () => {
    const page = at([p('a')], 0)
    press(page, 'Escape')
    expect(press(page, 'Tab')).toBe(false)
    type(page, 'b')
    expect(press(page, 'Tab')).toBe(true)
  })
})

describe('styles', () => {
  test.each([
    ['Mod-Alt-0', 'text:a'],
    ['Mod-Alt-2', 'h2:a'],
    ['Mod-Alt-3', 'h3:a'],
    ['Mod-Alt-4', 'h4:a'],
    ['Mod-Shift-7', 'ordered:a'],
    ['Mod-Shift-8', 'bullet:a'],
    ['Mod-Shift-9', 'quote:a'],
  ])('%s makes %s', (keys, expected) => {
    const page = at([p('a')], 0)
    press(page, keys)
    expect(result(page)).toBe(expected)
  })

  test('are written as attribute steps and nothing else', () => {
    const page = write([p('a'), bullet('b'), h2('c')])
    select(page, [0, 0], [2, 1])
    let steps = 0
    toggleKind('ordered')(page.editor.state, (tr) => {
      steps = tr.steps.length
      expect(tr.steps.every((step) => step instanceof AttrStep)).toBe(true)
    })
    expect(steps).toBe(3)
  })

  test('a list chosen twice is text again', () => {
    const page = at([p('a')], 0)
    press(page, 'Mod-Shift-8')
    press(page, 'Mod-Shift-8')
    expect(result(page)).toBe('text:a')
  })

  test('a style that is ordinary leaves no attribute behind', () => {
    const page = at([block('bullet', ['a'], { indent: 2 })], 0)
    press(page, 'Mod-Alt-0')
    expect(page.content()[0]).toEqual({ type: 'textBlock', content: [{ type: 'text', text: 'a' }] })
  })

  test('undo brings the kind back', () => {
    const page = at([ordered('a')], 0)
    press(page, 'Mod-Alt-2')
    press(page, 'Mod-z')
    expect(result(page)).toBe('ordered:a')
  })
})
