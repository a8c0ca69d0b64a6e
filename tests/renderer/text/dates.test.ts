// Times, days, numbers and folders as people write them.
import { describe, expect, it } from 'vitest'
import { dayAndTime, dayOf, timeOfDay, wholeNumber } from '#renderer/text/dates.ts'
import { folderPath } from '#renderer/text/folder-path.ts'

const now = new Date(2026, 10, 17, 14, 32).getTime()
const at = (month: number, day: number, year = 2026): number => new Date(year, month - 1, day, 9, 5).getTime()

describe('times', () => {
  it('have a point in Finnish and Swedish, a colon in English', () => {
    expect([timeOfDay(now, 'fi'), timeOfDay(now, 'sv'), timeOfDay(now, 'en')]).toEqual([
      '14.32',
      '14.32',
      '14:32',
    ])
  })

  it.each([
    [at(11, 17), 'tänään'],
    [at(11, 16), 'eilen'],
    [at(11, 10), 'ti 10.11.'],
    [at(10, 28), '28.10.'],
    [at(5, 3, 2024), '3.5.2024'],
  ])('%d is seen as %s', (then, day) => {
    expect(dayOf(then, now, 'fi')).toBe(day)
  })

  it('say day and time together', () => {
    expect(dayAndTime(at(11, 16), now, 'fi')).toBe('eilen klo 9.05')
    expect(dayAndTime(at(11, 16), now, 'en')).toBe('yesterday at 9:05')
  })
})

describe('numbers', () => {
  it('stand apart by thousands', () => {
    expect(wholeNumber(1240, 'fi').replace(/\s/u, ' ')).toBe('1 240')
    expect(wholeNumber(1240, 'en')).toBe('1,240')
  })
})

describe('folders', () => {
  it.each([
    ['/home/tekija/OneDrive/SOSKU/Opaskirja', 'OneDrive › SOSKU › Opaskirja'],
    ['C:\\Users\\Tekijä\\Tiedostot\\Opas', 'Tiedostot › Opas'],
    ['K:\\PROSOS\\Käsikirja', 'K: › PROSOS › Käsikirja'],
    ['/srv/pitka-kansion-nimi/toinen-pitka-kansion-nimi/kolmas/kirja', 'srv › … › kolmas › kirja'],
  ])('%s reads as %s', (path, shown) => {
    expect(folderPath(path)).toBe(shown)
  })
})
