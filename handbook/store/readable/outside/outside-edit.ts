// An edit that somebody made in a readable page: into one ordinary edit, the same on every device that sees it.
import { encodeUtf8 } from 'lib0/string'
import * as Y from 'yjs'
import { schemaVersion } from '#handbook/model/schema-version.ts'
import { isCovered, type Edit, type Vector } from '#handbook/store/edit.ts'
import { gateOf } from '#handbook/store/gate.ts'
import { findEntry } from '#handbook/store/read-tree.ts'
import type { SharedDocuments } from '#handbook/store/shared-documents.ts'
import { treeId } from '#handbook/store/shape.ts'
import { canonicalJson } from '../canonical-json.ts'
import type { Sha256 } from '../page-hash.ts'
import type { ReadPage } from '../read/read-page.ts'
import { readableFormat } from '../readable.ts'
import { fitsBook, isSameText, readStored, rewriteDocument, type PageText } from './page-text.ts'
import { knowsItem, retitleUpdate } from './retitle-update.ts'

/** Raised when the same edited page would make another edit than before: two makers must not share a name. */
const converterVersion = 1

/** The books' documents as bringing in an edit needs them. */
export type KnownDocuments = Pick<
  SharedDocuments,
  'handbookId' | 'has' | 'doc' | 'docAt' | 'edits' | 'vector' | 'gate' | 'tree'
>

/** Why an edited page cannot be merged by itself, and is offered to the writer instead. */
export type OfferReason =
  /** The page does not say which text it was made from, or that text is not here. */
  | 'unknownBase'
  | 'fromTheFuture'
  | 'otherHandbook'
  /** No chapter or practice of this book. */
  | 'noDocument'
  /** Something in it has no place in the book: merging would lose words. */
  | 'wordsLost'
  | 'unreadable'

/** One update of one document, to be stored as an edit of this device. */
export type OutsideUpdate = { readonly document: string; readonly update: Uint8Array }
/** What is to be done with a page: nothing, store its edits, or offer it. */
export type Outcome =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'merge'; readonly updates: readonly OutsideUpdate[] }
  | { readonly kind: 'offer'; readonly reason: OfferReason }

/**
 * What an edited page asks for. The edits are made from the very text that the page was written from, by
 * a client named by a hash of base and outcome: they do not depend on what else is known here, so any
 * number of devices make the same bytes, and the words are in the book once.
 */
export function outsideOutcome(page: ReadPage, documents: KnownDocuments, sha256: Sha256): Outcome {
  const { head } = page
  const id = head.id
  if (head.handbook !== null && head.handbook !== documents.handbookId) return offer('otherHandbook')
  if ((head.format ?? 0) > readableFormat || (head.schema ?? 0) > schemaVersion) return offer('fromTheFuture')
  if (id === null || head.kind === null) return offer('unknownBase')
  const entry = findEntry(documents.tree(), id)
  if (entry === undefined || entry.kind !== head.kind || !documents.has(id)) return offer('noDocument')
  if (documents.gate(id) !== 'current') return offer('fromTheFuture')
  if (page.lost.length > 0) return offer('wordsLost')
  if (entry.title === page.title && isSameText(readStored(documents.doc(id), head), page)) return nothing
  const text = textUpdate(page, id, documents, sha256)
  const title = titleUpdate(page, documents, sha256)
  if (typeof text === 'string') return offer(text)
  if (typeof title === 'string') return offer(title)
  const updates = [...text, ...title].filter((update) => !isTakenIn(update, documents))
  return updates.length === 0 ? nothing : { kind: 'merge', updates }
}

const nothing: Outcome = { kind: 'nothing' }

function offer(reason: OfferReason): Outcome {
  return { kind: 'offer', reason }
}

