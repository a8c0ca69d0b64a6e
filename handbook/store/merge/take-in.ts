// Brings edits into a shared document whatever their order, and refuses those that are none.
import * as Y from 'yjs'
import type { Edit } from '../edit.ts'
import { reachOf, WaitingRoom, type Reach } from './needs.ts'

/** The origin of everything that comes into a shared document from the store. */
export const fromStore = 'load'

/** What of an edit bringing it in needs. */
export type Incoming = Pick<Edit, 'device' | 'time' | 'update'>

/** What an update holds; null for bytes that are no update from beginning to end. */
export function decoded(bytes: Uint8Array): ReturnType<typeof Y.decodeUpdate> | null {
  try {
    return Y.decodeUpdate(bytes)
  } catch {
    return null
  }
}

/** True for bytes that are an update of a shared document from beginning to end. */
export function isUpdate(bytes: Uint8Array): boolean {
  return decoded(bytes) !== null
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
    const ordered = byTime(edits)
    const early = ordered.findIndex((edit) => !isApplied(doc, edit, refused))
    const late = early < 0 ? [] : new InTurn(doc, refused).take(ordered.slice(early))
    const waiting = late.length === 0 ? [] : [mergeMany(late.map(({ update }) => update))]
    for (const update of waiting) Y.applyUpdate(doc, update, fromStore)
    for (const update of held) Y.applyUpdateV2(doc, update, fromStore)
    drain(doc)
  }, fromStore)
  return refused
}

/** Applies an edit. False when part of it needs more: that part is let go, and the edit to be tried again. */
function isApplied<E extends Incoming>(doc: Y.Doc, edit: E, refused: E[]): boolean {
  try {
    Y.applyUpdate(doc, edit.update, fromStore)
  } catch {
    refused.push(edit)
  }
  return releasePending(doc).length === 0
}

/**
 * Yjs keeps what waits in one heap and goes through all of it with every update. That heap is taken out
 * while edits come in; gives what was in it, as updates of the second format.
 */
function releasePending({ store }: Y.Doc): readonly Uint8Array[] {
  const held = [store.pendingStructs?.update ?? null, store.pendingDs]
  store.pendingStructs = null
  store.pendingDs = null
  return held.filter((update) => update !== null)
}

/** Edits brought in each as soon as what it needs is there, without trying any in vain. */
class InTurn<E extends Incoming> {
  readonly #waiting = new WaitingRoom<{ readonly edit: E; readonly reach: Reach }>()

  constructor(
    private readonly doc: Y.Doc,
    private readonly refused: E[],
  ) {}

  /** Gives the edits that need something which is not among them. */
  take(edits: readonly E[]): readonly E[] {
    for (const edit of edits) {
      if (isUpdate(edit.update)) this.#take(edit)
      else this.refused.push(edit)
    }
    return this.#waiting.rest().map(({ edit }) => edit)
  }

  #take(edit: E): void {
    const ready = [{ edit, reach: reachOf(edit.update) }]
    for (let next = ready.pop(); next !== undefined; next = ready.pop()) {
      const lacking = this.#lacking(next.reach)
      if (lacking !== undefined) this.#waiting.add(...lacking, next)
      else {
        isApplied(this.doc, next.edit, this.refused)
        for (const client of next.reach.brings)
          ready.push(...this.#waiting.release(client, this.#clockOf(client)))
      }
    }
  }

  #lacking({ needs }: Reach): readonly [number, number] | undefined {
    return [...needs].find(([client, clock]) => clock >= this.#clockOf(client))
  }

  #clockOf(client: number): number {
    return Y.getState(this.doc.store, client)
  }
}

/** Waiting parts hold each other back where they need not: they are tried until nothing more comes in. */
function drain(doc: Y.Doc): void {
  for (let before = -1; doc.store.pendingStructs !== null && before !== extent(doc);) {
    before = extent(doc)
    for (const update of releasePending(doc)) Y.applyUpdateV2(doc, update, fromStore)
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
  if (updates.length <= atOnce) return Y.mergeUpdates([...updates])
  const layer: Uint8Array[] = []
  for (let at = 0; at < updates.length; at += atOnce)
    layer.push(Y.mergeUpdates(updates.slice(at, at + atOnce)))
  return mergeMany(layer)
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
