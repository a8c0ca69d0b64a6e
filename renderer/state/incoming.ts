// Where the edits of others go: into the tree, onto the open page, to a page on its way, or nowhere yet.
import { flushSync } from 'svelte'
import type * as Y from 'yjs'
import type { Bridge, Events, Gate } from '#contract'
import type { DocumentId } from '#handbook/model/handbook.ts'
import { treeId } from '#handbook/store/shape.ts'
import { leaveForms } from './leave-forms.ts'
import { MergeQueue } from './merge-queue.ts'
import type { OpenPage } from './open-page.svelte.ts'
import { QuietMoments } from './quiet-moments.ts'

/** What came from others for a page that is on its way, and the last that was told of its gate. */
export type Early = { readonly id: DocumentId; readonly updates: Uint8Array[]; gate: Gate }

/** The parts of an open book that the edits of others reach. */
export type Reached = {
  readonly treeDoc: Y.Doc
  readonly page: () => OpenPage | null
  readonly treeGate: (gate: Gate) => void
  /** Saves what was written here, now. */
  readonly save: () => void
  /** Opens the page anew: its text may be edited again. */
  readonly reopen: (id: DocumentId) => void
  /** Hears of every document that others changed, with the time of the last edit. */
  readonly changed: (document: string, at: number) => void
}

/** Follows the edits of others for one open book. */
export class Incoming {
  readonly #quiet = new QuietMoments(window)
  readonly #queue = new MergeQueue(this.#quiet.turn)
  readonly #leave: () => void
  #early: Early | null = null

  constructor(
    private readonly bridge: Bridge,
    private readonly book: Reached,
  ) {
    this.#leave = bridge.on('document.merged', (merged) => this.#take(merged))
    // What came between the opening of the book and the listening is told by nobody.
    void this.readTreeAgain()
  }

  /** Keeps what comes for a page that is on its way. */
  expect(id: DocumentId): Early {
    this.#early = { id, updates: [], gate: 'current' }
    return this.#early
  }

  /** The page has come: what was kept for it goes onto it. */
  arrived(page: OpenPage, early: Early): void {
    if (this.#early === early) this.#early = null
    this.#mergeInto(page, early.updates)
  }

  /** Forgets what waits for a document that is no longer open. */
  forget(doc: Y.Doc): void {
    this.#queue.forget(doc)
  }

  /** Takes a document's whole state, as the store has it, onto the open page. */
  takeState(page: OpenPage, state: Uint8Array, gate: Gate): void {
    this.#mergeIntoPage(page, [state], gate)
  }

  /** Asks the store for the tree as it is. */
  async readTreeAgain(): Promise<void> {
    const outcome = await this.bridge.call('document.read', { document: treeId })
    if (outcome.ok) this.#mergeIntoTree([outcome.value.state], outcome.value.gate)
  }

  /** Stops listening; what waits is dropped, for the store has it all. */
  close(): void {
    this.#leave()
    this.#quiet.close()
    this.#queue.forget(this.book.treeDoc)
  }

  #take({ document, updates, gate, at }: Events['document.merged']): void {
    const page = this.book.page()
    if (document === treeId) this.#mergeIntoTree(updates, gate)
    else if (page?.id === document) this.#mergeIntoPage(page, updates, gate)
    if (this.#early?.id === document) {
      this.#early.updates.push(...updates)
      this.#early.gate = gate
    }
    this.book.changed(document, at)
  }

  #mergeIntoTree(updates: readonly Uint8Array[], gate: Gate): void {
    this.book.treeGate(gate)
    this.#queue.add({ doc: this.book.treeDoc, layOut: () => undefined, remake: () => undefined }, updates)
  }

  #mergeIntoPage(page: OpenPage, updates: readonly Uint8Array[], gate: Gate): void {
    // What this version could not show is gone from the page: it is opened as any other.
    if (gate === 'current' && page.gate !== 'current') return this.book.reopen(page.id)
    if (gate !== 'current') this.#lock(page, gate)
    this.#mergeInto(page, updates)
  }

  #mergeInto(page: OpenPage, updates: readonly Uint8Array[]): void {
    const remake = (): void => {
      page.binding += 1
      // An editor that no longer shows what is there must not live until the next key.
      flushSync()
    }
    this.#queue.add({ doc: page.doc, layOut, remake }, updates)
  }

  /** The editor goes before anything comes that it would delete; what was written until then is saved. */
  #lock(page: OpenPage, gate: Gate): void {
    if (page.gate === 'current') leaveForms()
    page.gate = gate
    flushSync()
    this.book.save()
  }
}

/** Has the window laid out within the slice that changed it: left to the next frame, nobody would measure it. */
function layOut(): void {
  void document.documentElement.offsetHeight
}
