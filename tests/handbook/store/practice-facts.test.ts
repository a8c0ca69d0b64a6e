import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import {
  addToPracticeList,
  readPracticeFacts,
  removeFromPracticeList,
  replaceInPracticeList,
} from '#handbook/store/practice-facts.ts'
import { practiceList } from '#handbook/store/shape.ts'

function withFunders(...stored: readonly unknown[]): Y.Doc {
  const doc = new Y.Doc()
  practiceList(doc, 'funders').push([...stored])
  return doc
}

describe('lists of a practice', () => {
  it('an index means the item as it is read, even when the stored list holds items of a wrong form', () => {
    const doc = withFunders(7, 'ESR', null, 'Kela')
    removeFromPracticeList(doc, 'funders', 1)
    expect(practiceList(doc, 'funders').toArray()).toEqual([7, 'ESR', null])
  })

  it('an item is replaced where it stands', () => {
    const doc = withFunders('ESR', 'Kela', 'STM')
    replaceInPracticeList(doc, 'funders', 1, 'Kansaneläkelaitos')
    expect(readPracticeFacts(doc).funders).toEqual(['ESR', 'Kansaneläkelaitos', 'STM'])
  })

  it('an index that is not in the list changes nothing', () => {
    const doc = withFunders('ESR')
    replaceInPracticeList(doc, 'funders', 1, 'Kela')
    removeFromPracticeList(doc, 'funders', -1)
    expect(readPracticeFacts(doc).funders).toEqual(['ESR'])
  })

  it('a new item goes to the end', () => {
    const doc = withFunders('ESR')
    addToPracticeList(doc, 'funders', 'Kela')
    expect(readPracticeFacts(doc).funders).toEqual(['ESR', 'Kela'])
  })
})

describe('services and methods of a practice', () => {
  it('[ST11] are empty in a card written before there were any, and stay when a version that knows them not writes on', () => {
    const old = withFunders('ESR')
    expect(readPracticeFacts(old)).toMatchObject({ services: [], methods: [] })
    const doc = new Y.Doc()
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(old))
    addToPracticeList(doc, 'services', 'kuntouttava työtoiminta')
    addToPracticeList(doc, 'methods', 'ryhmätoiminta')
    // The older version takes the state, sets what it knows, and gives its whole state on.
    Y.applyUpdate(old, Y.encodeStateAsUpdate(doc))
    old.getMap('facts').set('place', 'Järvenpää')
    old.getArray('funders').push(['Kela'])
    const back = new Y.Doc()
    Y.applyUpdate(back, Y.encodeStateAsUpdate(old))
    expect(readPracticeFacts(back)).toMatchObject({
      place: 'Järvenpää',
      funders: ['ESR', 'Kela'],
      services: ['kuntouttava työtoiminta'],
      methods: ['ryhmätoiminta'],
    })
  })

  it('[PR1] keep what two people add', () => {
    const mine = new Y.Doc()
    const theirs = new Y.Doc()
    addToPracticeList(mine, 'methods', 'palveluohjaus')
    addToPracticeList(theirs, 'methods', 'ryhmätoiminta')
    Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs))
    expect([...readPracticeFacts(mine).methods].sort()).toEqual(['palveluohjaus', 'ryhmätoiminta'])
  })
})
