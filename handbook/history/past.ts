// A page as it was: the edits known at a point of its past, read without touching the page of today.
import * as Y from 'yjs'
import type { DocumentId, Standing } from '#handbook/model/handbook.ts'
import { readChapterContent, readPracticeContent } from '#handbook/store/document.ts'
import { isCovered, type DeviceId, type Edit, type Vector, type Writer } from '#handbook/store/edit.ts'
import { readPracticeFacts } from '#handbook/store/practice-facts.ts'
import { findEntry, readTree, type BookTree, type TreeEntry } from '#handbook/store/read-tree.ts'
import { treeId } from '#handbook/store/shape.ts'
import type { SharedDocuments } from '#handbook/store/shared-documents.ts'
import type { Page } from './page-changes.ts'
import { standingOf } from './standing-changes.ts'
import { sittingsOf, timedEdits, type Sitting } from './sittings.ts'

/** What the past is read from. */
export type PastDocuments = Pick<SharedDocuments, 'edits' | 'docAt' | 'tree'>

/**
 * A point in the past of a page: as it is now, before anything was written, after a sitting, or as a
 * named version or a copy edited outside has it.
 */
export type Point =
  | { readonly kind: 'now' }
  | { readonly kind: 'start' }
  | { readonly kind: 'sitting'; readonly id: string }
  | { readonly kind: 'version'; readonly id: string }
  | { readonly kind: 'outside'; readonly id: string }

/** The sittings in which a page was written, newest first. */
export function pastOf(
  documents: PastDocuments,
  document: DocumentId,
  people: ReadonlyMap<DeviceId, Writer>,
): readonly Sitting[] {
  return sittingsOf(documents.edits(document), people)
}

/**
 * A page at a point of its past, or null when the page or the point is not known. `elsewhere` reads
 * what is not in the edits: named versions and copies edited outside.
 */
export function pageAt(
  documents: PastDocuments,
  document: DocumentId,
  point: Point,
  elsewhere: (point: Point & { readonly kind: 'version' | 'outside' }) => Page | null,
): Page | null {
  if (point.kind === 'version') return elsewhere(point)
  const entry = findEntry(documents.tree(), document)
  // A file edited outside says nothing of editions.
  if (point.kind === 'outside') return standingAs(entry, elsewhere(point))
  if (entry === undefined) return null
  if (point.kind === 'now') return readAt(documents, entry, () => true, null)
  if (point.kind === 'start')
    return readAt(documents, { kind: entry.kind, id: entry.id, title: '' }, () => false, null)
  const sitting = pastOf(documents, document, new Map()).find(({ id }) => id === point.id)
  return sitting === undefined ? null : pageAfter(documents, entry, sitting.to)
}

function pageAfter(documents: PastDocuments, entry: TreeEntry, time: number): Page {
  const vector = completed(documents, entry.id, vectorUpTo(documents.edits(entry.id), time))
  const titled = findEntry(treeUpTo(documents, time), entry.id)
  return readAt(documents, titled ?? entry, (edit) => isCovered(edit, vector), time)
}

function standingAs(entry: TreeEntry | undefined, page: Page | null): Page | null {
  return page === null ? null : { ...page, ...standingOf(entry ?? null) }
}

function treeUpTo(documents: PastDocuments, time: number): BookTree {
  const vector = completed(documents, treeId, vectorUpTo(documents.edits(treeId), time))
  return readOnce(documents, treeId, (edit) => isCovered(edit, vector), readTree)
}

/** Reads a page from some of its edits. `edited` is said of it, and nothing more. */
export function readAt(
  documents: PastDocuments,
  { kind, id, title, ...said }: Pick<TreeEntry, 'kind' | 'id' | 'title'> & Standing,
  includes: (edit: Edit) => boolean,
  edited: number | null,
): Page {
  return readOnce(documents, id, includes, (doc): Page => {
    const page = { id, title, edited, ...standingOf(said) }
    if (kind === 'chapter') return { kind, ...page, content: readChapterContent(doc) }
    return { kind, ...page, ...readPracticeContent(doc), facts: readPracticeFacts(doc) }
  })
}

/** Reads a document as some of its edits make it. */
export function readOnce<T>(
  documents: PastDocuments,
  document: string,
  includes: (edit: Edit) => boolean,
  read: (doc: Y.Doc) => T,
): T {
  const doc = documents.docAt(document, includes)
  const value = read(doc)
  doc.destroy()
  return value
}

function vectorUpTo(edits: readonly Edit[], time: number): Vector {
  const known = [...timedEdits(edits)].map(([device, own]) => {
    const last = own.findLast((each) => each.time <= time)
    return [device, last?.edit.sequence ?? 0] as const
  })
  return Object.fromEntries(known)
}

const mostCompletions = 50

/** The vector made wide enough that what it covers stands on nothing outside it: clocks may have lied. */
function completed(documents: PastDocuments, document: string, vector: Vector): Vector {
  let wide = vector
  for (let tries = 0; tries < mostCompletions; tries++) {
    const missing = readOnce(documents, document, (edit) => isCovered(edit, wide), missingIn)
    if (missing.size === 0) break
    const outside = documents.edits(document).filter((edit) => !isCovered(edit, wide))
    const needed = outside.filter((edit) => holdsAny(edit, missing))
    if (needed.length === 0) break
    wide = { ...wide, ...Object.fromEntries(needed.map(({ device, sequence }) => [device, sequence])) }
  }
  return wide
}

/** The first clock that is missing of each client, for what is there to stand on. */
function missingIn(doc: Y.Doc): ReadonlyMap<number, number> {
  return doc.store.pendingStructs?.missing ?? new Map()
}

function holdsAny(edit: Edit, missing: ReadonlyMap<number, number>): boolean {
  const { from, to } = Y.parseUpdateMeta(edit.update)
  return [...missing].some(
    ([client, clock]) => (from.get(client) ?? Infinity) <= clock && (to.get(client) ?? 0) > clock,
  )
}
