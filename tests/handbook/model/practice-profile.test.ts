// Practice profiles: what the form asks, and how far a card has come.
import { describe, expect, it } from 'vitest'
import { p } from '#handbook/model/notation.ts'
import {
  completeness,
  countWords,
  fieldStates,
  innokylaProfile,
  profileOf,
  unknownFields,
} from '#handbook/model/practice-profile.ts'
import { practice } from '#tests/book.ts'

const stateOf = (text: string, field = 'lyhyt-kuvaus') =>
  fieldStates(practice('k', 'Kortti', { [field]: [p(text)] })).find((state) => state.field.id === field)

describe('practice profile', () => {
  it('[PR2] names the fields that the form demands, in form order, with the day it was checked', () => {
    const required = innokylaProfile.fields.filter((field) => field.required).map(({ label }) => label)
    expect(required).toEqual([
      'Toimintamallin lyhyt kuvaus',
      'Ratkaisun perusidea',
      'Toimivuuden ja käyttöönoton ehdot',
      'Toimintaympäristö',
      'Kohderyhmä ja asiakasymmärrys',
    ])
    expect(innokylaProfile.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    expect(profileOf('something-newer')).toBe(innokylaProfile)
  })

  it('[PR4] calls a text long and keeps it whole', () => {
    expect(stateOf('')?.kind).toBe('empty')
    expect(stateOf('a'.repeat(300))).toMatchObject({ kind: 'done', characters: 300 })
    expect(stateOf('a'.repeat(301))).toMatchObject({ kind: 'long', characters: 301 })
    expect(stateOf('a'.repeat(5000))).toMatchObject({ kind: 'veryLong', characters: 5000 })
    expect(stateOf('a'.repeat(5000), 'ratkaisun-perusidea')?.kind).toBe('done')
  })

  it('[PR2] counts the name and the counted fields, a long one not as done', () => {
    expect(completeness(practice('k', ''))).toEqual({ done: 0, of: 9 })
    const some = {
      'ratkaisun-perusidea': [p('Idea')],
      'lyhyt-kuvaus': [p('a'.repeat(320))],
      lahtotilanne: [p('x')],
    }
    expect(completeness(practice('k', 'Kortti', some))).toEqual({ done: 2, of: 9 })
  })

  it('[PR3] tells which fields it does not know, and shows a retired one only with text', () => {
    const odd = practice('k', 'Kortti', { uusikentta: [p('x')], tarpeet: [p('vanha')] })
    expect(unknownFields(odd)).toEqual(['uusikentta'])
    expect(fieldStates(odd).map(({ field }) => field.id)).toContain('tarpeet')
    expect(fieldStates(practice('k', 'Kortti')).map(({ field }) => field.id)).not.toContain('tarpeet')
  })

  it('counts words as a reader does: compounds with a hyphen are one', () => {
    expect(countWords('sosiaali- ja terveysala, SoKu-hanke – 350 asiakasta')).toBe(6)
  })
})
