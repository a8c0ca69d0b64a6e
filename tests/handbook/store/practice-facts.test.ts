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
