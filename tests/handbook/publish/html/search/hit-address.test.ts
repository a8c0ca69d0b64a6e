// Where hits lead, and how a question stands in the address of the page.
import { describe, expect, it } from 'vitest'
import { figure, h1, p, table } from '#handbook/model/notation.ts'
import { editionOf } from '#handbook/publish/edition-view.ts'
import { anchorsOf } from '#handbook/publish/html/search/anchors.ts'
import { addressOfSnippet, sectionOf } from '#handbook/publish/html/search/hit-address.ts'
import { askedIn, searchOf, withLimit } from '#handbook/publish/html/search/reader/address.ts'
import type { PassagesData } from '#handbook/publish/html/search/search-data.ts'
import type { Mark, Snippet } from '#handbook/search/hit.ts'
import { imageName, sampleBook } from '../sample-book.ts'

const picture = figure({ file: imageName('a'), alt: 'Kuva', author: '', permission: '' }, 'Kuvateksti')
const content = [
  p('Alku'),
  h1('Ensimmäinen osa'),
  p('Teksti'),
  table('Vaiheet', ['A'], ['B']),
  picture,
  p('Loppu'),
]
const edition = editionOf({
  ...sampleBook,
  chapters: [{ kind: 'chapter', id: 'k1', title: 'Luku', content, edited: null }],
})

const pageOf = (id: string): PassagesData => {
  const part = edition.parts.find((each) => each.id === id)
  if (part === undefined) throw new Error(`No part ${id}`)
  return {
    address: `sivu/${id}.html`,
    number: 1,
    keywords: [],
    passages: [],
    anchors: anchorsOf(part, edition, 'Perustiedot'),
  }
}

function snippet(text: string, found: string, path: readonly number[], field: string | null = null): Snippet {
  const from = text.indexOf(found)
  const mark: Mark = { from, to: from + found.length, word: found, kinship: 'same' }
  return { text, ranges: [[from, mark.to]], marks: [mark], onPage: [[from, mark.to]], path, field }
}

describe('the address of a hit', () => {
  const chapter = pageOf('k1')

  it.each([
    ['before the first section', [0], 'sivu/k1.html', null],
    ['in a section', [2], 'sivu/k1.html#ensimmainen-osa', '1.1 Ensimmäinen osa'],
    ['at a table', [3], 'sivu/k1.html#taulukko_vaiheet', '1.1 Ensimmäinen osa'],
    ['at a figure', [4], 'sivu/k1.html#kuva_aaaaaaaaaaaa', '1.1 Ensimmäinen osa'],
    ['after the figure', [5], 'sivu/k1.html#ensimmainen-osa', '1.1 Ensimmäinen osa'],
  ])('[PB8] leads to the anchor of a place %s', (_, path, address, section) => {
    const found = snippet('tekstiä', 'tekstiä', path)
    expect(addressOfSnippet(found, chapter, false)).toBe(address)
    expect(sectionOf(found, chapter)?.title ?? null).toBe(section)
  })

  it('[PB8] leads to the field of a practice, or to its facts', () => {
    const practice = pageOf('p1')
    const inField = snippet('tekstiä', 'tekstiä', [0], 'kohderyhma')
    expect(addressOfSnippet(inField, practice, false)).toBe('sivu/p1.html#kentta_kohderyhma')
    expect(sectionOf(snippet('Järvenpää', 'Järvenpää', []), practice)?.title).toBe('Perustiedot')
  })

  it('[PB8] names the found words so that nothing in them is an operator', () => {
    const found = snippet('… Keski-Uudenmaan, sote & muut', 'Keski-Uudenmaan', [2])
    expect(addressOfSnippet(found, chapter, true)).toBe(
      'sivu/k1.html#ensimmainen-osa:~:text=Keski%2DUudenmaan%2C%20sote',
    )
    const longer = snippet('yksi kaksi kolme neljä viisi', 'kaksi', [0])
    expect(addressOfSnippet(longer, chapter, true)).toBe(
      'sivu/k1.html#:~:text=kaksi%20kolme%20nelj%C3%A4%20viisi',
    )
  })
})

describe('the address of a question', () => {
  it('[PB8] says what is asked and comes back to it', () => {
    const asked = {
      query: 'ryhmä & "muu"',
      limits: { area: ['hyvinvointialue:02', 'maakunta:01'], stage: ['inUse'] },
    }
    const search = searchOf(asked)
    expect(search).toContain('alue=hyvinvointialue%3A02')
    expect(askedIn(search)).toEqual(asked)
    expect(searchOf({ query: '', limits: {} })).toBe('')
    expect(askedIn('?vieras=1&alue=x&alue=x')).toEqual({ query: '', limits: { area: ['x'] } })
  })

  it('chooses a value once and lets it go', () => {
    const chosen = withLimit(withLimit({}, 'area', 'a', true), 'area', 'a', true)
    expect(chosen).toEqual({ area: ['a'] })
    expect(withLimit(chosen, 'area', 'a', false)).toEqual({ area: [] })
  })
})
