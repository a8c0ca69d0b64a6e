// The bundled vocabulary, and the synonyms made of it and of a book's own.
import { describe, expect, it } from 'vitest'
import { p } from '#handbook/model/notation.ts'
import { searchDocuments } from '#handbook/search/book-documents.ts'
import { Search } from '#handbook/search/find.ts'
import { synonymsOf } from '#handbook/search/synonyms.ts'
import { vocabulary } from '#handbook/search/vocabulary/vocabulary.ts'
import { concepts } from '#handbook/starter/practices/keywords.ts'
import { book, chapter, practice } from '#tests/book.ts'

const words = vocabulary.flatMap(({ label, also }) => [label, ...also])

describe('the bundled vocabulary', () => {
  it('[SE1] has concepts enough, and no word in two of them', () => {
    expect(vocabulary.length).toBeGreaterThanOrEqual(120)
    expect(new Set(words).size).toBe(words.length)
    for (const word of words) expect(word).toBe(word.trim().normalize('NFC'))
  })

  it('[SE1] gives only addresses that the starter gives for the same words', () => {
    const known = new Map(Object.values(concepts).map(({ label, uri }) => [label as string, uri as string]))
    for (const { label, uri } of vocabulary.filter((each) => each.uri !== ''))
      expect(known.get(label)).toBe(uri)
  })
})

const page = book(
  practice('paino', 'Painonhallintaryhmä', { 'lyhyt-kuvaus': [p('Ryhmä kokoontuu.')] }),
  chapter('muu', 'Muuta', p('Muu ryhmä kokoontuu.')),
)
const search = (groups: Parameters<typeof synonymsOf>[0] = []) =>
  Search.of(searchDocuments(page), synonymsOf(groups))
const first = (query: string, groups?: Parameters<typeof synonymsOf>[0]) =>
  search(groups).find({ query, limit: 5 }).hits[0]

describe('synonyms', () => {
  it.each(['laihdutus', 'laihduttaminen', 'painonpudotus', 'laihdutusryhmä', 'laihdutusryhmässä'])(
    '[SE1] of the vocabulary find by %s what is called otherwise',
    (query) => {
      expect(first(query)?.id).toBe('paino')
    },
  )

  it('[SE1] are told as such', () => {
    expect(first('laihdutus')?.titleMarks).toMatchObject([{ word: 'laihdutus', kinship: 'synonym' }])
  })

  it('[SE7] of the book find too, in any letter case', () => {
    expect(first('kilojahti')).toBeUndefined()
    expect(first('kilojahti', [{ id: 'oma', words: ['Kilojahti', 'PAINONHALLINTA'] }])?.id).toBe('paino')
  })
})
