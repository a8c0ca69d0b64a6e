import { describe, expect, it } from 'vitest'
import { changeWords } from '#renderer/text/changes.ts'

const friday = { at: new Date(2026, 10, 13, 9, 5).getTime(), today: false }

describe('the sentence on what changed', () => {
  it('[HI4] is whole Finnish, whatever the counts', () => {
    const { summary } = changeWords.fi
    expect(summary({ people: 3, chapters: 3, practices: 1, lists: false }, friday)).toBe(
      'Perjantain 13.11. jälkeen kolme ihmistä muutti kolmea lukua ja yhtä käytäntöä.',
    )
    expect(summary({ people: 1, chapters: 0, practices: 12, lists: false }, { ...friday, today: true })).toBe(
      'Kello 9.05 jälkeen yksi ihminen muutti 12 käytäntöä.',
    )
    expect(summary({ people: 2, chapters: 1, practices: 0, lists: false }, null)).toBe(
      'Kaksi ihmistä muutti yhtä lukua.',
    )
  })

  it('[HI4] is said in Swedish and English', () => {
    expect(changeWords.fi.summary({ people: 1, chapters: 0, practices: 0, lists: true }, null)).toBe(
      'Yksi ihminen muutti kirjan luetteloita.',
    )
    expect(changeWords.sv.summary({ people: 1, chapters: 1, practices: 2, lists: false }, friday)).toBe(
      'Sedan fredagen den 13.11 har en person ändrat ett kapitel och två praxis.',
    )
    expect(changeWords.en.summary({ people: 2, chapters: 1, practices: 1, lists: false }, friday)).toBe(
      'Since Friday 13 Nov two people changed one chapter and one practice.',
    )
    expect(changeWords.en.summary({ people: 1, chapters: 2, practices: 0, lists: false }, null)).toBe(
      'One person changed two chapters.',
    )
  })

  it('[HI4] counts blocks, naming them once', () => {
    expect(changeWords.fi.blocks({ changed: 0, added: 1, removed: 2 })).toBe(
      '1 kappale lisätty ja 2 poistettu',
    )
    expect(changeWords.fi.blocks({ changed: 0, added: 0, removed: 0 })).toBe('')
  })
})
