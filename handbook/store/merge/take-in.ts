// Brings edits into a shared document whatever their order, and refuses those that are none.
import * as Y from 'yjs'
import type { Edit } from '../edit.ts'

/** The origin of everything that comes into a shared document from the store. */
export const fromStore = 'load'

/** What of an edit bringing it in needs. */
export type Incoming = Pick<Edit, 'device' | 'time' | 'update'>

/** True for bytes that are an update of a shared document from beginning to end. */
export function isUpdate(bytes: Uint8Array): boolean {
  try {
    Y.decodeUpdate(bytes)
    return true
  } catch {
    return false
  }
}

/**
 * Applies edits to `doc` in one transaction. What needs edits that are not here waits inside the
 * document until they are. Gives the edits that could not be applied; when there are any the document
 * may hold part of them, and is to be built again without them.
 */
export function takeIn<E extends Incoming>(doc: Y.Doc, edits: readonly E[]): readonly E[] {
  const refused: E[] = []
  doc.transact(() => {
    const held = releasePending(doc)
    const late = byTime(edits).filter((edit) => comesTooEarly(doc, edit, refused))
    if (held !== null) Y.applyUpdateV2(doc, held, fromStore)
    settle(doc, late, refused)
  }, fromStore)
  return refused
}

/** Applies an edit. True when part of it needs more: that part is let go, and the edit to be tried again. */
function comesTooEarly<E extends Incoming>(doc: Y.Doc, edit: E, refused: E[]): boolean {
  try {
    Y.applyUpdate(doc, edit.update, fromStore)
  } catch {
    refused.push(edit)
  }
  return releasePending(doc) !== null
}

/**
 * Yjs keeps what waits in one heap and looks at all of it again with every update; out here it is tried
 * only when nothing else is left.
 */
function releasePending(doc: Y.Doc): Uint8Array | null {
  const pending = doc.store.pendingStructs
  doc.store.pendingStructs = null
  return pending === null ? null : pending.update
}

/** Tries what came too early as long as that brings anything in; the rest waits in the document. */
function settle<E extends Incoming>(doc: Y.Doc, late: readonly E[], refused: E[]): void {
  let waiting = late
  for (let before = -1; waiting.length > 0 && before !== extent(doc);) {
    before = extent(doc)
    const held = releasePending(doc)
    waiting = waiting.filter((edit) => comesTooEarly(doc, edit, refused))
    if (held !== null) Y.applyUpdateV2(doc, held, fromStore)
  }
  const rest = waiting.filter((edit) => !refused.includes(edit)).map(({ update }) => update)
  if (rest.length > 0) Y.applyUpdate(doc, mergeMany(rest), fromStore)
  drain(doc)
}

/** Waiting parts hold each other back where they need not: they are tried until nothing more comes in. */
function drain(doc: Y.Doc): void {
  for (let before = -1; doc.store.pendingStructs !== null && before !== extent(doc);) {
    before = extent(doc)
    const held = releasePending(doc)
    if (held !== null) Y.applyUpdateV2(doc, held, fromStore)
  }
}

/** How much a document holds: grows with everything that comes in. */
function extent(doc: Y.Doc): number {
  let sum = 0
  for (const structs of doc.store.clients.values()) {
    const last = structs.at(-1)
    if (last !== undefined) sum += last.id.clock + last.length
  }
  return sum
}

const atOnce = 64

/** Merging takes time by the square of how many are merged at once: so few at once, in layers. */
function mergeMany(updates: readonly Uint8Array[]): Uint8Array {
  let layer = updates
  while (layer.length > 1) {
    const next: Uint8Array[] = []
    for (let at = 0; at < layer.length; at += atOnce)
      next.push(Y.mergeUpdates(layer.slice(at, at + atOnce) as Uint8Array[]))
    layer = next
  }
  return layer[0] ?? new Uint8Array([0, 0])
}

/**
 * By time, but each device's in its own order: clocks only guess what was known when, and a good guess
 * saves waiting. The document comes out the same in any order.
 */
function byTime<E extends Incoming>(edits: readonly E[]): readonly E[] {
  if (edits.length < 2) return edits
  const latest = new Map<string, number>()
  const timed = edits.map((edit) => {
    const time = Math.max(edit.time, latest.get(edit.device) ?? 0)
    latest.set(edit.device, time)
    return { edit, time }
  })
  return timed.sort((a, b) => a.time - b.time).map(({ edit }) => edit)
}
