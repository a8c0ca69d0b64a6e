// The edition: numbers, references, notes and places resolved from the handbook's values.
import { describe, expect, it } from 'vitest'
import { anchored, figure, h2, h3, note, p, reference, table } from '#handbook/model/notation.ts'
import { editionOf } from '#handbook/publish/edition-view.ts'
import type { ViewBlock, ViewSpan } from '#handbook/publish/edition.ts'
import { book, chapter, practice } from '#tests/book.ts'

const image = `${'a'.repeat(64)}.svg`
const drawing = figure({ file: image, alt: 'Kuva', author: 'Me', permission: 'Saa' }, 'Kuvateksti')

const handbook = book(
  chapter(
    'eka',
    'Johdanto',
    h2('Alku'),
    p('Katso ', reference('toka', 'Polku', 'polku'), note('yksi')),
    h2(''),
    h2('Loppu'),
  ),
  chapter('toka', 'Prosessi', anchored('polku', h2('Polku')), h3('Vaihe'), drawing, table('T', ['a'], ['b'])),
  practice('kortti', 'Kortti', {
    'lyhyt-kuvaus': [p(reference('gone', 'Mennyt luku'), note('kaksi')), drawing],
  }),
)
const edition = editionOf({ ...handbook, facts: { ...handbook.facts, practicesAfter: 'eka' } })
const blocksOf = (id: string): readonly ViewBlock[] => {
  const part = edition.parts.find((each) => each.id === id)
  if (part === undefined) throw new RangeError(id)
  return part.kind === 'chapter' ? part.blocks : part.fields.flatMap(({ blocks }) => blocks)
}
const spansOf = (id: string): readonly ViewSpan[] =>
  blocksOf(id).flatMap((block) => (block.type === 'paragraph' ? block.spans : []))

describe('edition', () => {
  it('[PB1] puts practices after the chapter that the book names', () => {
    expect(edition.parts.map(({ id }) => id)).toEqual(['eka', 'kortti', 'toka'])
    expect(editionOf(handbook).parts.map(({ id }) => id)).toEqual(['eka', 'toka', 'kortti'])
  })

  it('[PB1] numbers sections, and gives none to a heading without words', () => {
    const numbers = ['eka', 'toka'].map((id) =>
      blocksOf(id).flatMap((block) => (block.type === 'heading' ? [block.number] : [])),
    )
    expect(numbers).toEqual([
      ['1.1', null, '1.2'],
      ['2.1', '2.1.1'],
    ])
  })

  it('[PB1] resolves a reference to a section by its anchor, with its number and title', () => {
    expect(spansOf('eka')).toContainEqual({
      type: 'reference',
      target: { part: 'toka', anchor: 'polku' },
      number: '2.1',
      title: 'Polku',
    })
  })

  it('[PB1] keeps the title of a reference whose target is gone', () => {
    const gone = { type: 'reference', target: null, number: null, title: 'Mennyt luku' }
    expect(spansOf('kortti')).toContainEqual(gone)
  })

  it('[PB1] numbers notes in each part from 1, and figures through the book in reading order', () => {
    const notes = ['eka', 'kortti'].map((id) =>
      spansOf(id).flatMap((span) => (span.type === 'footnote' ? [span.number] : [])),
    )
    expect(notes).toEqual([[1], [1]])
    const figures = edition.parts.flatMap(({ id }) =>
      blocksOf(id).flatMap((block) => (block.type === 'figure' ? [[id, block.number]] : [])),
    )
    expect(figures).toEqual([
      ['kortti', 1],
      ['toka', 2],
    ])
    expect(edition.images).toEqual([image])
  })
})
