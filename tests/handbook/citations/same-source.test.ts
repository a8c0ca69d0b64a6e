// When two records are the same source.
import { expect, it } from 'vitest'
import type { CslItem } from '#handbook/model/book-lists.ts'
import { notYetListed } from '#handbook/citations/same-source.ts'

const book: CslItem = {
  type: 'book',
  title: 'Työn tuki – malli',
  author: [{ family: 'Aho', given: 'Aino' }],
  issued: { 'date-parts': [[2001]] },
}

it.each<readonly [string, CslItem, CslItem]>([
  ['DOI', { type: 'book', DOI: '10.1000/AbC' }, { type: 'report', URL: 'https://doi.org/10.1000/abc' }],
  [
    'URN',
    { type: 'book', URL: 'http://urn.fi/URN:NBN:fi-1' },
    { type: 'book', URL: 'https://urn.fi/urn:nbn:FI-1' },
  ],
  ['title, year and first author', book, { ...book, title: 'TYÖN TUKI - MALLI', publisher: 'Talo' }],
])('[CI5] the same %s is the same source', (_, listed, found) => {
  expect(notYetListed([listed], [found])).toEqual([])
  expect(notYetListed([], [listed, found])).toEqual([listed])
})

it.each<readonly [string, CslItem]>([
  ['year', { ...book, issued: { 'date-parts': [[2002]] } }],
  ['first author', { ...book, author: [{ family: 'Eho' }] }],
  ['number', { ...book, number: '2/2001' }],
  ['title', { ...book, title: 'Työn tuki' }],
])('[CI5] another %s is another source', (_, found) => {
  expect(notYetListed([book], [found])).toEqual([found])
})

it('[CI5] sources of which nothing is known are never the same', () => {
  const unknown: CslItem = { type: 'book', publisher: 'Talo' }
  expect(notYetListed([unknown], [unknown])).toEqual([unknown])
})
