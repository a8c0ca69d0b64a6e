// The bin and the order of the tree, when several people are at it at once.
import * as Y from 'yjs'
import { describe, expect, it } from 'vitest'
import { p } from '#handbook/model/notation.ts'
import { readChapterContent } from '#handbook/store/document.ts'
import { addEntry, moveEntry, moveToBin, restoreFromBin, retitle } from '#handbook/store/edit-tree.ts'
import { readTree } from '#handbook/store/read-tree.ts'
import { chapterFragment, tree, treeId } from '#handbook/store/shape.ts'
import { Copy, handbookOf, share } from './co-writing.ts'

const book = handbookOf({
  chapters: [
    { id: 'eka', title: 'Eka', content: [p('Yksi')] },
    { id: 'toka', title: 'Toka', content: [p('Kaksi')] },
  ],
})

function type(copy: Copy, text: string): void {
  copy.change('eka', (doc) => {
    const block = chapterFragment(doc).get(0) as Y.XmlElement
    ;(block.get(0) as Y.XmlText).insert(0, text)
  })
}

function bin(copy: Copy): void {
  const vector = Y.encodeStateVector(copy.documents.doc('eka'))
  copy.change(treeId, (doc) => moveToBin(doc, 'eka', vector))
}

const idsOf = (copy: Copy): readonly string[] => copy.documents.handbook().chapters.map(({ id }) => id)

describe('the bin', () => {
  it('[CH4] a chapter binned by one and edited by another is alive again, marked, in its place', () => {
    const [a, b] = [new Copy('a', book), new Copy('b', book)]
    bin(a)
    type(b, 'Uutta: ')
    expect(idsOf(a)).toEqual(['toka'])
    share(a, b)
    for (const copy of [a, b]) {
      expect(idsOf(copy)).toEqual(['eka', 'toka'])
      expect(copy.documents.revived()).toEqual(['eka'])
      expect(copy.documents.tree().chapters[0]).toMatchObject({ id: 'eka', revived: true, binned: false })
      expect(copy.documents.handbook().bin).toEqual([])
    }
  })

  it('[CH4] a chapter edited before it was binned stays in the bin', () => {
    const [a, b] = [new Copy('a', book), new Copy('b', book)]
    type(b, 'Uutta: ')
    share(a, b)
    bin(a)
    share(a, b)
    expect(idsOf(b)).toEqual(['toka'])
    expect(b.documents.revived()).toEqual([])
  })

  it.each([
    ['restored', false],
    ['binned again', true],
  ])('[CH4] one that came back is no longer marked once it is %s', (_, again) => {
    const [a, b] = [new Copy('a', book), new Copy('b', book)]
    bin(a)
    type(b, 'Uutta: ')
    share(a, b)
    if (again) bin(b)
    else b.change(treeId, (doc) => restoreFromBin(doc, 'eka'))
    share(a, b)
    expect(a.documents.revived()).toEqual([])
    expect(idsOf(a)).toEqual(again ? ['toka'] : ['eka', 'toka'])
  })

  it('[CH4] a bin mark of an older version, or one that cannot be read, brings nothing back', () => {
    for (const mark of [true, {}, { vector: 7 }, { vector: '%%%' }, { vector: '' }]) {
      const a = new Copy('a', book)
      a.change(treeId, (doc) => tree.documents(doc).get('eka')?.set('binned', mark))
      expect(a.documents.revived()).toEqual([])
      expect(idsOf(a)).toEqual(['toka'])
    }
  })

  it('[CH4] one that came back can be renamed and moved', () => {
    const [a, b] = [new Copy('a', book), new Copy('b', book)]
    bin(a)
    type(b, 'Uutta: ')
    share(a, b)
    b.change(treeId, (doc) => {
      retitle(doc, 'eka', 'Ensin')
      moveEntry(doc, 'eka', { after: 'toka' })
    })
    expect(b.documents.tree().chapters.map(({ title }) => title)).toEqual(['Toka', 'Ensin'])
  })

  it('[CH3] a binned chapter comes back with its text and to its place', () => {
    const a = new Copy('a', book)
    bin(a)
    a.change(treeId, (doc) => restoreFromBin(doc, 'eka'))
    expect(idsOf(a)).toEqual(['eka', 'toka'])
    expect(readChapterContent(a.documents.doc('eka'))).toEqual([p('Yksi')])
  })
})

function treeOf(orders: Readonly<Record<string, unknown>>): Y.Doc {
  const doc = new Y.Doc()
  for (const [id, order] of Object.entries(orders)) {
    const values = { kind: 'chapter', title: id, order }
    tree.documents(doc).set(id, new Y.Map<unknown>(Object.entries(values)))
  }
  return doc
}

const orderOf = (doc: Y.Doc): readonly string[] => readTree(doc).chapters.map(({ id }) => id)

describe('the order of the tree', () => {
  it('[CH2] chapters that two people add at the end at once can be told apart and parted again', () => {
    const [a, b] = [new Copy('a', book), new Copy('b', book)]
    a.change(treeId, (doc) => addEntry(doc, { id: 'aaa', kind: 'chapter', title: 'A' }, { after: 'toka' }))
    b.change(treeId, (doc) => addEntry(doc, { id: 'bbb', kind: 'chapter', title: 'B' }, { after: 'toka' }))
    share(a, b)
    a.change(treeId, (doc) => moveEntry(doc, 'eka', { after: 'aaa' }))
    share(a, b)
    expect(idsOf(a)).toEqual(['toka', 'aaa', 'eka', 'bbb'])
    expect(idsOf(b)).toEqual(idsOf(a))
  })

  it('[CH2] moving works between equal keys, wrong keys and no keys at all', () => {
    const garbage = [
      { aaa: 'a1', bbb: 'a1', ccc: 'a1', xxx: 'a5' },
      { aaa: '', bbb: '', ccc: '', xxx: '' },
      { aaa: 'a10', bbb: 'ääkköset', ccc: '~~~', xxx: 'a0' },
      { aaa: 1, bbb: null, ccc: { a: 1 }, xxx: ['a'] },
      { aaa: 'z', bbb: 'zz', ccc: 'zzz', xxx: '!' },
    ]
    for (const orders of garbage) {
      for (const after of [null, 'aaa', 'bbb', 'ccc']) {
        const doc = treeOf(orders)
        const others = orderOf(doc).filter((id) => id !== 'xxx')
        moveEntry(doc, 'xxx', { after })
        const at = after === null ? 0 : others.indexOf(after) + 1
        expect(orderOf(doc)).toEqual([...others.slice(0, at), 'xxx', ...others.slice(at)])
      }
    }
  })

  it('[CH2] a renaming and a moving of the same chapter are both kept', () => {
    const [a, b] = [new Copy('a', book), new Copy('b', book)]
    a.change(treeId, (doc) => retitle(doc, 'eka', 'Ensimmäinen'))
    b.change(treeId, (doc) => moveEntry(doc, 'eka', { after: 'toka' }))
    share(a, b)
    for (const copy of [a, b])
      expect(copy.documents.tree().chapters.map(({ title }) => title)).toEqual(['Toka', 'Ensimmäinen'])
  })

  it('[CH1] an entry that is no entry is left out of the tree and breaks nothing', () => {
    const doc = treeOf({ aaa: 'a1' })
    tree.documents(doc).set('bbb', 'teksti' as never)
    moveEntry(doc, 'bbb', { after: 'aaa' })
    retitle(doc, 'bbb', 'X')
    expect(orderOf(doc)).toEqual(['aaa'])
  })
})
