import type { Block } from '#handbook/model/block.ts'
import { block, bullet, continuation, h2, h3, h4, ordered, p } from '#handbook/model/notation.ts'
import { normalise } from '#handbook/model/normal-form.ts'
import { listMarks } from '#renderer/editor/text-block/list-marks.ts'
import { formOf } from '#renderer/editor/text-block/block-form.ts'
import { sectionNumbers } from '#renderer/editor/text-block/section-numbers.ts'
import { contentSchema } from '#handbook/model/schema.ts'
import type { Content } from '#handbook/model/content.ts'
import { expect, test } from 'vitest'
import { newSeed, randomContent, randomFrom } from './random-content.ts'
import { caret, press, write } from './writing.ts'

type Place = { depth: number; position: number; size: number; value: number | null }

function marksOf(content: Content): readonly (Place | { depth: number } | null)[] {
  const forms = content.map((node) => formOf(contentSchema.nodeFromJSON(node)))
  return listMarks(forms).map((mark) => mark && { depth: mark.depth, ...mark.item })
}

/** The places of all items and continuations as the normal form has them, by their index in the content. */
function placesIn(blocks: readonly Block[], depth: number, into: Map<number, unknown>): Map<number, unknown> {
  for (const one of blocks) {
    if (one.type !== 'list') continue
    one.items.forEach((item, index) => {
      const [first, ...rest] = item
      const value = one.ordered ? one.start + index : null
      into.set(first?.path[0] ?? -1, { depth, position: index + 1, size: one.items.length, value })
      for (const inner of rest) if (inner.type === 'paragraph') into.set(inner.path[0] ?? -1, { depth })
      placesIn(rest, depth + 1, into)
    })
  }
  return into
}

test('levels, positions and numbers are those of the normal form, for 3,000 random texts', () => {
  const random = randomFrom(newSeed())
  for (let round = 0; round < 3000; round += 1) {
    const content = randomContent(random)
    const places = placesIn(normalise(content), 0, new Map())
    const expected = content.map((_, index) => places.get(index) ?? null)
    expect(marksOf(content), JSON.stringify(content)).toEqual(expected)
  }
})

test('section numbers count levels 2 and 3 and skip no level', () => {
  const forms = [h3('a'), h2('b'), h3('c'), h4('d'), h3('e'), p('f'), h2('g'), h4('h')].map((node) =>
    formOf(contentSchema.nodeFromJSON(node)),
  )
  expect(sectionNumbers(forms, '2', () => 'Otsikko')).toEqual([
    '2.1',
    '2.2',
    '2.2.1',
    null,
    '2.2.2',
    null,
    '2.3',
    '2.3.1',
  ])
})

function items(page: ReturnType<typeof write>): readonly (readonly (string | null)[])[] {
  const names = ['aria-level', 'aria-posinset', 'aria-setsize', 'value']
  return [...page.editor.view.dom.querySelectorAll('li')].map((item) =>
    names.map((name) => item.getAttribute(name)),
  )
}

test('items carry level, position, size and number in the DOM, and keep them through edits', () => {
  const page = write([
    ordered('a'),
    block('ordered', ['b'], { indent: 1 }),
    continuation('c'),
    ordered('d'),
    bullet('e'),
  ])
  expect(items(page)).toEqual([
    ['1', '1', '2', '1'],
    ['2', '1', '1', '1'],
    ['1', '2', '2', '2'],
    ['1', '1', '1', null],
  ])
  caret(page, 1)
  press(page, 'Shift-Tab')
  expect(items(page)[1]).toEqual(['1', '2', '3', '2'])
  caret(page, 0)
  press(page, 'Mod-Alt-0')
  expect(items(page)).toEqual([
    ['1', '1', '2', '1'],
    ['1', '2', '2', '2'],
    ['1', '1', '1', null],
  ])
})

test('after 300 random edits no item of the DOM is wrong', () => {
  const random = randomFrom(newSeed())
  const page = write(randomContent(random))
  const keys = [
    'Tab',
    'Shift-Tab',
    'Enter',
    'Backspace',
    'Delete',
    'Mod-Shift-7',
    'Mod-Shift-8',
    'Mod-Alt-0',
    'Mod-z',
  ]
  for (let round = 0; round < 300; round += 1) {
    const blocks = page.content().flatMap(({ type }, index) => (type === 'textBlock' ? [index] : []))
    const index = blocks[Math.floor(random() * blocks.length)]
    if (index !== undefined) caret(page, index, random() < 0.5 ? 0 : -1)
    press(page, keys[Math.floor(random() * keys.length)] ?? 'Tab')
    const content = page.content()
    const expected = marksOf(content).flatMap((mark) => (mark !== null && 'position' in mark ? [mark] : []))
    const inText = items(page).filter((_, item) => {
      const element = page.editor.view.dom.querySelectorAll('li')[item]
      return element?.closest('table') === null
    })
    expect(inText).toEqual(
      expected.map(({ depth, position, size, value }) => [
        String(depth + 1),
        String(position),
        String(size),
        value === null ? null : String(value),
      ]),
    )
  }
})

test('headings show their section numbers, in boxes none', () => {
  const page = write([h2('a'), h3('b'), { type: 'callout', content: [h3('c')] }], { chapter: '4' })
  const numbers = [...page.editor.view.dom.querySelectorAll('[data-block]')].map((element) =>
    element.getAttribute('data-number'),
  )
  expect(numbers).toEqual(['4.1', '4.1.1', null])
})
