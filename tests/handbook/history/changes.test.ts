import { describe, expect, it } from 'vitest'
import { only, p } from '#handbook/model/notation.ts'
import { changedLists } from '#handbook/history/changed-lists.ts'
import { ChangedPages } from '#handbook/history/changed-pages.ts'
import { changesSince, type DocumentChanges } from '#handbook/history/changes.ts'
import { bringTo } from '#handbook/history/restore-page.ts'
import type { Looker } from '#handbook/history/turns.ts'
import { setBibliographyEntry, setGlossaryText, setVariable } from '#handbook/store/book-lists.ts'
import { moveToBin, retitle } from '#handbook/store/edit-tree.ts'
import { setImprintText, setReplaces, setStanding } from '#handbook/store/edition-plans.ts'
import { setPracticeFact } from '#handbook/store/practice-facts.ts'
import { fieldFragment, treeId } from '#handbook/store/shape.ts'
import { Desk, minute, morning, peopleOf } from './writing.ts'

/** Two people with the same book; the first has seen everything. */
function shared(): { readonly me: Desk; readonly leena: Desk; readonly seen: Looker } {
  const me = new Desk('a')
  const leena = new Desk('b', { person: 'Leena', organisation: 'Jyväskylä' })
  me.add('chapter', 'luku', 'Yhteiskehittäminen', morning)
  me.writeChapter('luku', morning, p('Yhteiskehittäminen on menetelmä.'), p('Se purkaa rooleja.'))
  me.add('practice', 'kortti', 'Vertaisneuvoja', morning)
  leena.take(me)
  return { me, leena, seen: { device: me.device, seen: me.documents.vector() } }
}

function changesOf({ me, leena, seen }: ReturnType<typeof shared>): readonly DocumentChanges[] {
  me.take(leena)
  return changesSince(me.documents, seen, peopleOf(me, leena))
}

