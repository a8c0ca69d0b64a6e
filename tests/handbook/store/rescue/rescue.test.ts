// @vitest-environment jsdom
// Rescued text: what it holds, where it belongs, and that nothing is ever called lost that was not.
import * as Y from 'yjs'
import { afterEach, describe, expect, it } from 'vitest'
import { callout, p, table } from '#handbook/model/notation.ts'
import { retitle } from '#handbook/store/edit-tree.ts'
import { setPracticeFact } from '#handbook/store/practice-facts.ts'
import { placementOf, placeOwn } from '#handbook/store/rescue/placement.ts'
import { resolveRescued } from '#handbook/store/rescue/rescue-marks.ts'
import type { RescuedText } from '#handbook/store/rescue/rescued-text.ts'
import { chapterFragment, rescueMarks, tree, treeId } from '#handbook/store/shape.ts'
import { SharedDocuments } from '#handbook/store/shared-documents.ts'
import { Copy, handbookOf, share } from '../co-writing.ts'
import { meet, Writer } from './writers.ts'
import { contentOf } from '#tests/content-of.ts'

const start = handbookOf({
  chapters: [
    {
      id: 'luku',
      title: 'Luku',
      content: [
        p('Ensimmäinen kappale on tässä'),
        p('Toinen kappale on hieman pidempi'),
        callout(p('Laatikossa lukee jotain')),
        table('Taulu', ['Sarake'], ['Ruudun teksti']),
        p('Loppu'),
      ],
    },
  ],
  practices: [{ id: 'kortti', title: 'Kortti', fields: {}, facts: { place: 'Turku' } }],
})

let writers: readonly Writer[] = []
afterEach(() => writers.forEach((writer) => writer.close()))

function people(): readonly [Writer, Writer, Writer] {
  const all = [new Writer('a', start, 101), new Writer('b', start, 102), new Writer('c', start, 103)] as const
  writers = all
  return [...all]
}

const rescuedBy = ({ copy }: { readonly copy: Copy }): readonly RescuedText[] =>
  copy.documents.rescued('luku')

describe('rescued text', () => {
  it('[RE1] tells what was written, by whom, when and between which words', () => {
    const [a, b, c] = people()
    a.remove('Toinen')
    b.erase('Toinen ')
    b.type('hieman', ' UUSI')
    b.type('UUSI', ' SANA')
    meet(a, b, c)
    const [piece, ...others] = rescuedBy(c)
    expect(others).toEqual([])
    expect(piece).toMatchObject({
      document: 'luku',
      field: null,
      kind: 'text',
      name: null,
      text: 'UUSI SANA ',
      before: 'kappale on hieman ',
      after: 'pidempi',
      device: 'b'.repeat(16),
      time: 3000,
      state: 'open',
    })
  })

  it('[RE1] is the same on every device, in whatever order edits came and however they were stored', () => {
    const [a, b, c] = people()
    a.remove('Toinen')
    a.remove('Laatikossa', 'callout')
    b.type('hieman', ' UUSI')
    b.type('lukee', ' OMA')
    c.type('lukee', ' VIERAS')
    meet(a, b, c)
    const edits = [...start, ...c.made, ...b.made, ...a.made].reverse()
    const late = new SharedDocuments('koe')
    for (const edit of edits) late.apply(edit)
    expect(late.rescued('luku')).toEqual(rescuedBy(a))
    expect(rescuedBy(b)).toEqual(rescuedBy(a))
    expect(
      rescuedBy(a)
        .map(({ text }) => text.trim())
        .sort(),
    ).toEqual(['OMA', 'UUSI', 'VIERAS'])
    const folded = foldedBy(b)
    const other = new SharedDocuments('koe')
    for (const edit of [...start, ...a.made, ...c.made, folded]) other.apply(edit)
    const keys = (all: readonly RescuedText[]): readonly string[] => all.map(({ key, text }) => key + text)
    expect(keys(other.rescued('luku'))).toEqual(keys(rescuedBy(a)))
  })

  it('[RE1] reads whole blocks of one person as one text', () => {
    const [a, b, c] = people()
    a.remove('Laatikossa', 'callout')
    b.split('lukee')
    b.type('lukee jotain', ' ja YKSI')
    b.split('YKSI')
    meet(a, b, c)
    const texts = rescuedBy(a).map(({ text }) => text)
    expect(texts).toHaveLength(1)
    expect(texts[0]?.split('\n')).toContain('YKSI')
  })

  it('[RE1] keeps what was said about a piece when more is lost beside it', () => {
    const [a, b] = people()
    a.remove('Toinen')
    b.type('hieman', ' UUSI')
    a.hear(b.made)
    const [piece] = rescuedBy(a)
    a.copy.change('luku', (doc) => resolveRescued(doc, piece?.key ?? '', 'dismissed'))
    b.type('UUSI', ' LISÄÄ')
    b.hear(a.made)
    a.hear(b.made)
    expect(rescuedBy(a).map(({ text, state }) => [text, state])).toEqual([
      ['UUSI ', 'dismissed'],
      ['LISÄÄ ', 'open'],
    ])
    expect(rescuedBy(b)).toEqual(rescuedBy(a))
  })

  it('[RE1] marks that are none of ours say nothing and break nothing', () => {
    const [a, b] = people()
    a.remove('Toinen')
    b.type('hieman', ' UUSI')
    a.hear(b.made)
    const [piece] = rescuedBy(a)
    a.copy.change('luku', (doc) => {
      for (const key of ['', 'a:b:c', '1:2', '__proto__', '102:999999999999999:999999999999999'])
        rescueMarks(doc).set(key, 'dismissed')
      rescueMarks(doc).set(piece?.key ?? '', { state: 'dismissed' })
    })
    expect(rescuedBy(a).map(({ state }) => state)).toEqual(['open'])
  })
})

