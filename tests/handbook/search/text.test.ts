// The words of a text.
import { describe, expect, it } from 'vitest'
import { fold, tokens } from '#handbook/search/text.ts'

const wordsOf = (text: string): readonly string[] => tokens(text).map(({ word }) => word)

describe('tokens', () => {
  it('[SE1] are words in lower case, with where they stand', () => {
    expect(tokens('Arjen avaimet!')).toEqual([
      { word: 'arjen', from: 0, to: 5 },
      { word: 'avaimet', from: 6, to: 13 },
    ])
  })

  it('[SE1] of a hyphenated word are the whole without hyphens, then its parts', () => {
    expect(tokens('Arki-ryhmä')).toEqual([
      { word: 'arkiryhmä', from: 0, to: 10 },
      { word: 'arki', from: 0, to: 4 },
      { word: 'ryhmä', from: 5, to: 10 },
    ])
  })

  it('[SE1] leave a hyphen at the edge of a word alone', () => {
    expect(wordsOf('sosiaali- ja terveyspalvelut')).toEqual(['sosiaali', 'ja', 'terveyspalvelut'])
  })

  it('[SE1] take a case ending after a colon into the range, not into the word', () => {
    expect(tokens('ESR:stä')).toEqual([{ word: 'esr', from: 0, to: 7 }])
    expect(wordsOf('alue:lappi')).toEqual(['alue', 'lappi'])
  })

  it('[SE1] are the same in NFC and in NFD, each with offsets in its own text', () => {
    const composed = 'Työkyky ja äänestys'
    const decomposed = composed.normalize('NFD')
    expect(wordsOf(decomposed)).toEqual(wordsOf(composed))
    for (const { word, from, to } of tokens(decomposed)) expect(fold(decomposed.slice(from, to))).toBe(word)
  })

  it('[SE1] do not see soft hyphens', () => {
    expect(tokens('kun\u00ADtou\u00ADtus')).toEqual([{ word: 'kuntoutus', from: 0, to: 11 }])
  })

  it('[SE4] are none in what holds no letters, nor in halves of letters', () => {
    for (const text of ['', ' \n\t', '+-~^:*"', '👩‍👩‍👧', '\uD83D', '\uDC69\uD83D'])
      expect(tokens(text)).toEqual([])
  })

  it('[SE4] keep their places around halves of letters and letters that grow in lower case', () => {
    const text = '\uD800İstanbul\uDC00 työ'
    for (const { word, from, to } of tokens(text)) expect(fold(text.slice(from, to))).toBe(word)
    expect(wordsOf(text)).toContain('työ')
  })
})
