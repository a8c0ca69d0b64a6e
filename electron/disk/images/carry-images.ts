// Carries images both ways between the shared folder and this computer's store.
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Failure } from '#handbook/model/failure.ts'
import { isImageName } from '#handbook/model/normal-form.ts'
import { systemCode, writeFailure } from '#electron/disk/file-trouble.ts'
import { isFolderOf } from '#electron/disk/handbook-folder.ts'
import { unwatched, type LongWork } from '#electron/disk/long-work.ts'
import { imageFolder, type ImagePlaces } from './image-places.ts'
import { putImage } from './store-image.ts'
import { promisingFiles, promisedHash, readWholeImage } from './whole-image.ts'

/**
 * What was carried, by image name: `came` into the store, `went` into the shared folder. `unfit` names files
 * in the shared folder whose bytes do not fit their name: they are not taken, and looked at again next time.
 */
export type ImagesCarried = {
  readonly came: readonly string[]
  readonly went: readonly string[]
  readonly unfit: readonly string[]
  readonly failure: Failure | null
}

/**
 * Brings every whole image of the shared folder into the store, and every image of the store into the shared
 * folder, where one of another size under its name is written again. Nothing is ever collected. Trouble with
 * the folder is told, not thrown; what could not be carried is carried the next time.
 */
export async function carryImages(places: ImagePlaces, work: LongWork = unwatched): Promise<ImagesCarried> {
  const carrier = new ImageCarrier(places, work)
  try {
    if (await isFolderOf(places.shared, places.handbook)) await carrier.carry()
    return carrier.outcome(null)
  } catch (error) {
    return carrier.outcome(writeFailure(error, places.shared))
  }
}

class ImageCarrier {
  readonly #came: string[] = []
  readonly #went: string[] = []
  readonly #unfit: string[] = []
  readonly #shared: string
  #done = 0

  constructor(
    private readonly places: ImagePlaces,
    private readonly work: LongWork,
  ) {
    this.#shared = join(places.shared, imageFolder)
  }

  async carry(): Promise<void> {
    const held = (await promisingFiles(this.places.store)).filter(isImageName)
    const hashes = new Set(held.map(promisedHash))
    const coming = (await promisingFiles(this.#shared)).filter((name) => !hashes.has(promisedHash(name)))
    const total = coming.length + held.length
    for (const file of coming) await this.#step(total, () => this.#fetch(file))
    for (const name of held) await this.#step(total, () => this.#send(name))
  }

  outcome(failure: Failure | null): ImagesCarried {
    return { came: this.#came, went: this.#went, unfit: this.#unfit, failure }
  }

  async #step(total: number, carryOne: () => Promise<void>): Promise<void> {
    this.work.cancellation.throwIfAborted()
    await carryOne()
    this.work.report(++this.#done, total)
  }

  async #fetch(file: string): Promise<void> {
    const image = await readWholeImage(this.#shared, file)
    if (image === null) this.#unfit.push(file)
    else if (await putImage(this.places.store, image.name, image.bytes)) this.#came.push(image.name)
  }

  // Sizes alone are compared: reading every image at every look would keep the disk busy.
  async #send(name: string): Promise<void> {
    const size = await sizeOf(join(this.places.store, name))
    if ((await sizeOf(join(this.#shared, name))) === size) return
    const image = await readWholeImage(this.places.store, name)
    if (image !== null && (await putImage(this.#shared, name, image.bytes))) this.#went.push(name)
  }
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error
    return null
  }
}
