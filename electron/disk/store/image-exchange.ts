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
  #asked = false
  readonly #places: ImagePlaces

  constructor(
    folder: string,
    data: string,
    private readonly documents: SharedDocuments,
  ) {
    this.#places = imagePlaces(folder, data, documents.handbookId)
  }

  /** The images that the book names and that had not come at the last look, by file name. */
  get awaited(): readonly string[] {
    return this.#awaited
  }

  /** Carries what can be carried until `ending` is aborted. `changed`: the book may name other images than before. */
  async exchange(changed: boolean, ending: AbortSignal): Promise<ImagesExchanged> {
    try {
      const { came, failure } = await carryImages(this.#places, { ...unwatched, cancellation: ending })
      if (changed || came.length > 0 || !this.#asked) await this.#ask(ending)
      return { came: came.length, failure }
    } catch (error) {
      if (!ending.aborted) throw error
      return { came: 0, failure: null }
    }
  }

  async #ask(ending: AbortSignal): Promise<void> {
    for (const document of this.documents.documentIds()) {
      // Building a whole book at once would keep edits waiting.
      this.documents.doc(document)
      await nextTurn()
      ending.throwIfAborted()
    }
    this.#awaited = await awaitedImages(this.documents.handbook(), this.#places)
    this.#asked = true
  }
}
