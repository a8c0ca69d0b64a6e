// Which stretches of a text show a hit, and what is marked in them.
import { describe, expect, it } from 'vitest'
import type { ContentNode } from '#handbook/model/content.ts'
import { p } from '#handbook/model/notation.ts'
import { searchDocuments } from '#handbook/search/book-documents.ts'
import { Search } from '#handbook/search/find.ts'
import type { Snippet } from '#handbook/search/hit.ts'
import { book, chapter } from '#tests/book.ts'

const padding = 'Muuta asiaa tästä. '.repeat(15)

function snippets(query: string, ...content: ContentNode[]): readonly Snippet[] {
  const search = Search.of(searchDocuments(book(chapter('luku', 'Nimi', ...content))))
  return search.find({ query, limit: 1 }).hits[0]?.snippets ?? []
}
const marked = ({ text, ranges }: Snippet) => ranges.map(([from, to]) => text.slice(from, to))

describe('snippets', () => {
  it('[SE6] come first from where most of the words are', () => {
    const found = snippets('koira kissa', p('Koira. Koira. Koira.'), p('Kissa ja koira.'), p('Kissa.'))
    expect(found.map(({ path }) => path)).toEqual([[1], [0], [2]])
  })

  it('[SE6] come first from where the words are close together', () => {
    const found = snippets('koira kissa', p(`Koira tuli pitkän ajan kuluttua ja kissa.`), p('Koira, kissa.'))
    expect(found[0]?.path).toEqual([1])
  })

  it('[SE6] come last from where a word only looks alike', () => {
    const found = snippets('vertaisneuvoja', p('Vertaisneuvonta. Vertaisneuvonta.'), p('Vertaisneuvojalle.'))
    expect(found.map(({ path }) => path)).toEqual([[1], [0]])
  })

  it('[SE6] are three at the most', () => {
    expect(snippets('koira', ...Array.from({ length: 9 }, () => p('Koira.')))).toHaveLength(3)
  })

  it('[SE6] show the stretch of a long block in which the words meet', () => {
    const [snippet] = snippets('koira kissa', p(`Koira. ${padding}${padding}Kissa ja koira. ${padding}`))
    expect(snippet?.text.length).toBeLessThan(220)
    expect(snippet && marked(snippet)).toEqual(['Kissa', 'koira'])
    expect(snippet?.text).toMatch(/^… .* …$/)
  })

  it('[SE2] mark every form, of a compound the part that answers, and tell which word it answers and how', () => {
    const [snippet] = snippets(
      'kuntoutus',
      p('Kuntoutus auttaa: lähikuntoutus lähellä, kuntoutuspalvelu on palvelu.'),
    )
    expect(snippet && marked(snippet)).toEqual(['Kuntoutus', 'kuntoutus', 'kuntoutus'])
    expect(snippet?.marks.map(({ word, kinship }) => [word, kinship])).toEqual([
      ['kuntoutus', 'same'],
      ['kuntoutus', 'head'],
      ['kuntoutus', 'modifier'],
    ])
  })

  it('[SE2] mark of a half-typed word what is typed', () => {
    const [snippet] = snippets('vertaisneuv', p('Vertaisneuvojat neuvovat.'))
    expect(snippet && marked(snippet)).toEqual(['Vertaisneuv'])
    expect(snippet?.marks[0]?.kinship).toBe('prefix')
  })

  it('[SE2] give the same places as ranges and as marks, in order, none over another', () => {
    const found = snippets('matalan-kynnyksen koti', p('Matalan-kynnyksen koti on koti-ilta.'), p('Kotiin.'))
    for (const { ranges, marks } of found) {
      expect(ranges).toEqual(marks.map(({ from, to }) => [from, to]))
      ranges.forEach(([from], index) => expect(from).toBeGreaterThanOrEqual(ranges[index - 1]?.[1] ?? 0))
    }
  })
})

describe('the places of a page', () => {
  it('[SE2] are all of its matches in reading order, as ranges of each block', () => {
    const alt: ContentNode = { type: 'figure', attrs: { alt: 'koira' }, content: [] }
    const page = chapter('luku', 'Koira', p('Koira ja koiran koti.'), alt, p('Kaksi koiraa.'))
    const search = Search.of(searchDocuments(book(page)))
    const places = search.places('koira', 'luku')
    expect(places.map(({ path, range }) => [path, range])).toEqual([
      [[0], [0, 5]],
      [[0], [9, 15]],
      [[2], [6, 12]],
    ])
    expect(search.places('koira', 'muu')).toEqual([])
  })
})
