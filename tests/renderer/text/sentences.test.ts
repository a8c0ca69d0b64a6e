// Sentences that end in a day or a name, and names of buttons for those who hear them.
import { expect, it } from 'vitest'
import { languages } from '#handbook/model/failure-words.ts'
import { historyWords } from '#renderer/text/history.ts'
import { rescuedWords } from '#renderer/text/rescued.ts'
import { sharingWords } from '#renderer/text/sharing-words.ts'
import { whereWords } from '#renderer/text/where-words.ts'

it('end in one period, also after a day that is written with one', () => {
  expect(whereWords.fi.heard('to 19.11.')).toBe('Viimeksi yhteydessä to 19.11.')
  expect(whereWords.fi.heard('tänään')).toBe('Viimeksi yhteydessä tänään.')
  for (const language of languages) expect(whereWords[language].heard('to 19.11.')).not.toContain('..')
})

it('end in one period after the name of a writer or of a point of the past', () => {
  for (const language of languages) {
    const taken = sharingWords[language].packet.taken({ edits: 1, images: 0, people: ['Aino K.'] })
    expect(taken).toMatch(/Aino K\.$/)
    expect(historyWords[language].restored('Versio 17.11.')).not.toContain('..')
  }
})

it('quote a piece of text without the spaces around it', () => {
  expect(rescuedWords.fi.insertHint(' Tärkeä huomio. ')).toContain('”Tärkeä huomio.”')
})

it('[WI3] the name of a button begins with the words seen on it', () => {
  for (const language of languages) {
    const { restore, restoreTo } = historyWords[language]
    expect(restoreTo('eilen klo 14.32').startsWith(restore)).toBe(true)
  }
})
