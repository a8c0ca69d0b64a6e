// Words of the practice page: numbers inflected, a hint for every field, no field left without words.
import { describe, expect, it } from 'vitest'
import { languages } from '#handbook/model/failure-words.ts'
import { innokylaProfile } from '#handbook/model/practice-profile.ts'
import { fieldHint } from '#renderer/text/practice-hints.ts'
import { practiceFactWords } from '#renderer/text/practice-facts.ts'
import { practiceWords } from '#renderer/text/practice.ts'

describe('the words of a practice', () => {
  it.each([
    [7, 9, '7 kenttää 9:stä kunnossa'],
    [1, 8, '1 kenttä 8:sta kunnossa'],
    [0, 10, '0 kenttää 10:stä kunnossa'],
    [5, 12, '5 kenttää 12:sta kunnossa'],
  ])('say %i of %i in Finnish', (done, of, text) => {
    expect(practiceWords.fi.fieldsDone(done, of)).toBe(text)
  })

  it('ask something of every field of the form in every language', () => {
    const missing = languages.flatMap((language) =>
      innokylaProfile.fields.filter(({ id }) => fieldHint(id, language) === null),
    )
    expect(missing).toEqual([])
  })

  it('never call the summary selkokielinen, which has to be earned', () => {
    const own = JSON.stringify([practiceWords.fi, practiceFactWords.fi])
    expect(own).not.toMatch(/selkokiel/i)
  })
})
