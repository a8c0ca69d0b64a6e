import { describe, expect, it } from 'vitest'
import { editionTitle, newEditionId } from '#handbook/model/edition-names.ts'
import { isEditionId, nationalEdition } from '#handbook/model/edition-plan.ts'

describe('names of editions', () => {
  it('[ED1] the national edition has a name in each language unless the book gives it another', () => {
    expect(editionTitle({ id: nationalEdition, title: '' }, 'fi')).toBe('Valtakunnallinen')
    expect(editionTitle({ id: nationalEdition, title: '' }, 'sv')).toBe('Nationell')
    expect(editionTitle({ id: nationalEdition, title: 'Koko maa' }, 'fi')).toBe('Koko maa')
    expect(editionTitle({ id: 'lappi', title: ' ' }, 'fi')).toBe('lappi')
  })

  it('[ED1] an id is made of the title, and is one that no other edition has', () => {
    expect(newEditionId('Itä-Lapin painos', [])).toBe('ita-lapin-painos')
    expect(newEditionId('Lappi', ['lappi', 'lappi-2'])).toBe('lappi-3')
    expect(newEditionId('National', [])).toBe('national-2')
    expect(newEditionId('…', [])).toBe('sivu')
  })

  it('[ED1] every title gives an id that can name an edition', () => {
    for (const title of [
      '',
      'a'.repeat(200),
      'Ääkköset & muut!',
      '漢字',
      `${'pitkä sana '.repeat(12)}`,
      '-',
      'Constructor',
      'prototype',
      '1',
    ])
      expect(isEditionId(newEditionId(title, ['a'.repeat(36)])), title).toBe(true)
  })
})
