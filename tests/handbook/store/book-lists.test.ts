import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import { noImprint, plainNational } from '#handbook/model/edition-plan.ts'
import {
  nameVariable,
  readBibliography,
  readGlossary,
  readVariables,
  removeBibliographyEntry,
  setBibliographyEntry,
  setGlossaryText,
  setVariable,
} from '#handbook/store/book-lists.ts'
import { addEntry, beginTree } from '#handbook/store/edit-tree.ts'
import {
  addEdition,
  readEditions,
  removeEdition,
  renameEdition,
  setImprintText,
  setImprintTranslation,
  setLogos,
  setReplaces,
  setStanding,
} from '#handbook/store/edition-plans.ts'
import { readTree } from '#handbook/store/read-tree.ts'
import { tree } from '#handbook/store/shape.ts'

function two(): readonly [Y.Doc, Y.Doc] {
  const [one, other] = [new Y.Doc(), new Y.Doc()]
  beginTree(one, { title: 'Kirja' })
  addEntry(one, { id: 'luku', kind: 'chapter', title: 'Luku' }, { after: null })
  exchange(one, other)
  return [one, other]
}

function exchange(one: Y.Doc, other: Y.Doc): void {
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other))
}

const source = { type: 'book', title: 'Opas', author: [{ literal: 'THL' }] }

describe('the lists of a book', () => {
  test('[ED10] keep what two people change in one source', () => {
    const [one, other] = two()
    setBibliographyEntry(one, 'opas', source)
    exchange(one, other)
    setBibliographyEntry(one, 'opas', { ...source, title: 'Opaskirja' })
    setBibliographyEntry(other, 'opas', { ...source, publisher: 'THL' })
    exchange(one, other)
    const merged = [{ id: 'opas', item: { ...source, title: 'Opaskirja', publisher: 'THL' } }]
    expect([readBibliography(one), readBibliography(other)]).toEqual([merged, merged])
  })

  test('[ED10] lose a fact of a source that is taken away, and a source that is removed', () => {
    const [one] = two()
    setBibliographyEntry(one, 'opas', source)
    setBibliographyEntry(one, 'opas', { type: 'book', title: 'Opas' })
    expect(readBibliography(one)[0]?.item).toEqual({ title: 'Opas', type: 'book' })
    removeBibliographyEntry(one, 'opas')
    expect(readBibliography(one)).toEqual([])
  })

  test('[ED10] write nothing when nothing differs', () => {
    const [one] = two()
    setBibliographyEntry(one, 'opas', source)
    const before = Y.encodeStateVector(one)
    setBibliographyEntry(one, 'opas', source)
    expect(Y.encodeStateVector(one)).toEqual(before)
  })

  test('[ED10] keep the translations that two people give a term', () => {
    const [one, other] = two()
    setGlossaryText(one, 'osa', 'term', 'fi', 'osallisuus')
    exchange(one, other)
    setGlossaryText(one, 'osa', 'term', 'sv', 'delaktighet')
    setGlossaryText(other, 'osa', 'definition', 'fi', 'Kokemus kuulumisesta.')
    exchange(one, other)
    expect(readGlossary(one)).toEqual([
      {
        id: 'osa',
        term: { fi: 'osallisuus', sv: 'delaktighet', en: '' },
        definition: { fi: 'Kokemus kuulumisesta.', sv: '', en: '' },
      },
    ])
  })

  test('[ED10] give a variable a value in each edition, and take it away', () => {
    const [one] = two()
    nameVariable(one, 'soitto', 'Neuvonta')
    setVariable(one, 'soitto', null, 'keskus')
    setVariable(one, 'soitto', 'lappi', 'Lapin keskus')
    const values = { lappi: 'Lapin keskus' }
    expect(readVariables(one)).toEqual([{ id: 'soitto', name: 'Neuvonta', value: 'keskus', values }])
    setVariable(one, 'soitto', 'lappi', null)
    expect(readVariables(one)[0]?.values).toEqual({})
  })

  test('are total: what is none of ours is left out', () => {
    const doc = new Y.Doc()
    tree.bibliography(doc).set('x y', new Y.Map())
    tree.glossary(doc).set('osa', 'teksti')
    tree.variables(doc).set(
      'soitto',
      new Y.Map<unknown>([
        ['in:EI EI', 'x'],
        ['in:lappi', 7],
        ['name', 8],
      ]),
    )
    tree.editions(doc).set('lappi', new Y.Map<unknown>([['imprint:logos', [{ file: '../x' }, 'y', null]]]))
    expect([readBibliography(doc), readGlossary(doc)]).toEqual([[], []])
    expect(readVariables(doc)).toEqual([{ id: 'soitto', name: '', value: '', values: {} }])
    expect(readEditions(doc)[1]).toEqual({
      id: 'lappi',
      title: '',
      area: null,
      order: '',
      imprint: noImprint,
    })
  })
})

describe('the editions of a book', () => {
  test('[ED1] begin with the national one, which cannot be removed', () => {
    const [one] = two()
    expect(readEditions(one)).toEqual([plainNational])
    addEdition(one, { id: 'lappi', title: 'Lappi', area: 'hyvinvointialue:21' })
    addEdition(one, { id: 'kainuu', title: 'Kainuu', area: 'hyvinvointialue:20' })
    renameEdition(one, 'lappi', 'Lapin painos')
    removeEdition(one, 'national')
    expect(readEditions(one).map(({ id, title }) => [id, title])).toEqual([
      ['national', ''],
      ['lappi', 'Lapin painos'],
      ['kainuu', 'Kainuu'],
    ])
    removeEdition(one, 'lappi')
    expect(readEditions(one).map(({ id }) => id)).toEqual(['national', 'kainuu'])
  })

  test('[ED10] keep what two people write in one imprint', () => {
    const [one, other] = two()
    setImprintText(one, 'national', 'series', 'Ohjaus')
    exchange(one, other)
    setImprintText(one, 'national', 'issn', '2341-8095')
    setImprintTranslation(other, 'national', 'abstract', 'sv', 'Sammandrag.')
    setLogos(other, 'national', [{ file: `${'a'.repeat(64)}.svg`, name: 'THL' }])
    exchange(one, other)
    expect(readEditions(one)[0]?.imprint).toEqual({
      ...noImprint,
      series: 'Ohjaus',
      issn: '2341-8095',
      abstract: { fi: '', sv: 'Sammandrag.', en: '' },
      logos: [{ file: `${'a'.repeat(64)}.svg`, name: 'THL' }],
    })
  })

  test('[ED8] say where a page stands', () => {
    const [one] = two()
    setStanding(one, 'luku', { except: true, editions: ['lappi'] })
    setReplaces(one, 'luku', 'toinen')
    expect(readTree(one).chapters[0]).toMatchObject({ when: '!lappi', replaces: 'toinen' })
    setStanding(one, 'luku', null)
    setReplaces(one, 'luku', null)
    setReplaces(one, 'luku', 'luku')
    expect(Object.keys(readTree(one).chapters[0] ?? {})).toEqual(['kind', 'id', 'title', 'order', 'binned'])
  })
})
