import { describe, expect, it } from 'vitest'
import { noImprint, plainNational } from '#handbook/model/edition-plan.ts'
import { entryLine } from '#renderer/changes/entry-lines.ts'

const inFinnish = (change: Parameters<typeof entryLine>[0]) => entryLine(change, (id) => id, 'fi')
const none = { fi: '', sv: '', en: '' }

describe('changed entries of the lists in words', () => {
  it('[HI4] tells what was and is said of a source, a term, a variable and an imprint', () => {
    const source = { id: 'isola', item: { type: 'book', title: 'Mitä osallisuus on?' } }
    const dated = { id: 'isola', item: { ...source.item, issued: { 'date-parts': [[2017]] } } }
    expect(inFinnish({ list: 'sources', id: 'isola', before: source, after: dated })).toEqual({
      list: 'Lähteet',
      name: 'Mitä osallisuus on? 2017',
      event: null,
      facts: [{ name: 'Vuosi tai päivä', before: '', after: '2017' }],
    })
    const term = { id: 'osall', term: { ...none, fi: 'osallisuus' }, definition: none }
    const defined = { ...term, definition: { ...none, fi: 'Mukana oloa.' } }
    expect(inFinnish({ list: 'glossary', id: 'osall', before: term, after: defined }).facts).toEqual([
      { name: 'Mitä se tarkoittaa suomeksi', before: '', after: 'Mukana oloa.' },
    ])
    const variable = { id: 'puhelin', name: 'Puhelin', value: '16 118', values: { lappi: '040' } }
    const other = { ...variable, values: {} }
    expect(inFinnish({ list: 'variables', id: 'puhelin', before: variable, after: other })).toEqual({
      list: 'Muuttujat',
      name: 'Puhelin',
      event: null,
      facts: [{ name: 'Arvo painoksessa lappi', before: '040', after: '' }],
    })
    const named = { ...plainNational, imprint: { ...noImprint, publisher: 'Keusote' } }
    expect(inFinnish({ list: 'editions', id: 'national', before: plainNational, after: named })).toEqual({
      list: 'Painokset',
      name: 'Valtakunnallinen',
      event: null,
      facts: [{ name: 'Julkaisija', before: '', after: 'Keusote' }],
    })
  })

  it('[HI4] says that an entry came or went, and that facts without a line of their own changed', () => {
    const source = { id: 'isola', item: { type: 'book', title: 'Nimi' } }
    expect(inFinnish({ list: 'sources', id: 'isola', before: null, after: source }).event).toBe('lisätty')
    expect(inFinnish({ list: 'sources', id: 'isola', before: source, after: null })).toEqual({
      list: 'Lähteet',
      name: 'Nimi',
      event: 'poistettu',
      facts: [],
    })
    const noted = { id: 'isola', item: { ...source.item, note: 'x' } }
    expect(inFinnish({ list: 'sources', id: 'isola', before: source, after: noted }).event).toBe(
      'Muut tiedot muuttuivat',
    )
  })
})
