// Section numbers in the text, while headings get their first word and lose their last.
import { expect, test } from 'vitest'
import { h2, p } from '#handbook/model/notation.ts'
import { write } from './writing.ts'

test('[PB1] a heading takes its number with its first word and gives it back with its last', () => {
  const { editor } = write([h2('Alku'), h2(), p('x'), h2('Loppu')], { chapter: '3' })
  const numbers = (): readonly (string | null)[] =>
    [...editor.view.dom.querySelectorAll('h2')].map((heading) => heading.getAttribute('data-number'))
  expect(numbers()).toEqual(['3.1', null, '3.2'])
  const inside = editor.state.doc.child(0).nodeSize + 1
  editor.view.dispatch(editor.state.tr.insertText('Väli', inside))
  expect(numbers()).toEqual(['3.1', '3.2', '3.3'])
  editor.view.dispatch(editor.state.tr.delete(inside, inside + 'Väli'.length))
  expect(numbers()).toEqual(['3.1', null, '3.2'])
})
