// What is known of every page: headings, counts and completeness, following what is written.
import { sectionNumber } from '#handbook/model/section-numbers.ts'
import { afterEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { success } from '#handbook/model/failure.ts'
import { figure, h2, h3, h4, lawQuotation, p, table } from '#handbook/model/notation.ts'
import { beginDocument, writeContent } from '#handbook/store/document.ts'
import type { TreeEntry } from '#handbook/store/read-tree.ts'
import { chapterFragment, fieldFragment } from '#handbook/store/shape.ts'
import { readChapterPage, readPracticePage } from '#renderer/state/page-reading.ts'
import { Survey } from '#renderer/state/survey.svelte.ts'

type Content = Parameters<typeof writeContent>[1]

function chapter(...content: Content): Y.Doc {
  const doc = new Y.Doc()
  beginDocument(doc, 'chapter')
  writeContent(chapterFragment(doc), content)
  return doc
}

function entry(id: string, kind: TreeEntry['kind'] = 'chapter'): TreeEntry {
  return { id, kind, title: id, order: id, binned: false }
}

const picture = figure({ file: 'a.svg', alt: 'Kuva', author: '', permission: '' }, 'Kuvateksti')
const rows = table('Taulu', ['A'], ['b'])

afterEach(() => void vi.useRealTimers())

describe('reading a page', () => {
  it('[NF3] numbers sections of two levels and raises a level that would skip one', () => {
    const { headings } = readChapterPage(chapter(h2('A'), h3('B'), h4('C'), h2('D'), h4('E')))
    expect(headings.map((heading) => sectionNumber(3, heading.steps))).toEqual([
      '3.1',
      '3.1.1',
      null,
      '3.2',
      '3.2.1',
    ])
  })

  it('counts words, and figures and tables however deep they stand', () => {
    const reading = readChapterPage(chapter(p('Yksi kaksi kolme'), picture, rows))
    expect(reading).toMatchObject({ figures: 1, tables: 1, card: null })
    expect(readChapterPage(chapter(lawQuotation({ source: 'Laki' }, p('viisi sanaa')))).words).toBe(2)
  })

  it('[PR2] counts the done fields of a practice, its name among them', () => {
    const doc = new Y.Doc()
    beginDocument(doc, 'practice')
    writeContent(fieldFragment(doc, 'lyhyt-kuvaus'), [p('Ryhmä kokoontuu.')])
    expect(readPracticePage(doc, 'Ryhmä').card?.done).toBe(2)
    expect(readPracticePage(doc, '').card?.done).toBe(1)
  })
})

describe('the survey', () => {
  it('follows the open page a moment after it was written in', async () => {
    vi.useFakeTimers()
    const survey = new Survey()
    const doc = chapter(p('yksi'))
    const stop = survey.follow(entry('luku'), doc, () => 'Luku')
    expect(survey.of('luku')?.words).toBe(1)
    writeContent(chapterFragment(doc), [p('yksi kaksi')])
    expect(survey.of('luku')?.words).toBe(1)
    await vi.advanceTimersByTimeAsync(300)
    expect(survey.of('luku')?.words).toBe(2)
    writeContent(chapterFragment(doc), [p('yksi kaksi kolme')])
    stop()
    expect(survey.of('luku')?.words).toBe(3)
  })

  it('never puts an old reading over the page that is being written', async () => {
    const survey = new Survey()
    const stored = Y.encodeStateAsUpdate(chapter(p('vanha')))
    await survey.readRest([entry('luku')], async () => {
      survey.follow(entry('luku'), chapter(p('uusi teksti')), () => 'Luku')
      return success({ state: stored, gate: 'current' })
    })
    expect(survey.of('luku')?.words).toBe(2)
  })

  it('[PB1] counts figures before a page in the order of the printed book, once all are known', () => {
    const survey = new Survey()
    const order = ['a', 'c', 'b']
    survey.follow(entry('a'), chapter(picture), () => 'A')
    expect(survey.countsBefore('c', order)).toEqual({ figures: 1, tables: 0 })
    expect(survey.countsBefore('b', order)).toBeNull()
    survey.follow(entry('c', 'practice'), new Y.Doc(), () => 'C')
    expect(survey.countsBefore('b', order)).toEqual({ figures: 1, tables: 0 })
    expect(survey.countsBefore('elsewhere', order)).toBeNull()
  })
})
