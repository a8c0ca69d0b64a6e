// Filters typed in the query: three languages, quotes, spelling in a hurry; what is none is words.
import { describe, expect, it } from 'vitest'
import type { Facet } from '#handbook/search/facets.ts'
import { readQuery, withFilters } from '#handbook/search/typed-filters.ts'

const values: Partial<Record<Facet, readonly string[]>> = {
  targetGroup: ['nuoret', 'pitkäaikaistyöttömät', 'syrjäytyneet nuoret'],
  service: ['kuntouttava työtoiminta', 'sosiaalinen kuntoutus'],
  keyword: ['vertaistuki'],
}
const read = (query: string) => readQuery(query, (facet) => values[facet] ?? [])
const meant = (query: string) => read(query).filters.map(({ facet, value }) => `${facet}=${value}`)

describe('typed filters', () => {
  it.each([
    ['alue:lappi', ['area=hyvinvointialue:21', 'area=maakunta:19']],
    ['ALUE:Lappi', ['area=hyvinvointialue:21', 'area=maakunta:19']],
    ['alue:keski-uusimaa', ['area=hyvinvointialue:02']],
    ['område:lappland', ['area=hyvinvointialue:21', 'area=maakunta:19']],
    ['area:"mellersta nyland"', ['area=hyvinvointialue:02']],
    ['alue:maakunta:19', ['area=maakunta:19']],
    ['kohderyhmä:pitkä', ['targetGroup=pitkäaikaistyöttömät']],
    ['kohderyhma:pitkaaikais', ['targetGroup=pitkäaikaistyöttömät']],
    ['målgrupp:nuoret', ['targetGroup=nuoret']],
    ['palvelu:"kuntouttava työtoiminta"', ['service=kuntouttava työtoiminta']],
    ['palvelu:”sosiaalinen kuntoutus”', ['service=sosiaalinen kuntoutus']],
    ['palvelu:kuntoutus', ['service=sosiaalinen kuntoutus']],
    ['vaihe:käytössä', ['stage=inUse']],
    ['skede:pilot', ['stage=pilot']],
    ['stage:rooting', ['stage=rooting']],
    ['tila:luonnos', ['review=draft']],
    ['laji:luku', ['kind=chapter']],
    ['kind:practice', ['kind=practice']],
    ['asiasana:vertais', ['keyword=vertaistuki']],
  ])('[SE5] reads %s', (query, expected) => {
    expect(meant(query)).toEqual(expected)
    expect(read(query).words).toBe('')
  })

  it('[SE5] takes the whole name before one that only begins so elsewhere', () => {
    expect(meant('kohderyhmä:syrjäytyneet')).toEqual(['targetGroup=syrjäytyneet nuoret'])
  })

  it('[SE5] leaves the words around the filters, and tells how each was typed', () => {
    const { words, filters } = read('ryhmä alue:lappi arjen kohderyhmä:nuoret taidot')
    expect(words.split(/\s+/)).toEqual(['ryhmä', 'arjen', 'taidot'])
    expect(new Set(filters.map(({ text }) => text))).toEqual(new Set(['alue:lappi', 'kohderyhmä:nuoret']))
  })

  it.each([
    '17 §: mitä',
    'lisätiedot: thl',
    'http://thl.fi',
    'väri:punainen',
    'alue:',
    'kello 12:30',
    ':',
    'a:b:c',
  ])('[SE5] takes %s as words', (query) => {
    expect(read(query)).toEqual({ words: query, filters: [], unknown: [] })
  })

  it('[SE5] seeks a value that nobody knows as words, and names the filter', () => {
    expect(read('alue:narnia ryhmä')).toEqual({
      words: 'narnia ryhmä',
      filters: [],
      unknown: ['alue:narnia'],
    })
  })

  it('[SE5] adds to the limits that are set', () => {
    const { filters } = read('kohderyhmä:pitkä')
    expect(withFilters({ targetGroup: ['nuoret'], kind: ['practice'] }, filters)).toEqual({
      targetGroup: ['nuoret', 'pitkäaikaistyöttömät'],
      kind: ['practice'],
    })
  })
})
