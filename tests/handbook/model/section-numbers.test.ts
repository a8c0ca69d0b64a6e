// Section numbers: the same in the window and in publications.
import { expect, it } from 'vitest'
import { SectionCounter, sectionNumber } from '#handbook/model/section-numbers.ts'

it('[PB1] numbers levels 2 and 3 and gives none to deeper or wordless headings', () => {
  const counter = new SectionCounter()
  const headings = [
    [3, 'a'],
    [2, 'b'],
    [3, 'c'],
    [4, 'd'],
    [3, ' '],
    [3, 'e'],
    [2, ''],
    [2, 'f'],
    [3, 'g'],
  ] as const
  expect(headings.map(([level, text]) => sectionNumber(2, counter.next(level, text)))).toEqual([
    null,
    '2.1',
    '2.1.1',
    null,
    null,
    '2.1.2',
    null,
    '2.2',
    '2.2.1',
  ])
})
