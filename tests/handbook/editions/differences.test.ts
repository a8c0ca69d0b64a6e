import { describe, expect, it } from 'vitest'
import { editionDifferences, isAsNational, type PageDifference } from '#handbook/editions/differences.ts'
import { book, chapter } from '#tests/book.ts'
import { p, reference } from '#handbook/model/notation.ts'
import { regionalBook } from './regional-book.ts'

function told(difference: PageDifference): string {
  const { kind, page } = difference
  return difference.kind === 'replaced' ? `${kind} ${page.id} by ${difference.by.id}` : `${kind} ${page.id}`
}

function changesOf(id: string): readonly string[] {
  const changed = editionDifferences(regionalBook(), 'lappi').pages.find(({ page }) => page.id === id)
  if (changed?.kind !== 'changed') return []
  return changed.fields.flatMap(({ blocks }) =>
    blocks.map(({ kind, path, pieces }) => {
      const differing = pieces
        .filter((piece) => piece.kind !== 'same')
        .map((piece) => `${piece.kind} "${piece.text}"`)
      return `${kind} ${path?.join() ?? '-'}: ${differing.join(', ')}`
    }),
  )
}

describe('what an edition changes', () => {
  it('[ED5] tells pages in reading order: left out, replaced, added and changed', () => {
    expect(editionDifferences(regionalBook(), 'lappi').pages.map(told)).toEqual([
      'changed alku',
      'leftOut yleista',
      'replaced vanha by uusi',
      'added poro',
      'changed vertaiset',
    ])
  })

  it('[ED5] tells changed words by the block where they stand in the stored text', () => {
    expect(changesOf('alku')).toEqual([
      'changed 0: added "Lapin "',
      'removed 2: removed "Vain muualla kuin Lapissa."',
      'added 2: added "Pitkät matkat."',
      'changed 3: added "saamen kielellä "',
      'added 4: added "Kartta\nKartta."',
    ])
    expect(changesOf('vertaiset')).toEqual(['added 1: added "Etänä."'])
  })

  it('[ED5] tells a reference by the title of what stands in the place of its page', () => {
    const handbook = regionalBook()
    const pointing = chapter('viite', 'Viite', p('Katso ', reference('vanha', 'Verkostot'), '.'))
    const { pages } = editionDifferences({ ...handbook, chapters: [pointing, ...handbook.chapters] }, 'lappi')
    const [viite] = pages
    const pieces =
      viite?.kind === 'changed' ? viite.fields.flatMap(({ blocks }) => blocks.flatMap((b) => b.pieces)) : []
    expect(pieces.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'removed Verkostot',
      'added Lapin verkostot',
    ])
  })

  it('[ED5] tells variables and facts of the imprint that differ, and none that do not', () => {
    const { variables, imprint } = editionDifferences(regionalBook(), 'lappi')
    expect(variables).toEqual([
      { id: 'jarj', name: 'Järjestäjä', national: 'hyvinvointialue', own: 'Lapin hyvinvointialue' },
    ])
    expect(imprint).toEqual([
      { name: 'series', national: 'Opas', own: '' },
      { name: 'seriesNumber', national: '4/2026', own: '' },
      { name: 'isbnOnline', national: '', own: '978-952-343-000-4' },
      { name: 'abstract:sv', national: '', own: 'Om Lappland.' },
    ])
  })

  it('[ED5] are none where an edition says nothing of its own, nor of an edition that is not planned', () => {
    const plain = book(chapter('alku', 'Alku', p('Teksti.')))
    expect(isAsNational(editionDifferences(plain, 'national'))).toBe(true)
    expect(isAsNational(editionDifferences(plain, 'kainuu'))).toBe(true)
    expect(isAsNational(editionDifferences(regionalBook(), 'national'))).toBe(true)
  })

  it('[ED5] tell the publisher of the book where neither edition names another', () => {
    const handbook = regionalBook()
    const named = { ...handbook, facts: { ...handbook.facts, publisher: 'Julkaisija' } }
    expect(editionDifferences(named, 'lappi').imprint.map(({ name }) => name)).not.toContain('publisher')
  })
})
