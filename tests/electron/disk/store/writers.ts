// Writes in a store as a window does, and reads what it holds.
import * as Y from 'yjs'
import { chapterFragment } from '#handbook/store/shape.ts'
import type { HandbookStore } from '#electron/disk/store/handbook-store.ts'

/** The id of the book's first chapter. */
export function chapterOf(store: HandbookStore): string {
  const [chapter] = store.documents.tree().chapters
  if (chapter === undefined) throw new Error('The book has no chapter')
  return chapter.id
}

/** Types a paragraph at the end of the first chapter, as a window does. */
export function type(store: HandbookStore, words: string): ReturnType<HandbookStore['append']> {
  const id = chapterOf(store)
  const doc = new Y.Doc()
  Y.applyUpdate(doc, store.documents.state(id))
  const before = Y.encodeStateVector(doc)
  const block = new Y.XmlElement('textBlock')
  block.insert(0, [new Y.XmlText(words)])
  chapterFragment(doc).push([block])
  return store.append(id, Y.encodeStateAsUpdate(doc, before))
}

/** The text of the whole book, as one string. */
export function textOf(store: HandbookStore): string {
  return JSON.stringify(store.documents.handbook().chapters.map(({ content }) => content))
}
