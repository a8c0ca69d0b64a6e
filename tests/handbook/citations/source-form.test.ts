// Sources as people see and fill them in: kinds, fields, labels, seeking.
import { describe, expect, it } from 'vitest'
import type { CslItem } from '#handbook/model/book-lists.ts'
import { leadsSomewhere, readField, writeField } from '#handbook/citations/source-form.ts'
import { fieldsOf, kindOf, newSource, sourceKinds, withKind } from '#handbook/citations/source-kinds.ts'
import { searchSources, sourceLabel } from '#handbook/citations/source-label.ts'

const report: CslItem = {
  type: 'report',
  author: [
    { family: 'Kivipelto', given: 'Minna' },
    { family: 'Wright', given: 'G. H.', 'non-dropping-particle': 'von', ORCID: 'x' },
    { literal: 'Terveyden ja hyvinvoinnin laitos' },
  ],
  title: 'Otsikko',
  issued: { 'date-parts': [[2013, 4, 3]] },
}

describe('[CI1] kinds', () => {
  it('are told from types of CSL, and another kind keeps all facts', () => {
    expect(sourceKinds.map((kind) => kindOf(newSource(kind)))).toEqual(sourceKinds)
    expect([kindOf({ type: 'article-magazine' }), kindOf({ type: 'map' }), kindOf({})]).toEqual([
      'article',
      'other',
      'other',
    ])
    expect(withKind({ type: 'article-magazine', title: 'T' }, 'article')).toEqual({
      type: 'article-magazine',
      title: 'T',
    })
    expect(withKind({ type: 'article-magazine', volume: '3' }, 'law')).toEqual({
      type: 'legislation',
      volume: '3',
    })
  })
})

describe('[CI1] fields', () => {
  it('show names and dates in one line each', () => {
    expect(readField(report, 'authors')).toBe(
      'Kivipelto, Minna; von Wright, G. H.; Terveyden ja hyvinvoinnin laitos',
    )
    expect(readField(report, 'issued')).toBe('3.4.2013')
    expect(readField({ type: 'book', title: 3, author: 'x', issued: [] }, 'title')).toBe('3')
    expect(readField({ type: 'book', title: 3, author: 'x', issued: [] }, 'authors')).toBe('')
  })

  it('take back what they show and change nothing', () => {
    for (const kind of sourceKinds)
      for (const field of fieldsOf(kind))
        expect(writeField(report, field, readField(report, field))).toBe(report)
  })

  it('keep of names that stay what the form does not show', () => {
    const changed = writeField(report, 'authors', 'von Wright, G. H. ;  de la Cruz, Ana; SOSTE;')
    expect(changed['author']).toEqual([
      { family: 'Wright', given: 'G. H.', 'non-dropping-particle': 'von', ORCID: 'x' },
      { family: 'Cruz', given: 'Ana', 'non-dropping-particle': 'de la' },
      { literal: 'SOSTE' },
    ])
    expect(writeField(report, 'authors', ' ')).not.toHaveProperty('author')
  })

  it.each([
    ['2016', { 'date-parts': [[2016]] }],
    ['4/2016', { 'date-parts': [[2016, 4]] }],
    ['3.4.2016', { 'date-parts': [[2016, 4, 3]] }],
    ['2016-04-03', { 'date-parts': [[2016, 4, 3]] }],
    ['tulossa', { literal: 'tulossa' }],
  ])('read the date %s', (text, stored) => {
    expect(writeField(report, 'issued', text)['issued']).toEqual(stored)
  })

  it('turn a URN into an address, and tell an address that leads nowhere', () => {
    expect(writeField(report, 'address', 'URN:NBN:fi-fe1')['URL']).toBe('https://urn.fi/URN:NBN:fi-fe1')
    expect(['', 'https://a.fi/b', '10.1000/x', 'urn:isbn:1'].map(leadsSomewhere)).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(['a.fi', 'javascript:x', '10.1/x'].map(leadsSomewhere)).toEqual([false, false, false])
  })
})

describe('[CI1] a label', () => {
  it.each<readonly [string, CslItem]>([
    ['Kivipelto, von Wright & Terveyden ja hyvinvoinnin laitos 2013: Otsikko', report],
    ['Aho & Eho: T', { title: 'T', author: [{ family: 'Aho' }, { family: 'Eho' }] }],
    [
      'Aho et al. tulossa',
      { editor: ['Aho', 'B', 'C', 'D'].map((family) => ({ family })), issued: { literal: 'tulossa' } },
    ],
    [
      'Sosiaalihuoltolaki 1301/2014',
      { type: 'legislation', title: 'Sosiaalihuoltolaki', number: '1301/2014' },
    ],
    ['Laki (1301/2014)', { type: 'legislation', title: 'Laki (1301/2014)', number: '1301/2014' }],
    [
      'Sosiaalihuoltolaki 1301/2014',
      {
        type: 'legislation',
        title: 'Sosiaalihuoltolaki',
        number: '1301/2014',
        issued: { 'date-parts': [[2014]] },
      },
    ],
    ['Kuntakysely 2015', { type: 'report', title: 'Kuntakysely', issued: { 'date-parts': [[2015]] } }],
    ['', { type: 'book' }],
  ])('names a source: %s', (label, item) => {
    expect(sourceLabel(item)).toBe(label)
  })
})

describe('[CI1] seeking', () => {
  const entries = [
    { id: 'aaa', item: report },
    { id: 'bbb', item: { type: 'book', title: 'Ääni ja väri', author: [{ family: 'Aho', given: 'Aino' }] } },
  ]

  it('finds by beginnings of words in names, titles and years', () => {
    const found = (query: string) => searchSources(entries, query).map(({ id }) => id)
    expect(found('')).toEqual(['aaa', 'bbb'])
    expect([found('kivi 2013'), found('VÄR aino'), found('wright'), found('ipelto')]).toEqual([
      ['aaa'],
      ['bbb'],
      ['aaa'],
      [],
    ])
  })
})