/** True when all that the update adds is here, and all that it deletes is gone: somebody brought it in before. */
function isTakenIn({ document, update }: OutsideUpdate, documents: KnownDocuments): boolean {
  const { store } = documents.doc(document)
  const added = [...Y.parseUpdateMeta(update).to]
  if (added.some(([client, clock]) => Y.getState(store, client) < clock)) return false
  const gone = Y.createDeleteSetFromStructStore(store)
  const deleted = [...Y.decodeUpdate(update).ds.clients]
  return deleted.every(([client, ranges]) =>
    ranges.every(({ clock, len }) =>
      Array.from({ length: len }, (_, n) => Y.createID(client, clock + n)).every((id) =>
        Y.isDeleted(gone, id),
      ),
    ),
  )
}

/** The edits of a document that `base` covers, when they are all here and none reaches beyond it; else null. */
function editsAt(documents: KnownDocuments, id: string, base: Vector): readonly Edit[] | null {
  const all = documents.vector()
  if (Object.entries(base).some(([device, sequence]) => (all[device] ?? 0) < sequence)) return null
  const last = new Map<string, number>()
  const covered = documents.edits(id).filter((edit) => isCovered(edit, base))
  const reachesBeyond = documents
    .edits(id)
    .some((edit) => !isCovered(edit, base) && edit.first <= (base[edit.device] ?? 0))
  const ascending = covered.every(({ device, first, sequence }) => {
    const after = first > (last.get(device) ?? 0)
    last.set(device, sequence)
    return after
  })
  return ascending && !reachesBeyond ? covered : null
}

function textUpdate(
  page: ReadPage,
  id: string,
  documents: KnownDocuments,
  sha256: Sha256,
): readonly OutsideUpdate[] | OfferReason {
  const { base } = page.head
  const edits = base === null ? null : editsAt(documents, id, base)
  if (edits === null) return 'unknownBase'
  const included = new Set(edits)
  const doc = documents.docAt(id, (edit) => included.has(edit))
  try {
    if (gateOf(doc) !== 'current') return 'unknownBase'
    const before = readStored(doc, page.head)
    if (before === null) return 'unknownBase'
    if (isSameText(before, page)) return []
    if (!fitsBook(page, before)) return 'wordsLost'
    const state = Y.encodeStateAsUpdate(doc)
    const make = (client: number): Uint8Array => changesBy(client, state, before, page)
    return [{ document: id, update: namedByContent(make, [base, textOf(page)], sha256) }]
  } catch (misfit) {
    // What fits by itself may still not fit where it was put.
    if (misfit instanceof RangeError) return 'wordsLost'
    throw misfit
  } finally {
    doc.destroy()
  }
}

function textOf({ content, fields, facts }: PageText): unknown {
  return { content, fields, facts }
}

function changesBy(client: number, state: Uint8Array, before: PageText, after: PageText): Uint8Array {
  const doc = new Y.Doc({ gc: false })
  Y.applyUpdate(doc, state)
  doc.clientID = client
  const made: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => made.push(update))
  doc.transact(() => rewriteDocument(doc, before, after))
  doc.destroy()
  return made[0] ?? new Uint8Array([0, 0])
}

function titleUpdate(
  page: ReadPage,
  documents: KnownDocuments,
  sha256: Sha256,
): readonly OutsideUpdate[] | OfferReason {
  const { title: before, titleItem } = page.head
  if (before === page.title) return []
  const treeDoc = documents.doc(treeId)
  if (before === null || titleItem === null || !knowsItem(treeDoc, titleItem)) return 'unknownBase'
  const make = (client: number): Uint8Array => retitleUpdate(titleItem, page.title, client)
  return [{ document: treeId, update: namedByContent(make, [titleItem, page.title], sha256) }]
}

/** Made twice: the first time to know the outcome, the second by a client that bears the outcome's name. */
function namedByContent(make: (client: number) => Uint8Array, from: unknown, sha256: Sha256): Uint8Array {
  const cause = canonicalJson([from, converterVersion, readableFormat, schemaVersion])
  const first = make(clientNamed(encodeUtf8(cause), sha256))
  const outcome = canonicalJson([cause, Array.from(first)])
  return make(clientNamed(encodeUtf8(outcome), sha256))
}

function clientNamed(bytes: Uint8Array, sha256: Sha256): number {
  const hash = sha256(bytes)
  return new DataView(hash.buffer, hash.byteOffset).getUint32(0)
}