describe('false alarms', () => {
  const nothing = (...all: readonly Writer[]): void => {
    for (const writer of all) expect(rescuedBy(writer)).toEqual([])
  }

  it('[RE1] undoing, cutting, deleting and overwriting are no loss', () => {
    const [a, b, c] = people()
    a.type('Ensimmäinen', ' TURHA')
    a.editor.commands.undo()
    a.type('kappale', ' TURHA')
    a.erase(' TURHA')
    b.move('Toinen', 'last')
    b.erase('hieman')
    b.set('Loppu', 'kind', 'h2')
    meet(a, b, c)
    nothing(a, b, c)
  })

  it('[RE1] what somebody deleted after having seen it is no loss, wherever it came from', () => {
    const [a, b, c] = people()
    b.type('hieman', ' UUSI')
    meet(a, b, c)
    a.type('UUSI', ' OMA')
    a.remove('Toinen')
    c.remove('Laatikossa', 'callout')
    meet(a, b, c)
    b.editor.commands.undo()
    meet(a, b, c)
    nothing(a, b, c)
  })

  it('[RE1] what waits for an edit that has not come is not called lost', () => {
    const [a, b, c] = people()
    b.type('hieman', ' UUSI')
    a.hear(b.made)
    a.type('UUSI', ' OMA')
    c.hear(a.made)
    nothing(c)
    c.hear(b.made)
    nothing(c)
    expect(c.text).toContain('UUSI OMA')
  })
})

