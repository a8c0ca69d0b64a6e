// Personal identity codes by shape, date and check character; the codes are fictitious ones of the authorities.
import { describe, expect, it } from 'vitest'
import { foundIn } from './in-text.ts'

const sound = ['131052-308T', '121212-121D', '010594Y9032', '020516C903K', '100190-999P', '100190Y999P']

describe('[CK7] a personal identity code', () => {
  it.each(sound)('%s', (code) => {
    expect(foundIn('personalId', `Tunnus on ${code}.`)).toEqual([code])
    expect(foundIn('personalId', code.toLowerCase())).toEqual([code.toLowerCase()])
  })

  it.each([...'-YXWVU'])('of the 1900s with the sign %s', (sign) => {
    expect(foundIn('personalId', `131052${sign}308T`)).toEqual([`131052${sign}308T`])
  })

  it.each([...'ABCDEF'])('of the 2000s with the sign %s', (sign) => {
    expect(foundIn('personalId', `131052${sign}308T`)).toEqual([`131052${sign}308T`])
  })

  it('of the 1800s', () => {
    expect(foundIn('personalId', '131052+308T')).toEqual(['131052+308T'])
  })

  it.each(['–', '−', '‑', '‐', ' - ', ' – ', '- '])('with the sign written as “%s”', (sign) => {
    expect(foundIn('personalId', `131052${sign}308T`)).toEqual([`131052${sign}308T`])
  })

  it.each([
    '131052-308 T',
    '13 10 52-308T',
    '13.10.52-308T',
    '131052--308T',
    '131052_308T',
    '131052/308T',
    '131052 308T',
    '131052308T',
  ])('is found by its check character however it is parted: %s', (text) => {
    expect(foundIn('personalId', `Tunnus on ${text}.`)).toEqual([text])
  })

  it('is found where it runs into words, in wide letters, between hidden signs and in a web address', () => {
    expect(foundIn('personalId', 'hetu131052-308T')).toEqual(['131052-308T'])
    expect(foundIn('personalId', '131052-308Tja')).toEqual(['131052-308T'])
    expect(foundIn('personalId', '１３１０５２-３０８T')).toEqual(['131052-308T'])
    expect(foundIn('personalId', '13\u20601052-\u00ad30\u200b8T')).toEqual(['131052-308T'])
    expect(foundIn('personalId', 'https://kunta.fi/asiakas/131052-308T/tiedot')).toEqual(['131052-308T'])
  })

  it('of which the end is hidden still tells a day of birth', () => {
    expect(foundIn('birthDate', 'Tunnus 131052-XXXX')).toEqual(['131052-XXXX'])
  })

  it('with a wrong check character is told apart, yet found', () => {
    expect(foundIn('personalIdLike', '010190-999K')).toEqual(['010190-999K'])
    expect(foundIn('personalId', '010190-999K')).toEqual([])
  })

  it('is not taken for a telephone number as well', () => {
    expect(foundIn('phone', '010594-9032 ja 020516C903K')).toEqual([])
  })

  it.each([
    '311352-308T', // No thirteenth month.
    '310252-308T', // No 31 February.
    '290201-308T', // 1901 was no leap year.
    '131052-001T', // Numbers begin from 002.
    '131052-308G', // No check character is a G.
    '1131052-308T',
    '131052-308TT',
    '131052G308T',
    '131052 3082', // Digits alone prove nothing.
    'https://kunta.fi/sivu/131052-3089', // An address is full of numbers.
    'Muodossa PPKKVV-XXXX.',
  ])('is not: %s', (text) => {
    expect([...foundIn('personalId', text), ...foundIn('personalIdLike', text)]).toEqual([])
  })

  it('29 February is a day in a leap year of the right century', () => {
    expect(foundIn('personalIdLike', '290200A9031')).toEqual(['290200A9031'])
    expect(foundIn('personalIdLike', '290200-9031')).toEqual([])
  })
})

describe('[CK7] a date of birth', () => {
  it.each(['s. 1.2.1980', 'synt. 01.02.1980', 'syntynyt 1.2.1980', 'syntymäaika: 1.2.1980', 'född 1.2.80'])(
    '%s',
    (text) => {
      expect(foundIn('birthDate', `Asiakas (${text}) aloitti.`)).toEqual([text])
    },
  )

  it.each(['s.1.2.1980', 'syntynyt 1. helmikuuta 1980', '1.2.1980 syntynyt'])('%s', (text) => {
    expect(foundIn('birthDate', `Asiakas (${text}) aloitti.`)).toEqual([text])
  })

  it.each(['Hanke alkoi 1.2.2016.', 's. 12–14', 'syntynyt 45.2.1980', 'Lähde s. 10.'])(
    'is not: %s',
    (text) => {
      expect(foundIn('birthDate', text)).toEqual([])
    },
  )
})
