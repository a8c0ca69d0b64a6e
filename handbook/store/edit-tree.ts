// Every change to the tree of a book, one verb each. Each is one transaction of the shared document.
import { generateKeyBetween } from 'fractional-indexing'
import * as Y from 'yjs'
import type { BookFacts, DocumentId } from '#handbook/model/handbook.ts'
import { schemaVersion } from '#handbook/model/schema-version.ts'
import { readTree, type BookTree, type TreeEntry } from './read-tree.ts'
import { meta, tree } from './shape.ts'

/** Where an entry goes among those of its kind: right after another, or first when null. */
export type Position = { readonly after: DocumentId | null }

/** Begins the tree of a new book. */
export function beginTree(doc: Y.Doc, facts: Partial<BookFacts>): void {
  doc.transact(() => {
    meta(doc).set('schemaVersion', schemaVersion)
    for (const [name, value] of Object.entries(facts)) tree.facts(doc).set(name, value)
  })
}

/** Adds a chapter or practice to the tree. Its text begins with `beginDocument` in a document of its own. */
export function addEntry(
  doc: Y.Doc,
  entry: { readonly id: DocumentId; readonly kind: 'chapter' | 'practice'; readonly title: string },
  position: Position,
): void {
  const order = orderAt(siblings(readTree(doc), entry.kind, entry.id), position)
  const values = { kind: entry.kind, title: entry.title, order }
  tree.documents(doc).set(entry.id, new Y.Map<unknown>(Object.entries(values)))
}

/** Gives a chapter or practice a new title. */
export function retitle(doc: Y.Doc, id: DocumentId, title: string): void {
  setInEntry(doc, id, 'title', title)
}

/** Moves a chapter or practice among those of its kind. */
export function moveEntry(doc: Y.Doc, id: DocumentId, position: Position): void {
  const book = readTree(doc)
  const entry = [...book.chapters, ...book.practices].find((each) => each.id === id)
  if (entry === undefined || position.after === id) return
  setInEntry(doc, id, 'order', orderAt(siblings(book, entry.kind, id), position))
}

/** Moves a chapter or practice to the bin. Its text stays. */
export function moveToBin(doc: Y.Doc, id: DocumentId): void {
  setInEntry(doc, id, 'binned', true)
}

/** Takes a chapter or practice back from the bin, to the place it had. */
export function restoreFromBin(doc: Y.Doc, id: DocumentId): void {
  setInEntry(doc, id, 'binned', false)
}

function setInEntry(doc: Y.Doc, id: DocumentId, key: string, value: string | boolean): void {
  const entry = tree.documents(doc).get(id)
  if (entry !== undefined && entry.get(key) !== value) entry.set(key, value)
}

function siblings(book: BookTree, kind: TreeEntry['kind'], except: DocumentId): readonly TreeEntry[] {
  const all = [...book.chapters, ...book.practices, ...book.bin]
  return all
    .filter((entry) => entry.kind === kind && entry.id !== except)
    .sort((a, b) => (a.order < b.order ? -1 : Number(a.order > b.order)))
}

function orderAt(entries: readonly TreeEntry[], position: Position): string {
  const at = position.after === null ? -1 : entries.findIndex(({ id }) => id === position.after)
  const before = entries[at]?.order ?? null
  const next = entries.slice(at + 1).find(({ order }) => before === null || order > before)?.order ?? null
  return generateKeyBetween(before, next)
}