describe('what changed while away', () => {
  it('[HI4] names who changed which chapter when, and shows the changed words', () => {
    const story = shared()
    const text = [p('Yhteiskehittäminen on dialoginen prosessi.'), p('Se purkaa rooleja.')]
    story.leena.writeChapter('luku', morning + 30 * minute, ...text)
    const [change, ...more] = changesOf(story)
    expect(more).toEqual([])
    expect(change).toMatchObject({
      document: 'luku',
      title: 'Yhteiskehittäminen',
      person: 'Leena',
      organisation: 'Jyväskylä',
      at: morning + 30 * minute,
      events: [],
      retitled: null,
      counts: { added: 0, removed: 0, changed: 1 },
    })
    expect(change?.excerpts).toMatchObject([
      {
        field: null,
        path: [0],
        pieces: [
          { kind: 'same', text: 'Yhteiskehittäminen on ' },
          { kind: 'removed', text: 'menetelmä' },
          { kind: 'added', text: 'dialoginen prosessi' },
          { kind: 'same', text: '.' },
        ],
      },
    ])
  })

  it('[HI4] leaves out what the looker wrote and what was seen', () => {
    const story = shared()
    story.me.writeChapter('luku', morning + 5 * minute, p('Minun tekstini.'))
    expect(changesOf(story)).toEqual([])
    story.leena.take(story.me)
    story.leena.writeChapter('luku', morning + 6 * minute, p('Minun tekstini.'), p('Leenan lisäys.'))
    expect(changesOf(story)).toHaveLength(1)
    const later = { ...story.seen, seen: story.me.documents.vector() }
    expect(changesSince(story.me.documents, later, new Map())).toEqual([])
  })

  it('[HI4] tells apart what several people changed in one chapter', () => {
    const story = shared()
    const sari = new Desk('c', { person: 'Sari', organisation: '' })
    sari.take(story.me)
    story.leena.writeChapter(
      'luku',
      morning + 30 * minute,
      p('Yhteiskehittäminen on tapa.'),
      p('Se purkaa rooleja.'),
    )
    sari.writeChapter(
      'luku',
      morning + 20 * minute,
      p('Yhteiskehittäminen on menetelmä.'),
      p('Se purkaa vastarooleja.'),
    )
    story.me.take(sari, story.leena)
    const people = peopleOf(story.me, story.leena, sari)
    const changes = changesSince(story.me.documents, story.seen, people)
    expect(changes.map(({ person, excerpts }) => [person, excerpts.map(({ path }) => path)])).toEqual([
      ['Leena', [[0]]],
      ['Sari', [[1]]],
    ])
  })

  it('[HI4] tells of pages added, renamed and binned, and of fields and facts of practices', () => {
    const story = shared()
    const { leena } = story
    leena.add('chapter', 'uusi', 'Uusi luku', morning + minute)
    leena.write(treeId, morning + minute, (doc) => retitle(doc, 'luku', 'Yhdessä kehittäminen'))
    leena.write(treeId, morning + minute, (doc) => moveToBin(doc, 'luku'))
    leena.write('kortti', morning + 2 * minute, (doc) => {
      bringTo(fieldFragment(doc, 'kuvaus'), [p('Uusi kuvaus.')])
      setPracticeFact(doc, 'place', 'Vantaa')
    })
    const changes = changesOf(story)
    const byId = Object.fromEntries(changes.map((change) => [change.document, change]))
    expect(Object.keys(byId).sort()).toEqual(['kortti', 'luku', 'uusi'])
    expect(byId['uusi']?.events).toEqual(['added'])
    expect(byId['luku']?.events).toEqual(['binned'])
    expect(byId['luku']?.retitled).not.toBeNull()
    expect(byId['kortti']?.excerpts).toMatchObject([{ field: 'kuvaus', kind: 'added' }])
    expect(byId['kortti']?.facts).toEqual([{ fact: 'place', before: [], after: ['Vantaa'] }])
    expect(new ChangedPages(story.me.documents).since(story.seen)).toEqual(['uusi', 'kortti', 'luku'])
  })

  it('[HI4] tells in which editions pages and paragraphs stand now, though not a word changed', () => {
    const story = shared()
    const { me, leena, seen } = story
    leena.add('chapter', 'toinen', 'Lapin luku', morning + minute)
    me.take(leena)
    const later = { ...seen, seen: me.documents.vector() }
    leena.write(treeId, morning + 2 * minute, (doc) => {
      setStanding(doc, 'toinen', { except: false, editions: ['lappi'] })
      setReplaces(doc, 'toinen', 'luku')
    })
    const text = [p('Yhteiskehittäminen on menetelmä.'), only('!lappi', p('Se purkaa rooleja.'))]
    leena.writeChapter('luku', morning + 3 * minute, ...text)
    me.take(leena)
    const changes = changesSince(me.documents, later, peopleOf(me, leena))
    expect(changes.map(({ document }) => document)).toEqual(['luku', 'toinen'])
    expect(changes[1]?.standing).toEqual({ before: {}, after: { when: 'lappi', replaces: 'luku' } })
    expect(changes[0]?.counts).toEqual({ added: 0, removed: 0, changed: 1 })
    expect(changes[0]?.excerpts[0]?.quiet).toEqual([
      { what: 'condition', of: { type: 'block' }, before: null, after: '!lappi' },
    ])
    expect(new ChangedPages(me.documents).since(later)).toEqual(['toinen', 'luku'])
  })

  it('[HI4] tells of sources, terms, values of variables and imprints, by person, and only while it is news', () => {
    const story = shared()
    const { me, leena, seen } = story
    const sari = new Desk('c', { person: 'Sari', organisation: '' })
    me.write(treeId, morning, (doc) => setVariable(doc, 'puhelin', null, '16 118'))
    sari.take(me)
    leena.take(me)
    leena.write(treeId, morning + minute, (doc) => {
      setGlossaryText(doc, 'osall', 'definition', 'fi', 'Mukana oloa.')
      setVariable(doc, 'puhelin', 'lappi', '040')
    })
    sari.write(treeId, morning + 2 * minute, (doc) => {
      setBibliographyEntry(doc, 'isola', { title: 'Mitä osallisuus on?' })
      setImprintText(doc, 'national', 'publisher', 'Keusote')
    })
    me.take(leena, sari)
    const changed = changedLists(me.documents, seen, peopleOf(me, leena, sari))
    expect(changed.map(({ person, at }) => [person, at - morning])).toEqual([
      ['Sari', 2 * minute],
      ['Leena', minute],
    ])
    expect(changed[0]?.entries).toMatchObject([
      { list: 'sources', id: 'isola', before: null, after: { item: { title: 'Mitä osallisuus on?' } } },
      { list: 'editions', id: 'national', after: { imprint: { publisher: 'Keusote' } } },
    ])
    expect(changed[1]?.entries).toMatchObject([
      { list: 'glossary', id: 'osall', before: null, after: { definition: { fi: 'Mukana oloa.' } } },
      { list: 'variables', id: 'puhelin', before: { values: {} }, after: { values: { lappi: '040' } } },
    ])
    expect(changesSince(me.documents, seen, new Map())).toEqual([])
    const pages = new ChangedPages(me.documents)
    expect(pages.since(seen)).toEqual([treeId])
    const later = { ...seen, seen: me.documents.vector() }
    expect(pages.since(later)).toEqual([])
    expect(changedLists(me.documents, later, new Map())).toEqual([])
  })

  it('[HI4] shows few and short excerpts of a large change, and counts all of it', () => {
    const story = shared()
    const long = Array.from({ length: 300 }, (_, n) => `sana${n}`).join(' ')
    const many = Array.from({ length: 20 }, (_, n) => p(`${n}. ${long}`))
    story.leena.writeChapter('luku', morning + minute, ...many)
    const [change] = changesOf(story)
    expect(change?.counts).toEqual({ added: 20, removed: 2, changed: 0 })
    expect(change?.excerpts).toHaveLength(3)
    const shown = change?.excerpts.flatMap(({ pieces }) => pieces.map(({ text }) => text.length)) ?? []
    expect(Math.max(...shown)).toBeLessThan(800)
  })

  it('[HI4] hides nothing when own words stand on words not seen yet', () => {
    const story = shared()
    const { me, leena } = story
    leena.writeChapter('luku', morning + minute, p('Yhteiskehittäminen on menetelmä.'), p('Leenan kappale.'))
    me.take(leena)
    me.writeChapter(
      'luku',
      morning + 2 * minute,
      p('Yhteiskehittäminen on menetelmä.'),
      p('Leenan uusi kappale.'),
    )
    const [change] = changesOf(story)
    expect(change).toMatchObject({ person: 'Leena', document: 'luku' })
    const words = change?.excerpts.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('')
    expect(words).toContain('Leenan')
  })

  it('[HI4] marks no page for edits in which there is nothing to read, and each only while it is news', () => {
    const story = shared()
    const { me, leena, seen } = story
    const pages = new ChangedPages(me.documents)
    leena.write('luku', morning + minute, (doc) => doc.getMap('rescued').set('1:2:3', 'reviewed'))
    me.take(leena)
    expect(pages.since(seen)).toEqual([])
    leena.writeChapter('luku', morning + 2 * minute, p('Uusi teksti.'))
    me.take(leena)
    expect(pages.since(seen)).toEqual(['luku'])
    expect(pages.since({ ...seen, seen: me.documents.vector() })).toEqual([])
  })
})
