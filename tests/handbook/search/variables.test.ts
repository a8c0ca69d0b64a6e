// Variables in the search: found by every value they have, and each found place is true to the page.
import { describe, expect, it } from 'vitest'
import type { Content, ContentNode } from '#handbook/model/content.ts'
import type { Handbook } from '#handbook/model/handbook.ts'
import { p } from '#handbook/model/notation.ts'
import { plainText } from '#handbook/model/plain-text.ts'
import { handbookFor } from '#handbook/publish/for-edition.ts'
import { searchDocuments } from '#handbook/search/book-documents.ts'
import { Search } from '#handbook/search/find.ts'
import { book, chapter } from '#tests/book.ts'

const variable = (id: string, label: string): ContentNode => ({
  type: 'variable',
  attrs: { variable: id, label },
})
const figure: ContentNode = { type: 'figure', attrs: { alt: 'Puhelin pöydällä' }, content: [] }
const content: Content = [
  p(
    'Soita ',
    variable('numero', 'neuvonta'),
    ' ja kysy lisää, niin ',
    variable('alue', 'alueesi'),
    ' auttaa.',
  ),
  figure,
  p('Katso ', variable('poissa', 'kadonnut'), ' sivulta.'),
]
const handbook: Handbook = {
  ...book(chapter('luku', 'Yhteystiedot', ...content)),
  variables: [
    { id: 'numero', name: 'neuvonta', value: 'arkisin keskukseen', values: { lappi: 'Rovaniemelle' } },
    { id: 'alue', name: 'alueesi', value: '', values: { lappi: 'Lapin hyvinvointialue' } },
  ],
}
const search = Search.of(searchDocuments(handbook))
const snippet = (query: string) => search.find({ query, limit: 1 }).hits[0]?.snippets[0]
const onPage = (query: string) =>
  search
    .places(query, 'luku')
    .map(({ path, range }) => [path, plainText([content[path[0] ?? 0] ?? figure]).slice(...range)])

describe('a variable', () => {
  it.each([
    ['keskus', 'neuvonta'],
    ['arkisin keskukseen', 'neuvonta'],
    ['rovaniemi', 'neuvonta'],
    ['neuvonta', 'neuvonta'],
    ['hyvinvointialue', 'alueesi'],
    ['alueesi', 'alueesi'],
  ])('[SE14] is found by its values in all editions and by its name, as one place: %s', (query, label) => {
    expect(onPage(query)).toEqual([[[0], label]])
  })

  it('[SE14] leaves the places of all other words where they are on the page', () => {
    expect(onPage('kysy auttaa')).toEqual([
      [[0], 'kysy'],
      [[0], 'auttaa'],
    ])
    expect(onPage('sivulta')).toEqual([[[2], 'sivulta']])
    expect(snippet('auttaa')).toMatchObject({ ranges: [[53, 59]], onPage: [[43, 49]] })
  })

  it('[SE14] is shown as the page reads, and its other values after that', () => {
    expect(snippet('kysy')?.text).toMatch(/^Soita arkisin keskukseen ja kysy lisää, niin alueesi auttaa\./)
    expect(snippet('rovaniemelle')?.text).toMatch(/auttaa\. · Rovaniemelle · /)
  })

  it('[SE14] that the book does not know is found by its label', () => {
    expect(onPage('kadonnut')).toEqual([[[2], 'kadonnut']])
  })

  it('[SE14] is in an edition the value of that edition, and no other', () => {
    const asked = (edition: string, query: string) =>
      Search.of(searchDocuments(handbookFor(handbook, edition))).find({ query, limit: 1 }).total
    expect([asked('lappi', 'rovaniemi'), asked('lappi', 'keskus')]).toEqual([1, 0])
    expect([asked('national', 'rovaniemi'), asked('national', 'keskus')]).toEqual([0, 1])
  })
})
