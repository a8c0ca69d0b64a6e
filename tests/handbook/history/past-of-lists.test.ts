import { describe, expect, it } from 'vitest'
import { pastOfLists } from '#handbook/history/past-of-lists.ts'
import { removeGlossaryEntry, setGlossaryText, setVariable } from '#handbook/store/book-lists.ts'
import { retitle } from '#handbook/store/edit-tree.ts'
import { treeId } from '#handbook/store/shape.ts'
import { Desk, minute, morning, peopleOf } from './writing.ts'

describe('the past of the lists', () => {
  it('[HI1] tells who changed which entry in which sitting, newest first, and of nothing else in the tree', () => {
    const [anna, bertta] = [new Desk('a'), new Desk('b')]
    anna.add('chapter', 'luku', 'Alku', morning)
    anna.write(treeId, morning + minute, (doc) => setGlossaryText(doc, 'osall', 'term', 'fi', 'osallisuus'))
    anna.write(treeId, morning + 60 * minute, (doc) => retitle(doc, 'luku', 'Johdanto'))
    bertta.take(anna)
    bertta.write(treeId, morning + 90 * minute, (doc) => {
      removeGlossaryEntry(doc, 'osall')
      setVariable(doc, 'puhelin', 'lappi', '040')
    })
    anna.take(bertta)
    const past = pastOfLists(anna.documents, peopleOf(anna, bertta))
    expect(past.map(({ sitting }) => sitting.person)).toEqual(['Kirjoittaja B', 'Kirjoittaja A'])
    expect(past[0]?.entries).toMatchObject([
      { list: 'glossary', id: 'osall', before: { term: { fi: 'osallisuus' } }, after: null },
      { list: 'variables', id: 'puhelin', before: null, after: { values: { lappi: '040' } } },
    ])
    expect(past[1]?.entries).toMatchObject([{ list: 'glossary', id: 'osall', before: null }])
  })
})
