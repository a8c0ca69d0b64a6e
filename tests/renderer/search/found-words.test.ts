// What the results page says of its hits.
import { describe, expect, it } from 'vitest'
import type { Hit } from '#handbook/search/hit.ts'
import { foundForms } from '#renderer/search/found-forms.ts'
import { placesOf } from '#renderer/search/hit-words.ts'
import { markedPieces } from '#renderer/search/marked-pieces.ts'
import { searchWords } from '#renderer/text/search.ts'

function hit(title: string, titleRanges: Hit['titleRanges'], text: string, ranges: Hit['titleRanges']): Hit {
  const snippet = { text, ranges, offset: 0, path: [0], field: null }
  const where = { kind: 'chapter', id: 'luku', field: 'text', score: 1, places: 3 } as const
  return { ...where, title, titleRanges, snippets: [snippet] }
}

describe('the forms that were found', () => {
  it('are whole words, each once, without the word that was asked for', () => {
    const found = hit('Vertaisneuvojakoulutus', [[0, 13]], 'Vertaisneuvojiksi tai vertaisneuvoja.', [
      [0, 17],
      [22, 36],
    ])
    expect(foundForms([found, found], 'Vertaisneuvoja', 4)).toEqual([
      'vertaisneuvojakoulutus',
      'vertaisneuvojiksi',
    ])
  })

  it('are no more than wanted', () => {
    const found = hit('', [], 'yksi kaksi kolme', [
      [0, 4],
      [5, 10],
      [11, 16],
    ])
    expect(foundForms([found], '', 2)).toEqual(['yksi', 'kaksi'])
  })
})

describe('marks', () => {
  it('cut a text into what is marked and what is not', () => {
    expect(markedPieces('abcdef', [[1, 3]])).toEqual([
      { at: 0, text: 'a', marked: false },
      { at: 1, text: 'bc', marked: true },
      { at: 3, text: 'def', marked: false },
    ])
  })

  it('lose no letter when ranges overlap, repeat or reach outside', () => {
    const pieces = markedPieces('abcdef', [
      [4, 99],
      [1, 3],
      [1, 3],
      [2, 5],
      [-4, 1],
    ])
    expect(pieces.map(({ text }) => text).join('')).toBe('abcdef')
  })
})

describe('the number of places', () => {
  it('names the title apart from the text', () => {
    const inTitle = hit('Arki', [[0, 4]], 'arki', [[0, 4]])
    expect(placesOf(inTitle, searchWords.fi)).toBe('Nimi ja 2 kohtaa')
    expect(placesOf({ ...inTitle, titleRanges: [], places: 1 }, searchWords.fi)).toBe('1 kohta')
    expect(placesOf({ ...inTitle, places: 1 }, searchWords.fi)).toBe('Nimi')
  })
})
