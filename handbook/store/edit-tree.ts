// Every change to the tree of a book, one verb each. Each is one transaction of the shared document.
import { generateNKeysBetween } from 'fractional-indexing'
import * as Y from 'yjs'
import type { BookFacts, DocumentId } from '#handbook/model/handbook.ts'
import { firstSchemaVersion } from '#handbook/model/schema-version.ts'
import { binMark, type BinMark } from './bin.ts'
import { byOrder, findEntry, readTree, type BookTree, type TreeEntry } from './read-tree.ts'
import { meta, tree } from './shape.ts'

/** Where an entry goes among those of its kind: right after another, or first when null. */
export type Position = { readonly after: DocumentId | null }

/** Begins the tree of a new book. */
export function beginTree(doc: Y.Doc, facts: Partial<BookFacts>): void {
  doc.transact(() => {
    meta(doc).set('schemaVersion', firstSchemaVersion)
    for (const [name, value] of Object.entries(facts)) tree.facts(doc).set(name, value)
  })
}

/** Adds a chapter or practice to the tree. Its text begins with `beginDocument` in a document of its own. */
export function addEntry(
  doc: Y.Doc,
  entry: { readonly id: DocumentId; readonly kind: 'chapter' | 'practice'; readonly title: string },
  position: Position,
): void {
  doc.transact(() => {
    const order = makeRoom(doc, siblings(readTree(doc), entry.kind, entry.id), position)
    const values = { kind: entry.kind, title: entry.title, order }
    tree.documents(doc).set(entry.id, new Y.Map<unknown>(Object.entries(values)))
  })
}

/** Gives a chapter or practice a new title. */
export function retitle(doc: Y.Doc, id: DocumentId, title: string): void {
  setInEntry(doc, id, 'title', title)
}

/** Moves a chapter or practice among those of its kind. */
export function moveEntry(doc: Y.Doc, id: DocumentId, position: Position): void {
  const book = readTree(doc)
  const entry = findEntry(book, id)
  if (entry === undefined || position.after === id) return
  doc.transact(() => setInEntry(doc, id, 'order', makeRoom(doc, siblings(book, entry.kind, id), position)))
}

/**
 * Moves a chapter or practice to the bin. Its text stays. `vector` is the state vector of its document
 * as it is known here: what others write into it without knowing of the bin brings it back. Null when
 * the document is not at hand: then it stays in the bin whatever comes.
 */
export function moveToBin(doc: Y.Doc, id: DocumentId, vector: Uint8Array | null = null): void {
  setInEntry(doc, id, 'binned', binMark(vector))
}

/** Takes a chapter or practice back from the bin, to the place it had; also one that came back by itself. */
export function restoreFromBin(doc: Y.Doc, id: DocumentId): void {
  setInEntry(doc, id, 'binned', false)
}

function setInEntry(doc: Y.Doc, id: DocumentId, key: string, value: string | boolean | BinMark): void {
  const entry: unknown = tree.documents(doc).get(id)
  if (entry instanceof Y.Map && entry.get(key) !== value) entry.set(key, value)
}

function siblings(book: BookTree, kind: TreeEntry['kind'], except: DocumentId): readonly TreeEntry[] {
  const all = [...book.chapters, ...book.practices, ...book.bin]
  return all.filter((entry) => entry.kind === kind && entry.id !== except).sort(byOrder)
}

/**
 * The key of a place among entries in reading order. Two devices may have given the same key, and
 * anything may come from outside: entries that stand in the way get new keys, keeping their order.
 */
function makeRoom(doc: Y.Doc, entries: readonly TreeEntry[], { after }: Position): string {
  const at = after === null ? 0 : entries.findIndex(({ id }) => id === after) + 1
  const before = entries[at - 1]?.order ?? null
  const rest = entries.slice(at)
  const tied = rest.filter(({ order }) => before !== null && order <= before)
  const next = rest[tied.length]?.order ?? null
  const keys = keysBetween(before, next, tied.length + 1)
  if (keys === null) return renumber(doc, entries, at)
  tied.forEach(({ id }, index) => setInEntry(doc, id, 'order', keys[index + 1] ?? ''))
  return keys[0] ?? ''
}

/** Gives every entry a new key, leaving out the one for the place `at`, which is given back. */
function renumber(doc: Y.Doc, entries: readonly TreeEntry[], at: number): string {
  const keys = generateNKeysBetween(null, null, entries.length + 1)
  entries.forEach(({ id }, index) => setInEntry(doc, id, 'order', keys[index < at ? index : index + 1] ?? ''))
  return keys[at] ?? ''
}

/** Keys between two others, or null when these are not keys or leave no room. */
function keysBetween(before: string | null, next: string | null, count: number): readonly string[] | null {
  try {
    return generateNKeysBetween(before, next, count)
  } catch {
    return null
  }
}
