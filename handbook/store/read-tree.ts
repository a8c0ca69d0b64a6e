// Reads the tree of a book: which chapters and practices it has, in which order.
import * as Y from 'yjs'
import { formatCondition, parseCondition } from '#handbook/model/condition.ts'
import type { BookFacts, DocumentId, Standing } from '#handbook/model/handbook.ts'
import { isBinMark } from './bin.ts'
import { tree } from './shape.ts'

/** One chapter or practice in the tree. `order` is a fractional key: texts compare as the book is read. */
export type TreeEntry = Standing & {
  readonly kind: 'chapter' | 'practice'
  readonly id: DocumentId
  readonly title: string
  readonly order: string
  readonly binned: boolean
  /** Present when it was binned and is alive again, because somebody else wrote in it meanwhile. */
  readonly revived?: true
}

/** The tree of a book in reading order. */
export type BookTree = {
  readonly facts: BookFacts
  readonly chapters: readonly TreeEntry[]
  readonly practices: readonly TreeEntry[]
  readonly bin: readonly TreeEntry[]
}

/**
 * The tree as values. Total: entries that are none of ours are left out of it, not out of the document.
 * `revived` names binned documents that are alive again; they stand among the others, in their place.
 */
export function readTree(doc: Y.Doc, revived: readonly DocumentId[] = []): BookTree {
  const stored = [...tree.documents(doc)].flatMap(([id, entry]) => readEntry(id, entry)).sort(byOrder)
  const entries = stored.map((entry) =>
    entry.binned && revived.includes(entry.id) ? { ...entry, binned: false, revived: true as const } : entry,
  )
  const live = entries.filter(({ binned }) => !binned)
  return {
    facts: readBookFacts(doc),
    chapters: live.filter(({ kind }) => kind === 'chapter'),
    practices: live.filter(({ kind }) => kind === 'practice'),
    bin: entries.filter(({ binned }) => binned),
  }
}

/** The entry with this id, or undefined. */
export function findEntry(book: BookTree, id: DocumentId): TreeEntry | undefined {
  return [...book.chapters, ...book.practices, ...book.bin].find((entry) => entry.id === id)
}

function readEntry(id: DocumentId, entry: unknown): readonly TreeEntry[] {
  if (!(entry instanceof Y.Map)) return []
  const kind = entry.get('kind')
  if ((kind !== 'chapter' && kind !== 'practice') || !isPageId(id)) return []
  const binned = isBinMark(entry.get('binned'))
  const title = textOf(entry.get('title'))
  return [{ kind, id, title, order: textOf(entry.get('order')), binned, ...standingOf(id, entry) }]
}

function standingOf(id: DocumentId, entry: Y.Map<unknown>): Standing {
  const when = formatCondition(parseCondition(entry.get('when')))
  const replaces = textOf(entry.get('replaces'))
  return {
    ...(when === null ? {} : { when }),
    ...(isPageId(replaces) && replaces !== id ? { replaces } : {}),
  }
}

function isPageId(text: string): boolean {
  return /^[a-z0-9]{3,24}$/.test(text)
}

/** Compares entries as the book is read: by order, and where that is equal by id. */
export function byOrder(a: TreeEntry, b: TreeEntry): number {
  return compare(a.order, b.order) || compare(a.id, b.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

function readBookFacts(doc: Y.Doc): BookFacts {
  const facts = tree.facts(doc)
  const text = (name: keyof BookFacts): string => textOf(facts.get(name))
  return {
    title: text('title'),
    subtitle: text('subtitle'),
    language: text('language') || 'fi',
    publisher: text('publisher'),
    funder: text('funder'),
    licence: text('licence'),
    description: text('description'),
    purpose: text('purpose'),
    practicesAfter: text('practicesAfter'),
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
