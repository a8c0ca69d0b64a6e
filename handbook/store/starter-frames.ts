// Makes a book to start from into frames: the same bytes every time, made when the app is built.
import * as Y from 'yjs'
import { parseCondition } from '#handbook/model/condition.ts'
import type { ContentNode } from '#handbook/model/content.ts'
import type { BookFacts, BookLists, DocumentId, PracticeFacts, Standing } from '#handbook/model/handbook.ts'
import { beginDocument, writeContent } from './document.ts'
import { addEntry, beginTree } from './edit-tree.ts'
import { setReplaces, setStanding } from './edition-plans.ts'
import type { Frame } from './frame.ts'
import { writePracticeFacts } from './practice-facts.ts'
import { chapterFragment, fieldFragment, treeId } from './shape.ts'
import { writeLists } from './starter-lists.ts'

type WrittenChapter = Standing & {
  readonly id: DocumentId
  readonly title: string
  readonly content: readonly ContentNode[]
}
type WrittenPractice = Standing & {
  readonly id: DocumentId
  readonly title: string
  readonly fields: Readonly<Record<string, readonly ContentNode[]>>
  readonly facts: Partial<PracticeFacts>
}
/** A book as somebody wrote it, before it is a shared document. Lists that it does not have are left out. */
export type WrittenBook = Partial<BookLists> & {
  readonly facts: Partial<BookFacts>
  readonly chapters: readonly WrittenChapter[]
  readonly practices: readonly WrittenPractice[]
}

/**
 * The frames of a new book, the tree first. Client ids are fixed: two devices that start from the same
 * book and merge have its text once. `time` is given to every frame.
 */
export function framesOf(book: WrittenBook, time: number): readonly Frame[] {
  const documents: readonly [string, Uint8Array][] = [
    [treeId, updateOf(1, (doc) => writeTree(doc, book))],
    ...book.chapters.map((chapter, n): [string, Uint8Array] => [
      chapter.id,
      updateOf(100 + n, (doc) => writeChapter(doc, chapter)),
    ]),
    ...book.practices.map((practice, n): [string, Uint8Array] => [
      practice.id,
      updateOf(1000 + n, (doc) => writePractice(doc, practice)),
    ]),
  ]
  return documents.map(([document, update], index) => {
    const sequence = index + 1
    return { sequence, first: sequence, document, time, update }
  })
}

function updateOf(clientId: number, write: (doc: Y.Doc) => void): Uint8Array {
  const doc = new Y.Doc()
  doc.clientID = clientId
  doc.transact(() => write(doc))
  return Y.encodeStateAsUpdate(doc)
}

function writeTree(doc: Y.Doc, book: WrittenBook): void {
  beginTree(doc, book.facts)
  for (const [kind, written] of [
    ['chapter', book.chapters] as const,
    ['practice', book.practices] as const,
  ]) {
    written.forEach(({ id, title, when, replaces }, index) => {
      addEntry(doc, { id, kind, title }, { after: written[index - 1]?.id ?? null })
      if (when !== undefined) setStanding(doc, id, parseCondition(when))
      if (replaces !== undefined) setReplaces(doc, id, replaces)
    })
  }
  writeLists(doc, book)
}

function writeChapter(doc: Y.Doc, chapter: WrittenChapter): void {
  beginDocument(doc, 'chapter')
  writeContent(chapterFragment(doc), chapter.content)
}

function writePractice(doc: Y.Doc, practice: WrittenPractice): void {
  beginDocument(doc, 'practice')
  for (const [field, content] of Object.entries(practice.fields))
    writeContent(fieldFragment(doc, field), content)
  writePracticeFacts(doc, practice.facts)
}
