// Makes a new handbook of a backup, or of any packet that carries a whole one. The live handbook is not touched.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { failed, success, type Failure, type Result } from '#handbook/model/failure.ts'
import type { Edit, Writer } from '#handbook/store/edit.ts'
import { formatVersion } from '#handbook/store/manifest.ts'
import { handbookData, logFolder } from '#electron/disk/data-folder.ts'
import { EditLog } from '#electron/disk/edit-log.ts'
import { writeFailure } from '#electron/disk/file-trouble.ts'
import { createFolder } from '#electron/disk/handbook-folder.ts'
import { imageFolder } from '#electron/disk/images/image-places.ts'
import { unwatched, type LongWork } from '#electron/disk/long-work.ts'
import { newId } from '#electron/disk/new-handbook.ts'
import { documentsOf } from '#electron/disk/packet/documents-of.ts'
import { imagesIn } from '#electron/disk/packet/folder-parts.ts'
import { versionFolder } from '#electron/disk/packet/named-version.ts'
import { withParts } from '#electron/disk/packet/open-parts.ts'
import type { Parts } from '#electron/disk/packet/parts.ts'
import { putPromisedImage, putVersion } from '#electron/disk/packet/put-parts.ts'
import { copyFolders } from '#electron/disk/readable-copies/copy-files.ts'
import { writeReadableCopies } from '#electron/disk/readable-copies/readable-copies.ts'
import { HandbookStore } from '#electron/disk/store/handbook-store.ts'

/** What is restored, and where. */
export type Restoration = {
  /** The backup or packet. */
  readonly packet: string
  /** The folder of the new handbook: empty or absent. */
  readonly folder: string
  readonly data: string
  readonly writer: Writer
  /** Milliseconds since 1970. */
  readonly now: number
}

/**
 * Restores a backup as a new handbook with an id of its own, and gives the id. All edits are kept with their
 * times, as edits of this computer. A failure leaves nothing half-made, nor does being stopped.
 */
export async function restoreBackup(wish: Restoration, work: LongWork = unwatched): Promise<Result<string>> {
  return withParts([wish.packet], null, work, async (opened) => {
    const parts = opened[0]?.parts
    const edits = parts === undefined ? null : editsOf(parts)
    if (parts === undefined || edits === null) return failed({ kind: 'notAPacket', what: wish.packet })
    return makeOf(edits, parts, wish, work)
  })
}

/** All edits of the parts, each document's in an order in which they can be applied; null when there is no tree. */
function editsOf({ manifest, segments }: Parts): readonly Edit[] | null {
  const documents = documentsOf(segments, manifest?.id ?? segments[0]?.head.handbook ?? '')
  return documents?.documentIds().flatMap((id) => documents.edits(id)) ?? null
}

async function makeOf(
  edits: readonly Edit[],
  parts: Parts,
  wish: Restoration,
  work: LongWork,
): Promise<Result<string>> {
  const id = newId()
  const created = new Date(wish.now).toISOString()
  const made = await createFolder(wish.folder, { format: 'opaskirja', formatVersion, id, created })
  if (!made.ok) return made
  try {
    await putFiles(parts, id, wish, work)
    await writeLog(edits, logFolder(wish.data, id))
    work.cancellation.throwIfAborted()
    const failure = await shareFirst(wish)
    work.cancellation.throwIfAborted()
    if (failure === null) return success(id)
    await takeBack(id, wish)
    return failed(failure)
  } catch (error) {
    await takeBack(id, wish)
    return failed(writeFailure(error, wish.folder))
  }
}

/** Images of the packet, and those that this computer keeps of the handbook it was made of. */
async function putFiles(
  parts: Parts,
  id: string,
  { data, folder }: Restoration,
  work: LongWork,
): Promise<void> {
  const former = parts.manifest?.id ?? parts.segments[0]?.head.handbook
  const kept = former === undefined ? [] : await imagesIn(handbookData(data, former), imageFolder)
  const images = [...parts.images, ...kept]
  for (const [done, image] of images.entries()) {
    work.cancellation.throwIfAborted()
    await putPromisedImage(image, join(handbookData(data, id), imageFolder))
    work.report(done + 1, images.length)
  }
  for (const version of parts.versions) await putVersion(version, join(folder, versionFolder))
}

async function writeLog(edits: readonly Edit[], folder: string): Promise<void> {
  const { log } = await EditLog.open(folder)
  try {
    await Promise.all(edits.map(({ document, time, update }) => log.append({ document, time, update })))
  } finally {
    await log.close()
  }
}

async function shareFirst({ folder, data, writer }: Restoration): Promise<Failure | null> {
  const opened = await HandbookStore.open({ folder, data, writer })
  if (!opened.ok) return opened.failure
  try {
    const { failure } = await opened.value.sync({ now: true })
    return failure ?? (await writeReadableCopies(opened.value.documents, folder, data))
  } finally {
    await opened.value.close()
  }
}

/** The folder was empty, so that all in it is of this restoration. */
async function takeBack(id: string, { folder, data }: Restoration): Promise<void> {
  for (const name of ['muutokset', imageFolder, versionFolder, ...copyFolders, 'kasikirja.json'])
    await rm(join(folder, name), { recursive: true, force: true })
  await rm(handbookData(data, id), { recursive: true, force: true })
}
