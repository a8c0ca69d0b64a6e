// Brings what others wrote into open documents a little at a time, so that the window never stands still.
import * as Y from 'yjs'
import { loaded } from './saving.svelte.ts'

/** An open document. `remake` binds anew what shows it, which after trouble no longer shows what is there. */
export type MergeTarget = { readonly doc: Y.Doc; readonly remake: () => void }

type Waiting = { readonly target: MergeTarget; readonly updates: Uint8Array[] }

/** How long updates are applied in one go, in milliseconds; what shows the document comes on top. */
const sliceTime = 8

/**
 * Applies updates in the order in which they came, one document after another. Each slice is one
 * transaction, so that an editor redraws once for many updates. `turn` runs a slice when it may run.
 */
export class MergeQueue {
  readonly #waiting: Waiting[] = []
  #scheduled = false

  constructor(
    private readonly turn: (run: () => void) => void,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Takes updates for a document; they are applied later, never within this call. */
  add(target: MergeTarget, updates: readonly Uint8Array[]): void {
    if (updates.length === 0) return
    const waiting = this.#waiting.find((each) => each.target.doc === target.doc)
    if (waiting === undefined) this.#waiting.push({ target, updates: [...updates] })
    else waiting.updates.push(...updates)
    this.#schedule()
  }

  /** Forgets what waits for a document that is no longer open: the store has it all. */
  forget(doc: Y.Doc): void {
    const at = this.#waiting.findIndex(({ target }) => target.doc === doc)
    if (at !== -1) this.#waiting.splice(at, 1)
  }

  #schedule(): void {
    if (this.#scheduled || this.#waiting.length === 0) return
    this.#scheduled = true
    this.turn(() => {
      this.#scheduled = false
      this.#slice()
      this.#schedule()
    })
  }

  #slice(): void {
    const first = this.#waiting[0]
    if (first === undefined) return
    const { target, updates } = first
    const until = this.now() + sliceTime
    integrate(target, () => {
      do {
        const update = updates.shift()
        if (update !== undefined) Y.applyUpdate(target.doc, update, loaded)
      } while (updates.length > 0 && this.now() < until)
    })
    if (updates.length === 0) this.forget(target.doc)
  }
}

/** One transaction. What threw is the binding: the document itself has taken the updates by then. */
function integrate({ doc, remake }: MergeTarget, apply: () => void): void {
  try {
    Y.transact(doc, apply, loaded, false)
  } catch {
    remake()
  }
}
