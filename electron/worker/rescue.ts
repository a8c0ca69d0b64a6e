// Rescued text in an open handbook: how much there is, where it fits, what is done about it.
import { setImmediate as breathe } from 'node:timers/promises'
import type { BlockPlace, Output, Parsed, RescuedItem } from '#contract'
import { failed, success, type Result } from '#handbook/model/failure.ts'
import { findEntry } from '#handbook/store/read-tree.ts'
import { placementOf, placeOwn, placeRescued } from '#handbook/store/rescue/placement.ts'
import { resolveRescued } from '#handbook/store/rescue/rescue-marks.ts'
import type { RescuedText } from '#handbook/store/rescue/rescued-text.ts'
import { treeId } from '#handbook/store/shape.ts'
import type { OpenBook } from './open-book.ts'

/** Reads what a merge hid, and puts it back by ordinary edits. */
export class Rescue {
  readonly #waiting = new Map<string, number>()

  constructor(private readonly book: OpenBook) {}

  /** How many pieces wait for somebody to look at them, as of the last `look`. */
  get waiting(): number {
    return [...this.#waiting.values()].reduce((sum, count) => sum + count, 0)
  }

  /**
   * Looks for hidden text in these documents, or in all, and puts back by itself what this device wrote
   * and what fits in exactly one place. Only where several devices wrote can anything be hidden.
   */
  async look(documents: readonly string[] = this.book.store.documents.documentIds()): Promise<void> {
    for (const document of documents) {
      await breathe()
      if (Object.keys(this.book.store.documents.vector(document)).length > 1) await this.#lookInto(document)
    }
  }

  async #lookInto(document: string): Promise<void> {
    const { store } = this.book
    const { device } = store
    const own = this.#open(document).filter((text) => text.device === device && text.state === 'open')
    if (own.length > 0 && store.documents.gate(document) === 'current')
      await this.book.change(document, (doc) => placeOwn(doc, own, device))
    this.#waiting.set(document, this.#open(document).length)
  }

  list(): Output<'rescued.list'> {
    const { documents } = this.book.store
    const ids = documents.documentIds()
    return {
      texts: ids.flatMap((id) => this.#open(id).map((text) => this.#item(text))),
      duplicates: ids.flatMap((id) =>
        documents.possibleDuplicates(id).map(({ paths, field, ...duplicate }) => ({
          ...duplicate,
          title: this.#titleOf(id),
          places: paths.map((path) => ({ field, path })),
        })),
      ),
    }
  }

  /** Puts a piece back where it fits. */
  async place({ document, key }: Parsed<'rescued.place'>): Promise<Result<null>> {
    const text = this.#open(document).find((each) => each.key === key)
    if (text === undefined) return failed({ kind: 'noSuchDocument', what: document })
    const placed = await this.book.change(document, (doc) => {
      const place = placementOf(doc, text)
      if (place !== null) placeRescued(doc, text, place)
    })
    return this.#done(document, placed)
  }

  /** Notes what somebody did about a piece. */
  async resolve({ document, key, state }: Parsed<'rescued.resolve'>): Promise<Result<null>> {
    return this.#done(document, await this.book.change(document, (doc) => resolveRescued(doc, key, state)))
  }

  #done(document: string, outcome: Result<unknown>): Result<null> {
    if (!outcome.ok) return outcome
    this.#waiting.set(document, this.#open(document).length)
    return success(null)
  }

  #open(document: string): readonly RescuedText[] {
    const rescued = this.book.store.documents.rescued(document)
    return rescued.filter(({ state }) => state === 'open' || state === 'placed')
  }

  #item(text: RescuedText): RescuedItem {
    const writer = this.book.store.people().get(text.device) ?? { person: '', organisation: '' }
    return { ...text, ...writer, title: this.#titleOf(pageOf(text)), place: this.#placeOf(text) }
  }

  #placeOf(text: RescuedText): BlockPlace | null {
    const place = placementOf(this.book.store.documents.doc(text.document), text)
    return place === null ? null : { field: place.field, path: place.path }
  }

  #titleOf(document: string): string {
    const tree = this.book.store.documents.tree()
    return findEntry(tree, document)?.title ?? tree.facts.title
  }
}

/** The chapter or practice of a piece: what the tree lost is a value of one of its entries. */
function pageOf({ document, field }: RescuedText): string {
  return document === treeId && field !== null ? field : document
}
