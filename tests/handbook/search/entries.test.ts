// Terms and sources in the search: found by what they say, told for what they are, never before pages for a mention.
import { describe, expect, it } from 'vitest'
import type { GlossaryEntry } from '#handbook/model/book-lists.ts'
import type { Handbook } from '#handbook/model/handbook.ts'
import { p } from '#handbook/model/notation.ts'
import { searchDocuments } from '#handbook/search/book-documents.ts'
import { Search } from '#handbook/search/find.ts'
import type { Question } from '#handbook/search/question.ts'
import { book, chapter, practice } from '#tests/book.ts'

const term = (id: string, words: Partial<GlossaryEntry['term']>, means: Partial<GlossaryEntry['term']>) => ({
  id,
  term: { fi: '', sv: '', en: '', ...words },
  definition: { fi: '', sv: '', en: '', ...means },
})

const handbook: Handbook = {
  ...book(
    chapter('johdanto', 'Lukijalle', p('Asiakas osallistuu palvelunsa suunnitteluun.')),
    practice('ohjaus', 'Palveluohjaus', { 'ratkaisun-perusidea': [p('Ohjaaja kulkee asiakkaan rinnalla.')] }),
  ),
  glossary: [
    term(
      'osallisuus',
      { fi: 'osallisuus', sv: 'delaktighet', en: 'inclusion' },
      { fi: 'Mahdollisuus vaikuttaa.', sv: 'Möjligheten att påverka vardagen.' },
    ),
    term('johdanto', { sv: 'handledning' }, { fi: 'Asiakas ja ohjaaja, asiakas ja asiakas rinnakkain.' }),
    term('nimeton', {}, { fi: 'Tällä ei ole nimeä.' }),
  ],
  bibliography: [
    {
      id: 'isola',
      item: {
        type: 'report',
        title: 'Mitä osallisuus on?',
        author: [{ family: 'Kiveliö', given: 'Annamari' }],
        issued: { 'date-parts': [[2017]] },
        publisher: 'Laitos',
      },
    },
    { id: 'tyhja', item: { type: 'book' } },
  ],
}
const search = Search.of(searchDocuments(handbook))
const find = (query: string, more: Partial<Question> = {}) => search.find({ query, limit: 10, ...more })
const first = (query: string) => find(query).hits[0]

describe('terms', () => {
  it.each([
    ['osallisuuden', 'osallisuus'],
    ['delaktigheten', 'osallisuus'],
    ['inclusion', 'osallisuus'],
    ['vaikuttaminen vaikuttaa', 'osallisuus'],
    ['vardag', 'osallisuus'],
    ['handledning', 'johdanto'],
  ])('[SE12] are found by term and meaning in every language: %s', (query, entry) => {
    expect(first(query)).toMatchObject({ kind: 'term', entry })
  })

  it('[SE12] are told apart from pages whose id is the same', () => {
    const ids = searchDocuments(handbook).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('[SE12] show what they mean, also where only the name matches', () => {
    expect(first('osallisuus')).toMatchObject({
      title: 'osallisuus',
      titleRanges: [[0, 10]],
      places: 1,
      snippets: [{ text: 'Mahdollisuus vaikuttaa.', ranges: [], onPage: [] }],
    })
    expect(first('delaktighet')?.snippets[0]).toMatchObject({
      text: 'delaktighet. Möjligheten att påverka vardagen.',
      ranges: [[0, 11]],
    })
  })

  it('[SE12] are no places on a page', () => {
    expect(search.places('osallisuus', 'term-osallisuus')).toEqual([])
  })

  it('[SE12] without any name are not listed', () => {
    expect(find('', { limits: { kind: ['term'] } }).hits.map(({ title }) => title)).toEqual([
      'handledning',
      'osallisuus',
    ])
  })
})

describe('sources', () => {
  it.each(['kiveliön', 'annamari', '2017', 'mitä osallisuus on', 'laitos'])(
    '[SE12] are found by who, when and what: %s',
    (query) => {
      expect(find(query, { limits: { kind: ['source'] } }).hits).toMatchObject([
        { kind: 'source', entry: 'isola', title: 'Kiveliö 2017: Mitä osallisuus on?' },
      ])
    },
  )

  it('[SE12] say in their passage what their name does not', () => {
    expect(first('annamari')?.snippets[0]?.text).toBe('Kiveliö, Annamari · Laitos')
  })
})

describe('kinds', () => {
  it('[SE12] are counted, and chosen by words of three languages', () => {
    expect(find('kiveliö').facets.kind).toEqual([{ value: 'source', count: 1 }])
    expect(find('delaktighet').facets.kind).toEqual([{ value: 'term', count: 1 }])
    for (const typed of ['laji:sanasto', 'typ:ordlista', 'kind:term'])
      expect(find(typed).hits.map(({ kind }) => kind)).toEqual(['term', 'term'])
    for (const typed of ['laji:lähteet', 'slag:källor', 'type:source'])
      expect(find(typed).hits.map(({ kind }) => kind)).toEqual(['source'])
  })
})

describe('rank', () => {
  it('[SE13] of a page that says a word is before a term whose meaning says it, however often', () => {
    expect(find('asiakas').hits.map(({ kind }) => kind)).toEqual(['chapter', 'practice', 'term'])
    expect(first('ohjaaja')?.kind).toBe('practice')
  })

  it('[SE13] of a term named exactly as asked is before everything that no page is named by', () => {
    expect(find('osallisuus').hits[0]).toMatchObject({ kind: 'term', entry: 'osallisuus' })
  })

  it('[SE13] of a term named exactly as asked is right after the best page when a page is named so, too', () => {
    const named = {
      ...handbook,
      practices: [
        practice('ohjaus', 'Osallisuustyö', { 'ratkaisun-perusidea': [p('Ohjaaja kulkee rinnalla.')] }),
        practice('muu', 'Muu', { 'ratkaisun-perusidea': [p('Osallisuus kasvaa.')] }),
      ],
    }
    const { hits } = Search.of(searchDocuments(named)).find({ query: 'osallisuus', limit: 3 })
    expect(hits.map(({ kind }) => kind)).toEqual(['practice', 'term', 'practice'])
    expect(hits[0]?.id).toBe('ohjaus')
  })
})