describe('placing', () => {
  it('[RE2] text comes back by itself to the one place of its context, once, marked for review', () => {
    const [a, b, c] = people()
    a.move('Toinen', 'last')
    b.type('hieman', ' UUSI')
    meet(a, b, c)
    placeBy(a, c)
    expect(a.made).toHaveLength(1)
    placeBy(b)
    placeBy(b)
    meet(a, b, c)
    for (const writer of [a, b, c]) {
      expect(writer.text.match(/UUSI/g)).toHaveLength(1)
      expect(writer.text).toContain('on hieman UUSI pidempi')
      expect(rescuedBy(writer).map(({ state }) => state)).toEqual(['placed'])
    }
  })

  it('[RE2] text finds its place in a block that was joined to another', () => {
    const [a, b] = people()
    a.join('Toinen')
    b.type('hieman', ' UUSI')
    meet(a, b)
    placeBy(b)
    expect(b.text).toContain('on tässäToinen kappale on hieman UUSI pidempi')
  })

  it('[RE2] text stays where its context is gone, is there twice, or is too short', () => {
    const [a, b] = people()
    a.remove('Toinen')
    a.remove('Loppu')
    a.remove('Laatikossa', 'callout')
    b.type('hieman', ' UUSI')
    b.type('Loppu', ' OMA')
    a.addBehind('Ensimmäinen', p('Laatikossa lukee jotain'), p('Laatikossa lukee jotain'))
    b.type('lukee', ' KOLMAS')
    meet(a, b)
    placeBy(b)
    expect(rescuedBy(b).map(({ text, state }) => [text.trim(), state])).toEqual([
      ['UUSI', 'open'],
      ['KOLMAS', 'open'],
      ['OMA', 'open'],
    ])
    const doc = b.copy.documents.doc('luku')
    for (const piece of rescuedBy(b)) expect(placementOf(doc, piece)).toBeNull()
  })

  it('[RE2] placing goes beside footnotes and into practice fields too', () => {
    const note = { type: 'footnote', content: [{ type: 'text', text: 'Huomautus' }] }
    const book = handbookOf({
      practices: [
        { id: 'kortti', title: 'K', fields: { kuvaus: [p('Alku jossa ', note, ' viite on')] }, facts: {} },
      ],
    })
    const [a, b] = [new Copy('a', book), new Copy('b', book)]
    a.change('kortti', (doc) => {
      const field = doc.getXmlFragment('field:kuvaus')
      const copy = field.get(0).clone() as Y.XmlElement
      field.insert(1, [copy])
      field.delete(0, 1)
    })
    b.change('kortti', (doc) => {
      const block = doc.getXmlFragment('field:kuvaus').get(0) as Y.XmlElement
      ;(block.get(2) as Y.XmlText).insert(6, ' OMA')
    })
    share(a, b)
    const [piece] = b.documents.rescued('kortti')
    expect(piece).toMatchObject({ field: 'kuvaus', text: ' OMA', before: 'Alku jossa \uFFFC viite' })
    b.change('kortti', (doc) => placeOwn(doc, b.documents.rescued('kortti'), b.device))
    const fields = contentOf(b.documents, 'kortti').fields
    expect(fields['kuvaus']).toEqual([p('Alku jossa ', note, ' viite OMA on')])
  })

  /** The window of each of these devices places what it may. */
  function placeBy(...all: readonly Writer[]): void {
    for (const { copy } of all)
      copy.change('luku', (doc) => placeOwn(doc, copy.documents.rescued('luku'), copy.device))
  }
})

describe('possible duplicates', () => {
  it('[RE3] a block moved by two people is flagged with both its places until somebody has looked', () => {
    const [a, b, c] = people()
    a.move('Toinen', 'last')
    b.move('Toinen', 'last')
    meet(a, b, c)
    const [found, ...others] = c.copy.documents.possibleDuplicates('luku')
    expect(others).toEqual([])
    expect(found).toMatchObject({
      document: 'luku',
      field: null,
      text: 'Toinen kappale on hieman pidempi',
    })
    const fragment = chapterFragment(c.copy.documents.doc('luku'))
    for (const path of found?.paths ?? [])
      expect(fragment.get(path[0] ?? 0).toString()).toContain('Toinen kappale')
    expect(found?.paths).toHaveLength(2)
    c.copy.change('luku', (doc) => resolveRescued(doc, found?.key ?? '', 'dismissed'))
    meet(a, b, c)
    expect(a.copy.documents.possibleDuplicates('luku')).toEqual([])
  })

  it('[RE3] once one copy is deleted nothing is flagged any more', () => {
    const [a, b, c] = people()
    a.split('on hieman')
    b.split('hieman')
    meet(a, b, c)
    const flagged = c.copy.documents.possibleDuplicates('luku')
    expect(flagged.map(({ text }) => text)).toEqual(['hieman pidempi'])
    c.hear([...a.made, ...b.made])
    c.remove('on hieman pidempi')
    meet(a, b, c)
    expect(a.copy.documents.possibleDuplicates('luku')).toEqual([])
  })

  it('[RE3] what two people delete, or one moves and the other deletes, is flagged nowhere', () => {
    const [a, b, c] = people()
    a.remove('Toinen')
    b.remove('Toinen')
    a.move('Ensimmäinen', 'last')
    b.remove('Ensimmäinen')
    meet(a, b, c)
    expect(c.copy.documents.possibleDuplicates('luku')).toEqual([])
  })
})

