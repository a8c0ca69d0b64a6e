// Images of an open handbook: carried both ways, and which are still awaited.
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Failure } from '#handbook/model/failure.ts'
import type { SharedDocuments } from '#handbook/store/shared-documents.ts'
import { awaitedImages } from '#electron/disk/images/awaited-images.ts'
import { carryImages } from '#electron/disk/images/carry-images.ts'
import { unwatched } from '#electron/disk/long-work.ts'
import { imagePlaces, type ImagePlaces } from '#electron/disk/images/image-places.ts'

/** How many images came, and what stood in the way of more. */
export type ImagesExchanged = { readonly came: number; readonly failure: Failure | null }

/** Carries images at each look into the folder. */
export class ImageExchange {
  #awaited: readonly string[] = []
  /** True when the book may name other images, or others may be here, than when it was last asked. */
  #stale = true
  readonly #places: ImagePlaces

  constructor(
    folder: string,
    data: string,
    private readonly documents: SharedDocuments,
  ) {
    this.#places = imagePlaces(folder, data, documents.handbookId)
  }

  /** The images that the book names and that had not come when it was last asked, by file name. */
  get awaited(): readonly string[] {
    return this.#awaited
  }

  /** Carries what can be carried until `ending` is aborted. `changed`: the book may name other images than before. */
  async exchange(changed: boolean, ending: AbortSignal): Promise<ImagesExchanged> {
    try {
      const { came, failure } = await carryImages(this.#places, { ...unwatched, cancellation: ending })
      this.#stale ||= changed || came.length > 0
      return { came: came.length, failure }
    } catch (error) {
      if (!ending.aborted) throw error
      return { came: 0, failure: null }
    }
  }

  /** Asks anew which images are awaited, if that may have changed: in a large book this takes its time. */
  async ask(ending: AbortSignal): Promise<void> {
    if (!this.#stale) return
    this.#stale = false
    for (const document of this.documents.documentIds()) {
      if (ending.aborted) return
      // Building a whole book at once would keep edits waiting.
      this.documents.doc(document)
      await nextTurn()
    }
    this.#awaited = await awaitedImages(this.documents.handbook(), this.#places)
  }
}
