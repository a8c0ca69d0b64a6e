import { describe, expect, test } from 'vitest'
import { indexed, p, strong, term, words } from '#handbook/model/notation.ts'
import { editionOf } from '#handbook/publish/edition-view.ts'
import { headingsOf } from '#handbook/publish/subject-index.ts'
import { book, chapter, practice } from '#tests/book.ts'

describe('the subject index', () => {
  test.each([
    ['', ' vertais\u00adtuki ', [['vertaistuki']]],
    ['kuntoutus > sosiaalinen', 'x', [['kuntoutus', 'sosiaalinen']]],
    ['osallisuus; kuntoutus > sosiaalinen', 'x', [['osallisuus'], ['kuntoutus', 'sosiaalinen']]],
    [' ; > ', 'arki', [['arki']]],
    ['', '  ', []],
    ['a > b > c', 'x', [['a', 'b']]],
  ])('[PB12] reads a mark %j on %j', (stored, marked, headings) => {
    expect(headingsOf(stored, marked)).toEqual(headings)
  })

  test('[PB12] sorts its headings as Finnish does, and tells part and section of each place', () => {
    const { index, parts } = editionOf(
      book(
        chapter('alku', 'Alku', p(indexed('äly'), ' ja ', indexed('zeniitti'), ' ja ', indexed('arki'))),
        practice('ryhma', 'Ryhmä', { 'lyhyt-kuvaus': [p(indexed('arki', 'arki > ryhmässä'))] }),
      ),
    )
    expect(index.map((heading) => heading.term)).toEqual(['arki', 'zeniitti', 'äly'])
    expect(index[0]).toEqual({
      term: 'arki',
      places: [{ part: 'alku', anchor: 'hakusana-3', title: 'Alku', number: '1' }],
      below: [
        {
          term: 'ryhmässä',
          places: [{ part: 'ryhma', anchor: 'hakusana-1', title: 'Ryhmä', number: null }],
          below: [],
        },
      ],
    })
    expect(JSON.stringify(parts)).toContain('"anchor":"hakusana-3"')
  })

  test('[PB12] takes words in two faces under one mark as one place', () => {
    const mark = { type: 'indexTerm' }
    const line = p(
      words('sosiaalinen ', mark),
      words('kuntoutus', mark, { type: 'strong' }),
      strong(' loppu'),
    )
    const { index } = editionOf(book(chapter('alku', 'Alku', line)))
    expect(index.map(({ term: heading, places }) => [heading, places.length])).toEqual([
      ['sosiaalinen kuntoutus', 1],
    ])
  })

  test('[PB12] links words to the glossary only when it has them', () => {
    const glossary = [
      {
        id: 'arki',
        term: { fi: 'arki', sv: '', en: '' },
        definition: { fi: 'Jokapäiväinen.', sv: '', en: '' },
      },
      { id: 'tyhja', term: { fi: ' ', sv: 'tom', en: '' }, definition: { fi: '', sv: '', en: '' } },
    ]
    const line = p(term('arki', 'arjen'), ' ', term('poissa', 'muun'))
    const edition = editionOf({ ...book(chapter('alku', 'Alku', line)), glossary })
    const [part] = edition.parts
    const [block] = part?.kind === 'chapter' ? part.blocks : []
    expect(block).toMatchObject({
      spans: [{ text: 'arjen', glossary: 'arki' }, { text: ' ' }, { type: 'words', text: 'muun' }],
    })
    expect(JSON.stringify(block)).not.toContain('poissa')
    expect(edition.glossary.map(({ id }) => id)).toEqual(['arki'])
  })
})
