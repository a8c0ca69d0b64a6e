// One look over a handbook, part after part: what is mended first serves what is looked over later.
import { join } from 'node:path'
import type { Failure } from '#handbook/model/failure.ts'
import { handbookData } from '#electron/disk/data-folder.ts'
import { imageFolder } from '#electron/disk/images/image-places.ts'
import type { LongWork } from '#electron/disk/long-work.ts'
import { documentsOf } from '#electron/disk/packet/documents-of.ts'
import { imagesIn, segmentFolder, segmentsBelow, versionsIn } from '#electron/disk/packet/folder-parts.ts'
import { localSegmentFolders } from '#electron/disk/packet/local-parts.ts'
import type { PromisedFile } from '#electron/disk/packet/parts.ts'
import { readHandbook } from '#electron/disk/read-handbook.ts'
import { readHints } from '#electron/disk/transport/hints.ts'
import { hintsName, listSharedFiles } from '#electron/disk/transport/shared-files.ts'
import { fileDamage, missingImages } from './check-files.ts'
import { logDamage } from './check-logs.ts'
import { manifestDamage } from './check-manifest.ts'
import { pageDamage } from './check-pages.ts'
import { missingEdits, segmentDamage, type LookedPlace } from './check-segments.ts'
import type { Damage, Finding, VerifyWish } from './finding.ts'
import type { Supply } from './supply.ts'

export class HandbookCheck {
  readonly #findings: Finding[] = []
  readonly #folder: LookedPlace
  readonly #home: LookedPlace

  constructor(
    private readonly wish: VerifyWish,
    private readonly id: string,
    private readonly supply: Supply,
    private readonly work: LongWork,
  ) {
    const home = handbookData(wish.data, id)
    this.#folder = { base: wish.folder, told: (place) => place }
    this.#home = { base: home, told: (place) => join(home, ...place.split('/')) }
  }

  /** All findings, in the order of mending. `manifestTrouble` is what was met when reading kasikirja.json. */
  async run(manifestTrouble: Failure | null): Promise<readonly Finding[]> {
    const { folder, data } = this.wish
    if (manifestTrouble !== null)
      await this.#settle([manifestDamage(folder, this.id, manifestTrouble, this.supply)])
    await this.#segments(this.#folder, segmentFolder)
    for (const inside of localSegmentFolders) await this.#segments(this.#home, inside)
    await this.#missingEdits()
    await this.#settle(await logDamage(data, this.id))
    await this.#files(this.#folder)
    await this.#files(this.#home)
    await this.#book()
    return this.#findings
  }

  async #segments(place: LookedPlace, inside: string): Promise<void> {
    const found = await segmentsBelow(place.base, inside, this.id, this.work)
    await this.#settle(segmentDamage(found, place, this.supply))
  }

  async #missingEdits(): Promise<void> {
    const { folder } = this.wish
    const { segments } = await segmentsBelow(folder, segmentFolder, this.id, this.work)
    const files = (await listSharedFiles(folder)).filter(({ path }) => path.endsWith(`/${hintsName}`))
    const hints = await readHints(folder, this.id, files)
    const published = new Map([...hints].map(([device, hint]) => [device, hint.published]))
    await this.#settle(missingEdits(segments, published, folder, this.supply))
  }

  async #files(place: LookedPlace): Promise<void> {
    const images = this.#stepByStep(await imagesIn(place.base, imageFolder))
    await this.#settle(await fileDamage(images, { part: 'image', of: 'images' }, place, this.supply))
    const versions = this.#stepByStep(await versionsIn(place.base))
    await this.#settle(await fileDamage(versions, { part: 'version', of: 'versions' }, place, this.supply))
  }

  /** The same files; reading one is a step of the work. */
  #stepByStep(files: readonly PromisedFile[]): readonly PromisedFile[] {
    return files.map((file, done) => ({
      ...file,
      read: () => {
        this.work.cancellation.throwIfAborted()
        this.work.report(done + 1, files.length)
        return file.read()
      },
    }))
  }

  /** What the book itself asks for: its images and its readable files. */
  async #book(): Promise<void> {
    const { folder, data, now } = this.wish
    const read = await readHandbook(folder, data)
    const documents = read.ok ? read.value.documents : documentsOf(this.supply.segments(), this.id)
    const told = new Set(this.#findings.map(({ place }) => place))
    if (documents !== null)
      await this.#settle(await missingImages(documents.handbook(), folder, this.supply, told))
    await this.#settle(await pageDamage(documents, { folder, data, now, handbook: this.id }))
  }

  async #settle(damages: readonly Damage[]): Promise<void> {
    for (const { mend, ...damage } of damages) {
      this.work.cancellation.throwIfAborted()
      const repaired = this.wish.repair && mend !== null
      if (repaired) await mend()
      this.#findings.push({ ...damage, repaired })
    }
  }
}
