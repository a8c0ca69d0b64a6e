// Search: the right document first, matches as ranges, no query that breaks it.
import { describe, expect, it } from 'vitest'
import { searchDocuments } from '#handbook/search/book-documents.ts'
import { Search } from '#handbook/search/find.ts'
import { bullet, h2, p } from '#handbook/model/notation.ts'
import { book, chapter, practice } from '#tests/book.ts'

const handbook = book(
  chapter(
    'johdanto',
    'Lukijalle',
    p('Vertaisneuvojia koulutettiin.'),
    h2('Kuntoutus'),
    p('Kuntoutus auttaa.'),
  ),
  practice(
    'vertaisneuvoja',
    'Vertaisneuvojakoulutus',
    { 'ratkaisun-perusidea': [p('Tukea asiointiin virastoissa.')] },
    ['hyvinvointialue:02'],
  ),
  practice('arjenavaimet', 'Arjen avaimet', {
    'lyhyt-kuvaus': [p('Ryhmä arjen taidoista.'), bullet('Kotityöt')],
  }),
)
const search = Search.of(searchDocuments(handbook))
const find = (query: string) => search.find({ query, limit: 10 })

describe('search', () => {
  it('[SE1] puts the practice whose name has the word first', () => {
    const { hits } = find('vertaisneuvojakoulutuksessa')
    expect(hits[0]?.id).toBe('vertaisneuvoja')
    expect(hits[0]?.titleRanges).toEqual([[0, 'vertaisneuvojakoulutus'.length]])
    expect(hits[0]?.field).toBe('title')
  })

  it('[SE1] puts a page whose title begins as the query does before one that only has the word', () => {
    expect(find('vertaisneuvoja').hits.map(({ id }) => id)).toEqual(['vertaisneuvoja', 'johdanto'])
    expect(find('vertaisneuvoja').hits[0]?.titleRanges[0]?.[0]).toBe(0)
  })

  it('[SE2] tells where in the text a match is, as a place and as ranges', () => {
    const hit = find('virastoissa').hits[0]
    const snippet = hit?.snippets[0]
    expect(snippet).toMatchObject({ field: 'ratkaisun-perusidea', path: [0] })
    expect(snippet?.ranges.map(([from, to]) => snippet.text.slice(from, to))).toEqual(['virastoissa'])
  })

  it('[SE1] finds a word while it is being typed, and in spite of one wrong letter', () => {
    expect(find('vertaisn').hits[0]?.id).toBe('vertaisneuvoja')
    expect(find('kotityot').hits[0]?.id).toBe('arjenavaimet')
  })

  it('[SE3] narrows by kind and by area', () => {
    const narrowed = search.find({ query: 'vertaisneuvoja', limits: { kind: ['chapter'] }, limit: 10 })
    expect(narrowed.hits.map(({ id }) => id)).toEqual(['johdanto'])
    const here = search.find({ query: 'vertaisneuvoja', limits: { area: ['hyvinvointialue:02'] }, limit: 10 })
    expect(here.hits.map(({ id }) => id)).toEqual(['vertaisneuvoja'])
  })

  it('[SE3] counts each facet without its own limits and with those of all others', () => {
    const both = [
      { value: 'chapter', count: 1 },
      { value: 'practice', count: 1 },
    ]
    const { facets } = find('vertaisneuvoja')
    expect(facets.kind).toEqual(both)
    expect(facets.area).toEqual([{ value: 'hyvinvointialue:02', count: 1 }])
    const chapters = search.find({ query: 'vertaisneuvoja', limits: { kind: ['chapter'] }, limit: 10 })
    expect(chapters.facets.kind).toEqual(both)
    expect(chapters.facets.area).toEqual([])
  })

  it('[SE2] tells where a snippet cut out of a long block stands in it', () => {
    const long = `${'Ryhmässä keskustellaan. '.repeat(20)}Lopuksi tutustutaan kirjastoon.`
    const whole = Search.of(searchDocuments(book(chapter('luku', 'Luku', p(long)))))
    const snippet = whole.find({ query: 'kirjastoon', limit: 1 }).hits[0]?.snippets[0]
    expect(snippet?.text.startsWith('… ')).toBe(true)
    expect(long.slice(...(snippet?.onPage[0] ?? [0, 0]))).toBe('kirjastoon')
  })

  it.each([
    '',
    '   ',
    '?!.,:;',
    '+-~^:*',
    '"',
    '🙂🙂',
    '\ud800',
    'title:x^9 -y +z~3',
    '*',
    'ä'.repeat(10_000),
    'kuntoutus '.repeat(1_000),
    'kuntoutus~ +ryhmä -arki title:luku^2 *',
    'ja on että ei',
    'A\u0308iti ja tyo\u0308',
    'gruppen for unga ryhmä support',
    'alue: kohderyhmä:" palvelu:”',
    '\u0000\uffff\u202e',
    'constructor __proto__ toString',
    'area:__proto__ kind:constructor',
  ])('[SE4] answers the query %j with hits or none, never with an exception', (query) => {
    expect(find(query).total).toBeGreaterThanOrEqual(0)
  })

  it('[SE4] takes text in whatever Unicode form as the same', () => {
    const composed = find('Kotityöt'.normalize('NFC')).hits.map(({ id }) => id)
    expect(find('Kotityöt'.normalize('NFD')).hits.map(({ id }) => id)).toEqual(composed)
  })

  it('[SE4] finds nothing for punctuation alone', () => {
    expect(find('?!').hits).toEqual([])
  })
})
