// Images of an open handbook: carried both ways, and which are still awaited.
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Failure } from '#handbook/model/failure.ts'
import type { SharedDocuments } from '#handbook/store/shared-documents.ts'
import { awaitedImages } from '#electron/disk/images/awaited-images.ts'
import { carryImages } from '#electron/disk/images/carry-images.ts'
import { imagePlaces, type ImagePlaces } from '#electron/disk/images/image-places.ts'

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

  /** Carries what can be carried. `changed` says that the book may name other images than before. */
  async exchange(changed: boolean): Promise<{ readonly came: number; readonly failure: Failure | null }> {
    const { came, failure } = await carryImages(this.#places)
    if (changed || came.length > 0 || !this.#asked) await this.#ask()
    return { came: came.length, failure }
  }

  async #ask(): Promise<void> {
    for (const document of this.documents.documentIds()) {
      // Building a whole book at once would keep edits waiting.
      this.documents.doc(document)
      await nextTurn()
    }
    this.#awaited = await awaitedImages(this.documents.handbook(), this.#places)
    this.#asked = true
  }
}
