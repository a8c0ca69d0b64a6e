// Records from anywhere, taken as sources or not.
import { describe, expect, it } from 'vitest'
import { readCslItem } from '#handbook/citations/csl-item.ts'

const nested = (levels: number): unknown => (levels === 0 ? 'x' : [nested(levels - 1)])

describe('[CI1] a record', () => {
  it('is kept with all its fields, known and unknown', () => {
    const item = {
      type: 'book',
      title: 'T',
      volume: 3,
      custom: { a: [1, true, { b: 'c' }] },
      author: [{ family: 'Aho' }],
    }
    expect(readCslItem(item)).toEqual(item)
    expect(readCslItem({ ...item, DOI: null, URL: undefined })).toEqual(item)
  })

  it('gives no object of the language another parent', () => {
    const item = readCslItem(JSON.parse('{"type": "book", "x": {"__proto__": {"a": 1}}}'))
    expect(item).toEqual({ type: 'book', x: {} })
  })

  it.each<readonly [string, unknown]>([
    ['nothing', null],
    ['a list', [{ type: 'book' }]],
    ['a record without a type', { title: 'T' }],
    ['a record of another type', { type: 3 }],
    ['a function', { type: 'book', title: () => 'T' }],
    ['a number that is none', { type: 'book', volume: Number.NaN }],
    ['a text longer than any', { type: 'book', title: 'x'.repeat(20_001) }],
    ['a list longer than any', { type: 'book', author: Array.from({ length: 1_001 }, () => ({})) }],
    [
      'more fields than any',
      { type: 'book', ...Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`f${i}`, 1])) },
    ],
    ['deeper than any', { type: 'book', x: nested(6) }],
  ])('that is %s is none', (_, value) => {
    expect(readCslItem(value)).toBeNull()
  })
})
