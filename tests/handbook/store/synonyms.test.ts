// A book's own synonyms in its tree.
import * as Y from 'yjs'
import { describe, expect, it } from 'vitest'
import { readSynonyms, setSynonyms } from '#handbook/store/synonyms.ts'
import { tree } from '#handbook/store/shape.ts'

function joined(...docs: readonly Y.Doc[]): Y.Doc {
  const doc = new Y.Doc()
  for (const each of docs) Y.applyUpdate(doc, Y.encodeStateAsUpdate(each))
  return doc
}

describe('synonyms of a book', () => {
  it('[SE7] are read in the order of their words, whatever order they were written in', () => {
    const doc = new Y.Doc()
    setSynonyms(doc, 'toka', ['virasto', 'asiointipiste'])
    setSynonyms(doc, 'eka', ['siivous', '  putsaus ', 'siivous', ''])
    expect(readSynonyms(doc)).toEqual([
      { id: 'toka', words: ['asiointipiste', 'virasto'] },
      { id: 'eka', words: ['putsaus', 'siivous'] },
    ])
  })

  it('[SE7] keep every word that two people add to one group at once', () => {
    const mine = new Y.Doc()
    setSynonyms(mine, 'ryhma', ['a', 'b'])
    const theirs = joined(mine)
    setSynonyms(mine, 'ryhma', ['a', 'b', 'c'])
    setSynonyms(theirs, 'ryhma', ['b', 'd'])
    const both = [{ id: 'ryhma', words: ['b', 'c', 'd'] }]
    expect(readSynonyms(joined(mine, theirs))).toEqual(both)
    expect(readSynonyms(joined(theirs, mine))).toEqual(both)
  })

  it('[SE7] leave out what has another form, and write nothing that is so already', () => {
    const doc = new Y.Doc()
    tree.synonyms(doc).set('teksti', 'ei ryhmä')
    tree.synonyms(doc).set('../polku', new Y.Map([['a', true]]))
    tree.synonyms(doc).set(
      'ryhma',
      new Y.Map<unknown>([
        ['a', true],
        ['b', true],
        ['c', 7],
        ['', true],
      ]),
    )
    expect(readSynonyms(doc)).toEqual([{ id: 'ryhma', words: ['a', 'b'] }])
    const before = Y.encodeStateVector(doc)
    setSynonyms(doc, 'eiole', ['yksin'])
    setSynonyms(doc, 'ryhma', ['b', 'a', 'c'])
    setSynonyms(doc, 'ryhma', ['a', 'b', 'c'])
    expect(readSynonyms(doc)[0]?.words).toEqual(['a', 'b', 'c'])
    expect(Y.encodeStateVector(doc)).not.toEqual(before)
    const settled = Y.encodeStateVector(doc)
    setSynonyms(doc, 'ryhma', ['c', 'b', 'a'])
    expect(Y.encodeStateVector(doc)).toEqual(settled)
  })
})
