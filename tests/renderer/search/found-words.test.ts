// What the results page says of its hits.
import { describe, expect, it } from 'vitest'
import { foundWords, reasonOf, wordsBeside } from '#renderer/search/found-words.ts'
import { headingOf, placeOf, placesOf } from '#renderer/search/hit-words.ts'
import { markedPieces, wholeWord } from '#renderer/search/marked-pieces.ts'
import { practiceFactWords } from '#renderer/text/practice-facts.ts'
import { searchWords } from '#renderer/text/search.ts'
import { hitOf, markOf, snippetOf } from './sample-hits.ts'

const text = 'Vertaisneuvojiksi ja vertaisneuvoja, tukihenkilöksi tai vertaisnuvoja.'
const marks = [
  markOf(text, 'Vertaisneuvojiksi', 'vertaisneuvoja', 'form'),
  markOf(text, 'vertaisneuvoja', 'vertaisneuvoja', 'same'),
  markOf(text, 'tukihenkilöksi', 'vertaisneuvoja', 'synonym'),
  markOf(text, 'vertaisnuvoja', 'vertaisneuvoja', 'typo'),
]
const title = 'Vertaisneuvojakoulutus'
const hit = hitOf('practice', 'kortti', {
  title,
  titleMarks: [markOf(title, 'Vertaisneuvoja', 'vertaisneuvoja', 'modifier')],
  snippets: [snippetOf(text, marks)],
})

describe('the words found beside those asked for', () => {
  it('are whole words, each once and under what they are', () => {
    expect(wordsBeside([hit, hit], 4)).toEqual({
      forms: ['vertaisneuvojakoulutus', 'vertaisneuvojiksi'],
      synonyms: ['tukihenkilöksi'],
      near: ['vertaisnuvoja'],
    })
  })

  it('are no more than wanted', () => {
    expect(wordsBeside([hit], 1).forms).toEqual(['vertaisneuvojakoulutus'])
  })

  it('leave out the very words that were asked for', () => {
    expect(foundWords(hit).map(({ found }) => found)).not.toContain('vertaisneuvoja')
  })
})

describe('the reason of a mark', () => {
  it('tells which word of the text answers which word of the question, and how', () => {
    const told = 'Kuntoutustarvetta kartoitetaan.'
    const mark = markOf(told, 'Kuntoutustarvetta', 'tarve', 'head')
    expect(reasonOf(told, mark, searchWords.fi)).toBe('kuntoutustarvetta ← tarve, yhdyssana')
    expect(reasonOf(told, mark, searchWords.en)).toBe('kuntoutustarvetta ← tarve, compound')
  })

  it('is not told of the very word that was asked for', () => {
    expect(reasonOf('tarve', markOf('tarve', 'tarve', 'tarve', 'same'), searchWords.fi)).toBeUndefined()
  })

  it('names the whole word of which a part is marked, hyphens and all', () => {
    expect(wholeWord('Keski-Uudenmaan hva', { from: 6, to: 9 })).toBe('Keski-Uudenmaan')
  })
})

describe('marks', () => {
  it('cut a text into what is marked and what is not', () => {
    const mark = { from: 1, to: 3 }
    expect(markedPieces('abcdef', [mark])).toEqual([
      { at: 0, text: 'a', mark: null },
      { at: 1, text: 'bc', mark },
      { at: 3, text: 'def', mark: null },
    ])
  })

  it('lose no letter when they overlap, repeat or reach outside', () => {
    const ranges = [
      [4, 99],
      [1, 3],
      [1, 3],
      [2, 5],
      [-4, 1],
    ] as const
    const pieces = markedPieces(
      'abcdef',
      ranges.map(([from, to]) => ({ from, to })),
    )
    expect(pieces.map((piece) => piece.text).join('')).toBe('abcdef')
  })
})

describe('where a hit stands', () => {
  const heading = { index: 0, level: 2, steps: [4], text: 'Esimerkkejä', anchor: null, path: [3] }
  const context = {
    number: 2,
    headings: [heading],
    words: searchWords.fi,
    facts: practiceFactWords.fi,
  }
  const inText = (path: number[], field: string | null = null) => [snippetOf('sana', [], { path, field })]

  it('is told of a chapter by its section', () => {
    const found = hitOf('chapter', 'toka', { snippets: inText([5]) })
    expect(placeOf(found, context)).toBe('2.4 Esimerkkejä')
  })

  it('[ED4] is told without a number of what the shown edition leaves out', () => {
    const found = hitOf('chapter', 'toka', { snippets: inText([5]) })
    expect(placeOf(found, { ...context, number: null })).toBe('Esimerkkejä')
  })

  it('is told by the number before the first heading', () => {
    expect(headingOf(snippetOf('', [], { path: [1] }), [heading])).toBeUndefined()
    expect(placeOf(hitOf('chapter', 'eka', { snippets: inText([1]) }), context)).toBe('Luku 2')
  })

  it('is told of a practice by place, stage and field', () => {
    const facts = { place: 'Järvenpää', stage: 'rooting' } as const
    const found = hitOf('practice', 'kortti', { facts, snippets: inText([0], 'ratkaisun-perusidea') })
    expect(placeOf(found, context)).toBe('Järvenpää · Juurtumassa · Ratkaisun perusidea')
  })

  it('is told of a practice of which nothing is known by what it is', () => {
    expect(placeOf(hitOf('practice', 'kortti'), context)).toBe('Hyvä käytäntö')
  })
})

describe('the number of places', () => {
  it('names the title apart from the text', () => {
    const inTitle = hitOf('chapter', 'arki', { titleRanges: [[0, 4]], places: 3 })
    expect(placesOf(inTitle, searchWords.fi)).toBe('Nimi ja 2 kohtaa')
    expect(placesOf({ ...inTitle, titleRanges: [], places: 1 }, searchWords.fi)).toBe('1 kohta')
    expect(placesOf({ ...inTitle, places: 1 }, searchWords.fi)).toBe('Nimi')
  })

  it('is not told when only limits were asked for', () => {
    expect(placesOf(hitOf('chapter', 'arki', { places: 0 }), searchWords.fi)).toBe('')
  })
})
