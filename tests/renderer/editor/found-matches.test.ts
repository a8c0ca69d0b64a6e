// What a search found stays marked in the text: marks move with it, one of them is where the reader is.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { p } from '#handbook/model/notation.ts'
import { goToMatch, leaveMatches, showMatches } from '#renderer/editor/found-matches.ts'
import { caret, type, write, type Writing } from './writing.ts'

const matches = [
  { path: [0], range: [0, 4], number: 0 },
  { path: [1], range: [5, 10], number: 3 },
] as const

const marked = (page: Writing, by: string): readonly (string | null)[] =>
  [...page.editor.view.dom.querySelectorAll(by)].map(({ textContent }) => textContent)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('every match is marked, and nothing is written', () => {
  const page = write([p('yksi kaksi'), p('nyt kolme neljä')])
  const before = page.content()
  showMatches(page.editor, [matches[0], { ...matches[1], range: [4, 9] }])
  expect(marked(page, '.found-match')).toEqual(['yksi', 'kolme'])
  expect(page.content()).toEqual(before)
  showMatches(page.editor, [])
  expect(marked(page, '.found-match')).toEqual([])
})

test('marks move with the text that is typed before them, and are found by their number', () => {
  const page = write([p('yksi kaksi'), p('nyt kolme neljä')])
  showMatches(page.editor, [matches[0], { ...matches[1], range: [4, 9] }])
  caret(page, 0)
  type(page, 'nolla ')
  expect(marked(page, '.found-match')).toEqual(['yksi', 'kolme'])
  expect(goToMatch(page.editor, 3)).toBe(true)
  expect(marked(page, '.current-match')).toEqual(['kolme'])
  expect(page.editor.state.selection.$head.parent.textContent).toBe('nyt kolme neljä')
})

test('only one match is where the reader is, and none when the reader has gone to another text', () => {
  const page = write([p('yksi kaksi'), p('nyt kolme neljä')])
  showMatches(page.editor, [matches[0], { ...matches[1], range: [4, 9] }])
  goToMatch(page.editor, 3)
  goToMatch(page.editor, 0)
  expect(marked(page, '.current-match')).toEqual(['yksi'])
  leaveMatches(page.editor)
  expect(marked(page, '.current-match')).toEqual([])
})

test('a match whose place is not there is left out, and is not gone to', () => {
  const page = write([p('yksi')])
  showMatches(page.editor, [...matches, { path: [], range: [0, 1], number: 4 }])
  expect(marked(page, '.found-match')).toEqual(['yksi'])
  expect(goToMatch(page.editor, 3)).toBe(false)
})
