import { describe, expect, it } from 'vitest'
import type { Content } from '#handbook/model/content.ts'
import { p } from '#handbook/model/notation.ts'
import { pageAt, pastOf, type Point } from '#handbook/history/past.ts'
import { restorePage } from '#handbook/history/restore-page.ts'
import { steadyTimes } from '#handbook/history/steady-times.ts'
import { pageChanges } from '#handbook/history/page-changes.ts'
import { retitle } from '#handbook/store/edit-tree.ts'
import { setStanding } from '#handbook/store/edition-plans.ts'
import { treeId } from '#handbook/store/shape.ts'
import { Desk, minute, morning, peopleOf } from './writing.ts'

const nowhere = (): null => null

function textAt(desk: Desk, document: string, point: Point): Content | undefined {
  const page = pageAt(desk.documents, document, point, nowhere)
  return page?.kind === 'chapter' ? page.content : undefined
}

/** Anna begins a chapter, Bertta goes on, Anna comes back in the afternoon. */
function story(): { readonly anna: Desk; readonly bertta: Desk } {
  const [anna, bertta] = [new Desk('a'), new Desk('b')]
  anna.add('chapter', 'luku', 'Alku', morning)
  anna.writeChapter('luku', morning + minute, p('Anna aloitti.'))
  anna.writeChapter('luku', morning + 9 * minute, p('Anna aloitti ja jatkoi.'))
  bertta.take(anna)
  bertta.writeChapter('luku', morning + 60 * minute, p('Anna aloitti ja jatkoi.'), p('Bertta lisäsi.'))
  anna.take(bertta)
  anna.write(treeId, morning + 299 * minute, (doc) => retitle(doc, 'luku', 'Johdanto'))
  anna.writeChapter('luku', morning + 300 * minute, p('Vain tämä jäi.'))
  return { anna, bertta }
}

describe('sittings', () => {
  it('[HI1] tells who wrote in a chapter and when, newest first', () => {
    const { anna, bertta } = story()
    const past = pastOf(anna.documents, 'luku', peopleOf(anna, bertta))
    expect(
      past.map(({ person, from, to }) => [person, (from - morning) / minute, (to - morning) / minute]),
    ).toEqual([
      ['Kirjoittaja A', 300, 300],
      ['Kirjoittaja B', 60, 60],
      ['Kirjoittaja A', 0, 9],
    ])
  })

  it('[HI1] keeps a sitting by its name while it goes on', () => {
    const { anna } = story()
    const [last] = pastOf(anna.documents, 'luku', new Map())
    anna.writeChapter('luku', morning + 305 * minute, p('Vain tämä jäi tähän.'))
    expect(pastOf(anna.documents, 'luku', new Map())[0]).toMatchObject({
      id: last?.id,
      to: morning + 305 * minute,
    })
  })

  it('[HI1] is not broken by writing elsewhere meanwhile', () => {
    const desk = new Desk('a')
    desk.add('chapter', 'yksi', 'Yksi', morning)
    desk.add('chapter', 'kaksi', 'Kaksi', morning)
    for (let at = 1; at < 10; at++)
      desk.writeChapter(at % 2 === 0 ? 'yksi' : 'kaksi', morning + at * 4 * minute, p(`kerta ${at}`))
    expect(pastOf(desk.documents, 'yksi', new Map())).toHaveLength(1)
  })
})

describe('restoring', () => {
  it('[HI3] leaves what was there before it as a point of the past, however soon it comes', () => {
    const desk = new Desk('a')
    desk.add('chapter', 'luku', 'Alku', morning)
    desk.writeChapter('luku', morning + minute, p('Eka.'))
    const [first] = pastOf(desk.documents, 'luku', new Map())
    const old = pageAt(desk.documents, 'luku', { kind: 'sitting', id: first?.id ?? '' }, nowhere)
    if (old === null) throw new Error('No page.')
    desk.writeChapter('luku', morning + 2 * minute, p('Toka, jota ei saa kadottaa.'))
    desk.write('luku', morning + 3 * minute, (doc) => expect(restorePage(doc, old)).toBe(true))
    const past = pastOf(desk.documents, 'luku', new Map())
    expect(past.map(({ id }) => textAt(desk, 'luku', { kind: 'sitting', id }))).toEqual([
      [p('Eka.')],
      [p('Toka, jota ei saa kadottaa.')],
    ])
  })
})

