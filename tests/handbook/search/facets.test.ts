// Limits, counts and orders of hits.
import { describe, expect, it } from 'vitest'
import { noFacts, type PracticeFacts } from '#handbook/model/handbook.ts'
import { p } from '#handbook/model/notation.ts'
import { searchDocuments } from '#handbook/search/book-documents.ts'
import { Search } from '#handbook/search/find.ts'
import type { Limits } from '#handbook/search/facets.ts'
import type { Sorting } from '#handbook/search/question.ts'
import { book, chapter, practice } from '#tests/book.ts'

function card(id: string, title: string, facts: Partial<PracticeFacts>, edited: number) {
  const text = { 'lyhyt-kuvaus': [p('Ryhmä kokoontuu.')] }
  return { ...practice(id, title, text), facts: { ...noFacts, ...facts }, edited }
}

const search = Search.of(
  searchDocuments(
    book(
      { ...chapter('luku', 'Luku 10', p('Ryhmä on luvussa.')), edited: 5 },
      card('yksi', 'Ämpäri', { areas: ['maakunta:19'], targetGroups: ['Nuoret'], stage: 'pilot' }, 30),
      card(
        'kaksi',
        'Aalto',
        {
          areas: ['maakunta:19', 'maakunta:01'],
          targetGroups: ['nuoret'],
          organisations: [{ then: 'Järvenpään kaupunki', now: 'Keusote' }],
          methods: ['Ryhmätyö'],
        },
        10,
      ),
      card('kolme', 'Zebra', { areas: ['maakunta:01'], services: ['neuvonta'], review: 'approved' }, 20),
    ),
  ),
)

const ask = (query: string, limits: Limits = {}, sort: Sorting = 'relevance') =>
  search.find({ query, limits, sort, limit: 10 })
const idsOf = (query: string, limits?: Limits, sort?: Sorting) =>
  ask(query, limits, sort).hits.map(({ id }) => id)

describe('limits', () => {
  it.each<readonly [Limits, readonly string[]]>([
    [{ kind: ['chapter'] }, ['luku']],
    [{ area: ['maakunta:19'] }, ['kaksi', 'yksi']],
    [{ area: ['maakunta:19', 'maakunta:01'] }, ['kaksi', 'kolme', 'yksi']],
    [{ area: ['maakunta:19'], stage: ['pilot'] }, ['yksi']],
    [{ targetGroup: ['NUORET'] }, ['kaksi', 'yksi']],
    [{ organisation: ['Keusote'] }, ['kaksi']],
    [{ service: ['neuvonta'] }, ['kolme']],
    [{ method: ['ryhmätyö'] }, ['kaksi']],
    [{ review: ['approved'] }, ['kolme']],
    [{ keyword: ['ei tällaista'] }, []],
    [{ area: [] }, ['kaksi', 'kolme', 'luku', 'yksi']],
  ])('[SE3] %j leave what fits one value of every facet', (limits, expected) => {
    expect([...idsOf('ryhmä', limits)].sort()).toEqual(expected)
  })

  it('[SE3] count each facet without its own limits and with those of all others', () => {
    const { facets } = ask('ryhmä', { area: ['maakunta:19'], targetGroup: ['nuoret'] })
    expect(facets.area).toEqual([
      { value: 'maakunta:19', count: 2 },
      { value: 'maakunta:01', count: 1 },
    ])
    expect(facets.stage).toEqual([{ value: 'pilot', count: 1 }])
    expect(facets.kind).toEqual([{ value: 'practice', count: 2 }])
    expect(facets.targetGroup).toEqual([{ value: 'Nuoret', count: 2 }])
  })

  it('[SE3] name a chosen value even when it leaves nothing', () => {
    expect(ask('ryhmä', { keyword: ['puuttuva'] }).facets.keyword).toEqual([{ value: 'puuttuva', count: 0 }])
  })

  it('[SE3] counts the whole book before anything is asked', () => {
    const { hits, total, facets } = ask('')
    expect({ hits, total }).toEqual({ hits: [], total: 0 })
    expect(facets.kind).toEqual([
      { value: 'practice', count: 3 },
      { value: 'chapter', count: 1 },
    ])
  })
})

describe('order', () => {
  it('[SE3] is by name as Finnish sorts when there are limits and no words', () => {
    expect(idsOf('', { kind: ['practice'] })).toEqual(['kaksi', 'kolme', 'yksi'])
    expect(idsOf('laji:käytäntö')).toEqual(['kaksi', 'kolme', 'yksi'])
  })

  it('[SE3] is by name or by last edit when that is asked', () => {
    expect(idsOf('ryhmä', {}, 'name')).toEqual(['kaksi', 'luku', 'kolme', 'yksi'])
    expect(idsOf('ryhmä', {}, 'edited')).toEqual(['yksi', 'kolme', 'kaksi', 'luku'])
  })

  it('[SE3] keeps to the limit and tells how many there are', () => {
    const { hits, total } = search.find({ query: 'ryhmä', limit: 2 })
    expect([hits.length, total]).toEqual([2, 4])
  })
})

describe('a hit', () => {
  it('[SE2] says when it was edited, where it was done and how far it has come', () => {
    const { hits } = ask('ämpäri')
    expect(hits[0]).toMatchObject({ id: 'yksi', edited: 30, facts: { place: '', stage: 'pilot' } })
    expect(ask('luku').hits[0]).toMatchObject({ kind: 'chapter', facts: { place: '', stage: null } })
  })
})
