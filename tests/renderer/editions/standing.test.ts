import { describe, expect, it } from 'vitest'
import { plainNational, noImprint } from '#handbook/model/edition-plan.ts'
import type { TreeEntry } from '#handbook/store/read-tree.ts'
import { chapterNumber, chapterNumbers, shownOrder } from '#renderer/editions/shown-pages.ts'
import { isShown, standingNote } from '#renderer/editions/standing-note.ts'

const entry = (id: string, standing: Pick<TreeEntry, 'when' | 'replaces'> = {}): TreeEntry => ({
  kind: 'chapter',
  id,
  title: id,
  order: id,
  binned: false,
  ...standing,
})
const chapters = [
  entry('alku'),
  entry('muut', { when: '!lappi' }),
  entry('verkostot'),
  entry('poro', { when: 'lappi' }),
  entry('lapin', { when: 'lappi', replaces: 'verkostot' }),
  entry('loppu'),
]
const practices = [entry('kortti'), entry('lapin-kortti', { when: 'lappi' })]
const editions = [
  plainNational,
  { id: 'lappi', title: 'Lappi', area: 'hyvinvointialue:21', order: 'a0', imprint: noImprint },
]
const shownAs = (shownEdition: string | null) => ({
  tree: { chapters, practices, bin: [], facts: { practicesAfter: 'alku' } as never },
  editions,
  shownEdition,
})

describe('the tree shown as an edition', () => {
  it('[ED4] numbers every chapter when the whole book is shown', () => {
    expect([...chapterNumbers(shownAs(null)).values()]).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('[ED4] numbers only what stands in the edition, a chapter in the place of another as that one', () => {
    expect(Object.fromEntries(chapterNumbers(shownAs('lappi')))).toEqual({
      alku: 1,
      lapin: 2,
      poro: 3,
      loppu: 4,
    })
    expect(Object.fromEntries(chapterNumbers(shownAs('national')))).toEqual({
      alku: 1,
      muut: 2,
      verkostot: 3,
      loppu: 4,
    })
  })

  it('[ED4] gives no number to what stands elsewhere only, nor to what is no chapter', () => {
    expect(chapterNumber(shownAs('lappi'), 'muut')).toBeNull()
    expect(chapterNumber(shownAs('lappi'), 'kortti')).toBeNull()
    expect(chapterNumber(shownAs('lappi'), 'loppu')).toBe(4)
  })

  it('[ED4] orders the pages as the edition is read', () => {
    expect(shownOrder(shownAs('lappi'))).toEqual(['alku', 'kortti', 'lapin-kortti', 'lapin', 'poro', 'loppu'])
    expect(shownOrder(shownAs('national'))).toEqual(['alku', 'kortti', 'muut', 'verkostot', 'loppu'])
  })

  it('[ED4] dims and names what does not stand there: by its condition, or because another is in its place', () => {
    const absent = chapters.filter((each) => !isShown(each, shownAs('lappi'))).map(({ id }) => id)
    expect(absent).toEqual(['muut', 'verkostot'])
    expect(standingNote(entry('muut', { when: '!lappi' }), shownAs('lappi'), 'fi')).toBe(
      'ei painoksessa Lappi',
    )
    expect(standingNote(entry('alku'), shownAs('lappi'), 'fi')).toBeNull()
  })

  it('[ED4] says in the whole book for which editions a page is', () => {
    const note = (when: string): string | null => standingNote(entry('x', { when }), shownAs(null), 'fi')
    expect(note('lappi')).toBe('vain painoksessa Lappi')
    expect(note('!lappi national')).toBe('ei painoksissa Lappi, Valtakunnallinen')
    expect(note('kainuu')).toBe('vain painoksessa kainuu')
    expect(note('??')).toBeNull()
  })
})