describe('points', () => {
  it('[HI1] shows a chapter as it was after each sitting, with the title of then', () => {
    const { anna } = story()
    const past = pastOf(anna.documents, 'luku', new Map())
    const pages = past.map(({ id }) => pageAt(anna.documents, 'luku', { kind: 'sitting', id }, nowhere))
    expect(pages.map((page) => page?.title)).toEqual(['Johdanto', 'Alku', 'Alku'])
    expect(past.map(({ id }) => textAt(anna, 'luku', { kind: 'sitting', id }))).toEqual([
      [p('Vain tämä jäi.')],
      [p('Anna aloitti ja jatkoi.'), p('Bertta lisäsi.')],
      [p('Anna aloitti ja jatkoi.')],
    ])
    expect(textAt(anna, 'luku', { kind: 'start' })).toEqual([])
    expect(textAt(anna, 'luku', { kind: 'now' })).toEqual([p('Vain tämä jäi.')])
  })

  it('[HI2] knows in which editions the page stood then, and that a file edited outside says nothing of it', () => {
    const { anna } = story()
    anna.write(treeId, morning + 400 * minute, (doc) =>
      setStanding(doc, 'luku', { except: false, editions: ['lappi'] }),
    )
    const [last] = pastOf(anna.documents, 'luku', new Map())
    const at = (point: Point) => pageAt(anna.documents, 'luku', point, () => outside)
    const outside = pageAt(anna.documents, 'luku', { kind: 'start' }, nowhere)
    const before = at({ kind: 'sitting', id: last?.id ?? '' })
    expect(pageChanges(before, at({ kind: 'now' }))).toEqual({
      title: null,
      standing: { before: {}, after: { when: 'lappi' } },
      fields: [],
      facts: [],
    })
    expect(pageChanges(at({ kind: 'now' }), at({ kind: 'outside', id: 'x' })).standing).toBeNull()
  })

  it('[HI1] has no page at a point that is not known', () => {
    const { anna } = story()
    expect(pageAt(anna.documents, 'luku', { kind: 'sitting', id: 'ei-ole' }, nowhere)).toBeNull()
    expect(pageAt(anna.documents, 'muu', { kind: 'now' }, nowhere)).toBeNull()
    expect(pageAt(anna.documents, 'luku', { kind: 'version', id: 'x' }, nowhere)).toBeNull()
  })

  it('[HI1] takes in what a sitting stands on, though a clock put it later', () => {
    const [ahead, desk] = [new Desk('a'), new Desk('b')]
    ahead.add('chapter', 'luku', 'Alku', morning)
    ahead.writeChapter('luku', morning + 500 * minute, p('Kello edellä kirjoitettu.'))
    desk.take(ahead)
    desk.writeChapter('luku', morning + 60 * minute, p('Kello edellä kirjoitettu, sitten jatkettu.'))
    const sitting = pastOf(desk.documents, 'luku', new Map()).find((each) => each.device === desk.device)
    expect(textAt(desk, 'luku', { kind: 'sitting', id: sitting?.id ?? '' })).toEqual([
      p('Kello edellä kirjoitettu, sitten jatkettu.'),
    ])
  })
})

describe('clocks', () => {
  it('[HI1] does not believe the times at which a clock was far ahead or behind', () => {
    expect(steadyTimes([5, 6, 99, 7, 8])).toEqual([5, 6, 6, 7, 8])
    expect(steadyTimes([5, 6, 0, 7, 8])).toEqual([5, 6, 6, 7, 8])
    expect(steadyTimes([99, 5, 6])).toEqual([5, 5, 6])
    expect(steadyTimes([])).toEqual([])
    expect(steadyTimes([3, 3, 3])).toEqual([3, 3, 3])
  })
})
