// Saves what is written: every local edit of every open document, until the disk has acknowledged it.
import { SvelteMap } from 'svelte/reactivity'
import * as Y from 'yjs'
import type { Bridge } from '#contract'
import { failed, type Failure, type Result } from '#handbook/model/failure.ts'

/** The origin of edits that come from the store and need no saving. */
export const loaded = 'load'

/** Where the words are: `at` is milliseconds since 1970, or null when nothing was written yet. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** Edits that the disk has not acknowledged, one for each document. */
export type Unsaved = readonly (readonly [document: string, update: Uint8Array])[]

type Failed = { readonly document: string; readonly failure: Failure }

const batchTime = 120
const quietTime = 1000
const retryTime = 3000

/**
 * Gathers local edits into batches and appends them through `bridge`. What was not acknowledged is
 * kept and tried again. `onSaved` hears each document that was saved and when.
 */
export class Saving {
  state = $state.raw<SaveState>({ kind: 'saved', at: null })
  readonly #unsent = new SvelteMap<string, readonly Uint8Array[]>()
  #timer: ReturnType<typeof setTimeout> | undefined
  #quiet: ReturnType<typeof setTimeout> | undefined
  #sending: Promise<void> | null = null
  #stopped = false

  constructor(
    private readonly bridge: Pick<Bridge, 'call'>,
    private readonly onSaved: (document: string, at: number) => void = () => undefined,
  ) {}

  /** Saves every edit made in `doc` from now on; the function it gives back stops listening. */
  watch(document: string, doc: Y.Doc): () => void {
    const listen = (update: Uint8Array, origin: unknown): void => {
      if (origin !== loaded) this.add(document, update)
    }
    doc.on('update', listen)
    return () => doc.off('update', listen)
  }

  /** Takes one edit to be saved. */
  add(document: string, update: Uint8Array): void {
    this.#unsent.set(document, [...(this.#unsent.get(document) ?? []), update])
    if (this.#stopped) return
    this.#timer ??= setTimeout(() => void this.flush(), batchTime)
    this.#quiet ??= setTimeout(() => this.#sayBusy(), quietTime)
  }

  /** The edits of a document that the disk has not acknowledged, as one update, or null. */
  unsent(document: string): Uint8Array | null {
    const updates = this.#unsent.get(document)
    return updates === undefined ? null : Y.mergeUpdates([...updates])
  }

  /** Everything that the disk has not acknowledged. */
  unsaved(): Unsaved {
    return [...this.#unsent].map(([document, updates]) => [document, Y.mergeUpdates([...updates])] as const)
  }

  /** Sends nothing any more; what is not on disk stays here, for the next opening of the book to take. */
  stop(): void {
    this.#stopped = true
    this.#rest()
  }

  /** Saves everything now. True when all of it is on disk, false when saving does not work. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (this.#stopped) return this.#unsent.size === 0
    this.#sending ??= this.#sendAll().finally(() => (this.#sending = null))
    await this.#sending
    return this.#unsent.size === 0
  }

  async #sendAll(): Promise<void> {
    const failures: Failed[] = []
    let at: number | null = null
    for (let next = this.#next(failures); next !== undefined; next = this.#next(failures)) {
      const outcome = await this.#send(next)
      if (outcome.ok) at = outcome.value.saved
      else failures.push({ document: next, failure: outcome.failure })
    }
    this.#settle(at, failures[0]?.failure)
  }

  async #send(document: string): Promise<Result<{ readonly saved: number }>> {
    const sent = this.#unsent.get(document) ?? []
    const outcome = await this.#append(document, Y.mergeUpdates([...sent]))
    if (!outcome.ok) return outcome
    const left = (this.#unsent.get(document) ?? []).slice(sent.length)
    if (left.length === 0) this.#unsent.delete(document)
    else this.#unsent.set(document, left)
    this.onSaved(document, outcome.value.saved)
    return outcome
  }

  async #append(document: string, merged: Uint8Array): Promise<Result<{ readonly saved: number }>> {
    // A copy of its own, so that no larger buffer travels along.
    const update = new Uint8Array(merged)
    try {
      return await this.bridge.call('document.append', { document, update })
    } catch (cause) {
      return failed({ kind: 'unexpected', what: String(cause) })
    }
  }

  #settle(at: number | null, failure: Failure | undefined): void {
    this.#rest()
    if (this.#stopped) return
    if (failure !== undefined) {
      this.state = { kind: 'failed', failure }
      this.#timer = setTimeout(() => void this.flush(), retryTime)
    } else if (at !== null) {
      this.state = { kind: 'saved', at }
    }
  }

  #rest(): void {
    clearTimeout(this.#timer)
    clearTimeout(this.#quiet)
    this.#timer = undefined
    this.#quiet = undefined
  }

  #sayBusy(): void {
    this.#quiet = undefined
    if (this.state.kind === 'saved') this.state = { kind: 'saving' }
  }

  #next(failures: readonly Failed[]): string | undefined {
    const tried = failures.map(({ document }) => document)
    return [...this.#unsent.keys()].find((document) => !tried.includes(document))
  }
}
