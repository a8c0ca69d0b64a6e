// Where Finnish compounds are broken in print.
import { describe, expect, it } from 'vitest'
import { compoundBorders } from '#handbook/publish/pdf/compound-borders.ts'

function broken(word: string): string {
  const borders = [0, ...compoundBorders(word), word.length]
  return borders
    .slice(1)
    .map((at, part) => word.slice(borders[part], at))
    .join('-')
}

describe('a Finnish compound', () => {
  it.each([
    'Ryhmän-ohjaajille',
    'työllisyyden-edistämis-palveluissa',
    'hyvinvointi-alueella',
    'kokemus-asiantuntijoita',
    'vertaisneuvoja-koulutuksessa',
    'työllisyys-yksikkö',
    'kuntoutus-prosessien',
    'yhteistyö-kumppaneita',
    'KEHITTÄMIS-HANKKEESTA',
    'vaikuttavuus-arviointi',
  ])('[PB13] is broken between its parts: %s', (parts) => {
    expect(broken(parts.replaceAll('-', ''))).toBe(parts)
  })

  it.each([
    'osallisuutta',
    'kiinnostuneet',
    'parantamaan',
    'kokoontuvat',
    'seminaaria',
    'asiakkaalle',
    'taulukossa',
  ])('is not seen in %s', (word) => {
    expect(compoundBorders(word)).toEqual([])
  })

  it('is sought neither in short words nor in what is too long to be one', () => {
    expect([compoundBorders('työaika'), compoundBorders('hyvinvointialue'.repeat(50))]).toEqual([[], []])
  })

  it('is not parted between two of the same vowel, where a hyphen would stand', () => {
    expect(compoundBorders('tarinaistaminen')).toEqual([])
  })
})
