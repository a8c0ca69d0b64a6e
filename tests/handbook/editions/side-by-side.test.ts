import { describe, expect, it } from 'vitest'
import { callout, only, onlyWords, p, table } from '#handbook/model/notation.ts'
import { book, chapter } from '#tests/book.ts'
import { sideBySide } from '#handbook/editions/side-by-side.ts'
import { regionalBook } from './regional-book.ts'

describe('a page in two editions', () => {
  it('[ED4] marks on each side the blocks that the other does not have so', () => {
    const [left, right] = sideBySide(regionalBook(), 'alku', ['national', 'lappi'])
    expect(left.differing).toEqual([0, 1, 3].map((at) => ({ field: null, path: [at] })))
    expect(right.differing).toEqual([0, 2, 3, 4].map((at) => ({ field: null, path: [at] })))
  })

  it('[ED4] marks the fields of a practice by their names', () => {
    const [left, right] = sideBySide(regionalBook(), 'vertaiset', ['national', 'lappi'])
    expect(left.differing).toEqual([])
    expect(right.differing).toEqual([{ field: 'idea', path: [1] }])
  })

  it('[ED4] marks what differs inside boxes and tables, not the whole of them', () => {
    const box = callout(
      p('Sama.'),
      only('!lappi', p('Muualla.')),
      p('Apua ', onlyWords('lappi', 'heti '), 'saa.'),
    )
    const cells = table('Luvut', ['A', 'B'], ['sama', onlyWords('lappi', 'täällä')], ['toinen', 'rivi'])
    const handbook = { ...regionalBook(), ...book(chapter('alku', 'Alku', p('Sama.'), box, cells)) }
    const [left, right] = sideBySide(handbook, 'alku', ['national', 'lappi'])
    expect(left.differing.map(({ path }) => path.join('-'))).toEqual(['1-1', '1-2'])
    expect(right.differing.map(({ path }) => path.join('-'))).toEqual(['1-2', '2-1-1'])
  })

  it('[ED4] has what stands in the place of a page, and nothing where it does not stand', () => {
    const [left, right] = sideBySide(regionalBook(), 'vanha', ['national', 'lappi'])
    expect([left.page?.title, right.page?.title]).toEqual(['Verkostot', 'Lapin verkostot'])
    const [there, absent] = sideBySide(regionalBook(), 'yleista', ['national', 'lappi'])
    expect([there.page?.title, absent.page]).toEqual(['Yleistä', null])
  })
})
