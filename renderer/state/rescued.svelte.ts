// Text that a merge hid and that waits for somebody to decide what becomes of it.
import { createContext } from 'svelte'
import type { Bridge, DuplicateItem, RescuedItem } from '#contract'
import type { Failure } from '#handbook/model/failure.ts'
import { treeId } from '#handbook/store/shape.ts'
import type { OpenBook } from './open-book.svelte.ts'

/** What was decided about a piece. */
export type Decision = 'inserted' | 'dismissed' | 'reviewed'

/** The pieces that wait, and the one for which a place is being chosen. */
export class RescuedState {
  texts = $state.raw<readonly RescuedItem[] | null>(null)
  duplicates = $state.raw<readonly DuplicateItem[]>([])
  failure = $state.raw<Failure | null>(null)
  /** The piece that is about to be inserted at the caret; null when none is. */
  inserting = $state.raw<RescuedItem | null>(null)
  #reading = 0

  constructor(
    private readonly bridge: Bridge,
    private readonly book: OpenBook,
  ) {}

  /** Reads what waits. Of several readings the last one counts. */
  async read(): Promise<void> {
    const reading = ++this.#reading
    const outcome = await this.bridge.call('rescued.list', {})
    if (reading !== this.#reading) return
    this.failure = outcome.ok ? null : outcome.failure
    if (!outcome.ok) return
    this.texts = outcome.value.texts.filter(({ state }) => state === 'open' || state === 'placed')
    this.duplicates = outcome.value.duplicates
  }

  /** Puts a piece back into the one place where it fits. True when that was done. */
  async putBack({ document, key }: RescuedItem): Promise<boolean> {
    const outcome = await this.bridge.call('rescued.place', { document, key })
    return this.#settled(outcome.ok ? null : outcome.failure)
  }

  /** Remembers what was decided about a piece, for everybody. True when that was done. */
  async decide({ document, key }: RescuedItem, state: Decision): Promise<boolean> {
    const outcome = await this.bridge.call('rescued.resolve', { document, key, state })
    return this.#settled(outcome.ok ? null : outcome.failure)
  }

  /** Brings the reader to where a piece is or was. */
  async showPlace(item: RescuedItem): Promise<void> {
    const page = pageOf(item)
    if (page !== null) await this.book.openPage(page, item.place ?? { field: item.field })
  }

  /** Begins to insert a piece by hand: its page opens, and the caret tells where it goes. */
  async beginInserting(item: RescuedItem): Promise<void> {
    this.inserting = item
    await this.showPlace(item)
  }

  /** Ends the choosing of a place: `write` puts the piece there. True when that was done and is known to all. */
  async insert(write: () => boolean): Promise<boolean> {
    const item = this.inserting
    if (item === null || !write()) return false
    this.inserting = null
    await this.book.saving.flush()
    return this.decide(item, 'inserted')
  }

  /** Gives a page the title that was lost. */
  async useAsTitle(item: RescuedItem): Promise<boolean> {
    if (item.field !== null) this.book.retitle(item.field, item.text)
    await this.book.saving.flush()
    return this.decide(item, 'inserted')
  }

  async #settled(failure: Failure | null): Promise<boolean> {
    await this.read()
    this.failure = failure ?? this.failure
    return failure === null
  }
}

/** The page on which a piece is or was; null for what is said of the whole book. */
export function pageOf({ document, field }: RescuedItem): string | null {
  return document === treeId ? field : document
}

/** True for a title that was lost: it can be given to its page as it is. */
export function isTitle({ document, field, name }: RescuedItem): boolean {
  return document === treeId && field !== null && name === 'title'
}

/** The rescued text of the open book, shared by its page and by the bar over the text. */
export const [getRescued, setRescued] = createContext<RescuedState>()