describe('values', () => {
  it('[RE4] a title lost to another that was given at the same time is rescued', () => {
    const [a, b] = [new Copy('a', start), new Copy('b', start)]
    a.change(treeId, (doc) => retitle(doc, 'luku', 'Nimi A'))
    b.change(treeId, (doc) => retitle(doc, 'luku', 'Nimi B'))
    share(a, b)
    const shown = a.documents.tree().chapters[0]?.title
    const lost = shown === 'Nimi A' ? b : a
    expect(a.documents.rescued(treeId)).toEqual(b.documents.rescued(treeId))
    expect(a.documents.rescued(treeId)).toMatchObject([
      {
        kind: 'value',
        name: 'title',
        field: 'luku',
        text: lost === a ? 'Nimi A' : 'Nimi B',
        device: lost.device,
      },
    ])
    lost.change(treeId, (doc) => retitle(doc, 'luku', lost === a ? 'Nimi A' : 'Nimi B'))
    expect(lost.documents.rescued(treeId)).toEqual([])
  })

  it('[RE4] so are facts of the book and of a practice, and captions', () => {
    const [a, b] = [new Copy('a', start), new Copy('b', start)]
    for (const [copy, text] of [
      [a, 'Yksi'],
      [b, 'Kaksi'],
    ] as const) {
      copy.change(treeId, (doc) => tree.facts(doc).set('description', text))
      copy.change('kortti', (doc) => setPracticeFact(doc, 'plainSummary', text))
      copy.change('luku', (doc) =>
        (chapterFragment(doc).get(3) as Y.XmlElement).setAttribute('caption', text),
      )
    }
    share(a, b)
    const lost = [treeId, 'kortti', 'luku'].flatMap((id) => a.documents.rescued(id))
    expect(lost.map(({ name, field }) => [name, field])).toEqual([
      ['description', null],
      ['plainSummary', null],
      ['caption', null],
    ])
  })

  it('[RE4] the same value given twice, values given one after another, and choices are no loss', () => {
    const [a, b] = [new Copy('a', start), new Copy('b', start)]
    for (const copy of [a, b]) {
      copy.change('kortti', (doc) => setPracticeFact(doc, 'place', `Sama paikka`))
      copy.change('kortti', (doc) => setPracticeFact(doc, 'stage', copy === a ? 'idea' : 'pilot'))
      copy.change('luku', (doc) => {
        const block = chapterFragment(doc).get(0) as Y.XmlElement
        block.setAttribute('kind', copy === a ? 'h2' : 'quote')
      })
    }
    for (const title of ['N', 'Ni', 'Nim', 'Nimi']) a.change(treeId, (doc) => retitle(doc, 'luku', title))
    share(a, b)
    b.change(treeId, (doc) => retitle(doc, 'luku', 'Toinen nimi'))
    share(a, b)
    for (const id of [treeId, 'kortti', 'luku']) expect(a.documents.rescued(id)).toEqual([])
  })
})

/** All that one person wrote as one edit, as when a sitting is folded. */
function foldedBy({ made }: Writer): Writer['made'][number] {
  const last = made.at(-1)
  if (last === undefined) throw new Error('Nothing was written')
  return { ...last, first: 1, update: Y.mergeUpdates(made.map(({ update }) => update)) }
}
