// The lists of a book to start from, written into its tree and read again.
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { noBookLists, type BookLists } from '#handbook/model/handbook.ts'
import { starter, starterLists } from '#handbook/starter/starter.ts'
import {
  readBibliography,
  readGlossary,
  readVariables,
  removeBibliographyEntry,
  removeGlossaryEntry,
  removeVariable,
} from '#handbook/store/book-lists.ts'
import { writeLists } from '#handbook/store/starter-lists.ts'
import { readEditions } from '#handbook/store/edition-plans.ts'
import { readTree } from '#handbook/store/read-tree.ts'
import { treeId } from '#handbook/store/shape.ts'
import { framesOf, type WrittenBook } from '#handbook/store/starter-frames.ts'

function treeOf(book: WrittenBook): Y.Doc {
  const doc = new Y.Doc()
  for (const { document, update } of framesOf(book, 0)) if (document === treeId) Y.applyUpdate(doc, update)
  return doc
}

function listsOf(doc: Y.Doc): BookLists {
  return {
    bibliography: readBibliography(doc),
    glossary: readGlossary(doc),
    variables: readVariables(doc),
    editions: readEditions(doc),
  }
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): readonly T[] =>
  list.toSorted((a, b) => (a.id < b.id ? -1 : 1))

it('The lists of a book read back as they were written', () => {
  const { bibliography, glossary, variables, editions } = listsOf(treeOf(starter))
  expect(bibliography).toEqual(byId(starterLists.bibliography))
  expect(glossary).toEqual(byId(starterLists.glossary))
  expect(variables).toEqual(byId(starterLists.variables))
  expect(editions).toEqual(starterLists.editions)
})

it('Chapters and practices stand in the editions that were written for them, and replace what they replace', () => {
  const tree = readTree(treeOf(starter))
  const standing = ({ id, when, replaces }: (typeof tree.chapters)[number]) => ({ id, when, replaces })
  const written = [...starter.chapters, ...starter.practices]
  expect([...tree.chapters, ...tree.practices].map(standing)).toEqual(
    written.map(({ id, when, replaces }) => ({ id, when, replaces })),
  )
})

it('A book without lists has none, and the national edition', () => {
  const { facts, chapters, practices } = starter
  expect(listsOf(treeOf({ facts, chapters, practices }))).toEqual(noBookLists)
})

it('The same book makes the same bytes', () => {
  expect(framesOf(starter, 0)).toEqual(framesOf(starter, 0))
})

it('[WI6] An entry that was removed is put back as it was, and what points to it has it again', () => {
  const doc = treeOf(starter)
  const before = listsOf(doc)
  const [source] = before.bibliography.slice(-1)
  const [term] = before.glossary.slice(-1)
  const [variable] = before.variables.slice(-1)
  if (source === undefined || term === undefined || variable === undefined)
    throw new Error('The starter has lists')
  removeBibliographyEntry(doc, source.id)
  removeGlossaryEntry(doc, term.id)
  removeVariable(doc, variable.id)
  expect(listsOf(doc)).not.toEqual(before)
  writeLists(doc, { bibliography: [source], glossary: [term], variables: [variable] })
  expect(listsOf(doc)).toEqual(before)
})
