// What is found before typesetting, and where.
import type { PublishObstacle } from '#handbook/model/obstacle.ts'
import { describe, expect, it } from 'vitest'
import type { Edition, ViewBlock } from '#handbook/publish/edition.ts'
import { preflight } from '#handbook/publish/pdf/preflight.ts'
import { readPrintImage } from '#handbook/publish/pdf/print-image.ts'
import { bookFacts, chapter, edition, list, note, p, practice, sampleEdition } from './sample-edition.ts'
import { imageName, png, sampleImages } from './sample-images.ts'

const file = imageName('c', 'png')
const sound = readPrintImage(file, png(4, 4))
if (sound === null) throw new Error('The test image is sound')

const figure = (facts: Partial<Extract<ViewBlock, { type: 'figure' }>> = {}): ViewBlock => ({
  type: 'figure',
  path: [3],
  number: 1,
  file,
  alt: 'Kuvan sisältö',
  decorative: false,
  author: '',
  permission: '',
  caption: [{ type: 'words', text: 'Kuvateksti' }],
  ...facts,
})

const inChapter = (...blocks: ViewBlock[]): Edition =>
  edition([chapter('luku', 1, 'Luku', ...blocks)], [file])
const found = (book: Edition, images = new Map([[file, sound]])): readonly PublishObstacle[] =>
  preflight(book, images)
const place = { document: 'luku', title: 'Luku', path: [3] }

describe('preflight', () => {
  it('[PB2] finds nothing in a sound book', () => {
    const images = new Map(
      [...sampleImages].map(([name, bytes]) => [name, readPrintImage(name, bytes) ?? 'damaged'] as const),
    )
    expect(preflight(sampleEdition, images)).toEqual([])
  })

  it('[PB2] finds an image that is missing, or was never chosen', () => {
    expect(found(inChapter(figure()), new Map())).toEqual([
      { ...place, kind: 'missingImage', found: 'Kuvateksti' },
    ])
    expect(found(inChapter(figure({ file: null, caption: [] })))).toEqual([
      { ...place, kind: 'missingImage', found: '' },
    ])
  })

  it('[PB2] finds an image that is damaged', () => {
    expect(preflight(inChapter(figure()), new Map([[file, 'damaged']]))).toEqual([
      { ...place, kind: 'damagedImage', found: 'Kuvateksti' },
    ])
  })

  it('[PB2] finds a missing description, except of a decorative image', () => {
    expect(found(inChapter(figure({ alt: ' ' })))).toEqual([
      { ...place, kind: 'missingAlt', found: 'Kuvateksti' },
    ])
    expect(found(inChapter(figure({ alt: '', decorative: true })))).toEqual([])
  })

  it('[PB2] finds a book, a chapter and a practice without a title', () => {
    const parts = [chapter('luku', 1, ' '), practice('kortti', '', {})]
    const kinds = found(edition(parts, [], { ...bookFacts, title: '' })).map(({ kind, document }) => [
      kind,
      document,
    ])
    expect(kinds).toEqual([
      ['missingTitle', ''],
      ['missingTitle', 'luku'],
      ['missingTitle', 'kortti'],
    ])
  })

  it('[PB2] finds letters that cannot be printed: in notes, boxes, facts and captions', () => {
    const boxed: ViewBlock = { type: 'callout', path: [3], blocks: [p('hei', note(1, '你好'))] }
    expect(found(inChapter(boxed))).toEqual([{ ...place, path: [0], kind: 'unprintable', found: '你 好' }])
    expect(found(inChapter(figure({ author: 'سلام' })))).toMatchObject([{ kind: 'unprintable', path: [3] }])
    expect(found(edition([practice('kortti', 'Kortti', {}, { place: '東京' })]))).toMatchObject([
      { kind: 'unprintable', document: 'kortti', path: [], found: '東 京' },
    ])
  })

  it('[PB2] names the field of a practice', () => {
    const book = edition([practice('kortti', 'Kortti', { toimintaymparisto: [figure({ alt: '' })] })])
    expect(found(book)).toEqual([
      {
        kind: 'missingAlt',
        document: 'kortti',
        title: 'Kortti',
        field: 'toimintaymparisto',
        path: [3],
        found: 'Kuvateksti',
      },
    ])
  })

  it('[PB2] quotes what is nested too deep, once', () => {
    let deep: ViewBlock = list(false, 1, [p('pohjalla')])
    for (let depth = 0; depth < 14; depth++) deep = { type: 'callout', path: [depth], blocks: [deep] }
    expect(found(inChapter(deep))).toEqual([
      { kind: 'tooDeep', document: 'luku', title: 'Luku', path: [4], found: 'pohjalla' },
    ])
  })
})
