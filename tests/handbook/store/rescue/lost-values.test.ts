// @vitest-environment jsdom
// What was moved twice, and values that gave way to others.
import * as Y from 'yjs'
import { describe, expect, it } from 'vitest'
import { retitle } from '#handbook/store/edit-tree.ts'
import { setPracticeFact } from '#handbook/store/practice-facts.ts'
import { resolveRescued } from '#handbook/store/rescue/rescue-marks.ts'
import { chapterFragment, tree, treeId } from '#handbook/store/shape.ts'
import { Copy, share } from '../co-writing.ts'
import { meet } from './writers.ts'
import { start, people, useWriters } from './three-writers.ts'

useWriters()

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
