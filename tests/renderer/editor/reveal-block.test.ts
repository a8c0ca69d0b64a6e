import {
  block,
  bullet,
  callout,
  emphasis,
  h2,
  lineBreak,
  note,
  p,
  reference,
  table,
} from '#handbook/model/notation.ts'
import { plainText } from '#handbook/model/plain-text.ts'
import { contentSchema } from '#handbook/model/schema.ts'
import { plainTextRuns } from '#renderer/editor/plain-text-runs.ts'
import { revealAnchor, revealBlock } from '#renderer/editor/reveal-block.ts'
import { expect, test, vi } from 'vitest'
import { newSeed, randomContent, randomFrom } from './random-content.ts'
import { caret, type, write, type Writing } from './writing.ts'

const puhelin = { type: 'variable', attrs: { variable: 'puhelin', label: 'neuvonnan puhelin' } }
const line = p('Laki ', emphasis('nimeää'), note('Lähde'), lineBreak, reference('d', 'Luku'), ' viisi')

function marked({ editor }: Writing): readonly (string | null)[] {
  return [...editor.view.dom.querySelectorAll('.found-place')].map(({ textContent }) => textContent)
}

test('the runs of any block joined are its plain text, each where its characters stand', () => {
  const random = randomFrom(newSeed())
  const rounds = Array.from({ length: 50 }, () => randomContent(random))
  for (const content of [
    [line, p('Soita ', puhelin, '.'), callout(h2('a'), bullet('b')), table('Otsake', ['c', 'd'], ['e'])],
    ...rounds,
  ]) {
    const doc = contentSchema.nodeFromJSON({ type: 'doc', content })
    doc.forEach((node, pos, index) => {
      const runs = plainTextRuns(node, pos)
      expect(runs.map(({ text }) => text).join('')).toBe(plainText(content.slice(index, index + 1)))
      for (const { text, pos: at, whole } of runs)
        if (at !== null && !whole) expect(doc.textBetween(at, at + text.length)).toBe(text)
    })
  }
})

test('a found place is marked across marks, in notes and after them, and the marks go after a while', () => {
  vi.useFakeTimers()
  const page = write([p('a'), line])
  const text = plainText([line])
  const range = (words: string): readonly [number, number] => [
    text.indexOf(words),
    text.indexOf(words) + words.length,
  ]
  expect(revealBlock(page.editor, [1], [range('nimeää'), range('Lähde'), range('viisi')])).toBe(true)
  expect(marked(page)).toEqual(['nimeää', 'Lähde', 'viisi'])
  expect(page.editor.state.selection.$head.parentOffset).toBe(5)
  const written = page.content()
  vi.runAllTimers()
  vi.useRealTimers()
  expect(marked(page)).toEqual([])
  expect(page.content()).toEqual(written)
})

test('[SE14] a variable is marked whole, and what stands after it where it stands', () => {
  const content = [p('Soita ', puhelin, ' ja kysy.')]
  const page = write(content)
  const from = plainText(content).indexOf('neuvonnan')
  const after = plainText(content).indexOf('kysy')
  revealBlock(
    page.editor,
    [0],
    [
      [from, from + 'neuvonnan puhelin'.length],
      [after, after + 'kysy'.length],
    ],
  )
  const marks = [...page.editor.view.dom.querySelectorAll('.found-place')]
  expect(marks.map((mark) => mark.classList.contains('variable') || mark.textContent)).toEqual([true, 'kysy'])
})

test('marks move with the text that is typed before them', () => {
  const page = write([p('yksi kaksi')])
  revealBlock(page.editor, [0], [[5, 10]])
  caret(page, 0)
  type(page, 'nolla ')
  expect(marked(page)).toEqual(['kaksi'])
})

test('a block inside a table and a heading by its anchor are found; what is not there is not', () => {
  const page = write([table('', ['a', 'b']), block('h2', ['Otsikko'], { anchor: 'x' })])
  expect(revealBlock(page.editor, [0, 0, 1, 0])).toBe(true)
  expect(marked(page)).toEqual(['b'])
  expect(revealAnchor(page.editor, 'x')).toBe(true)
  expect(marked(page)).toEqual(['Otsikko'])
  expect([
    revealBlock(page.editor, [7]),
    revealBlock(page.editor, []),
    revealAnchor(page.editor, 'y'),
  ]).toEqual([false, false, false])
})
