// Opens a handbook for reading only: nothing on the disk is changed.
import { join } from 'node:path'
import { failed, success, type Failure, type Result } from '#handbook/model/failure.ts'
import type { DeviceId, Writer } from '#handbook/store/edit.ts'
import { SharedDocuments } from '#handbook/store/shared-documents.ts'
import type { Shelved } from '#handbook/store/shelf.ts'
import { treeId } from '#handbook/store/shape.ts'
import { storePlaces, type StorePlaces } from './data-folder.ts'
import { readLog } from './edit-log.ts'
import { readFailure } from './file-trouble.ts'
import { readFolderManifest } from './handbook-folder.ts'
import { sealReader } from './seal.ts'
import { readIdentity } from './store/identity.ts'
import { Intake } from './store/intake.ts'
import { realSeal } from './store/ports.ts'
import { ReceivedSegments } from './store/received-segments.ts'
import { readSegmentFiles } from './store/segment-files.ts'
import { checkedReader, type SegmentReader } from './store/segment-reader.ts'
import { FolderReader } from './transport/folder-reader.ts'

/** A handbook read from its folder and this computer's data. `damaged` names log files with a cut or bad end. */
export type ReadHandbook = {
  readonly folder: string
  readonly documents: SharedDocuments
  /** Who writes on each device, as its latest segment says. */
  readonly people: ReadonlyMap<DeviceId, Writer>
  readonly damaged: readonly string[]
}

/**
 * Reads the handbook of `folder`: what this computer's data `data` holds of it, and what others have put into
 * the folder. When neither holds its tree, the edits are on other computers only, and that is said.
 */
export async function readHandbook(folder: string, data: string): Promise<Result<ReadHandbook>> {
  const manifest = await readFolderManifest(folder)
  if (!manifest.ok) return manifest
  const places = storePlaces(data, manifest.value.id)
  const documents = new SharedDocuments(manifest.value.id)
  const reader = checkedReader(manifest.value.id, sealReader)
  const intake = new Intake(documents, new ReceivedSegments(places.received))
  try {
    const damaged = await readLocal(places, reader, intake)
    const failure = await readShared(folder, reader, intake)
    if (documents.has(treeId)) return success({ folder, documents, people: intake.writers(), damaged })
    return failed(failure ?? { kind: 'notOnThisComputer', what: folder })
  } catch (error) {
    return failed(readFailure(error, places.home))
  }
}

async function readLocal(
  places: StorePlaces,
  reader: SegmentReader,
  intake: Intake,
): Promise<readonly string[]> {
  for await (const segment of new ReceivedSegments(places.received).read(reader)) intake.shelve(segment)
  for await (const { bytes } of readSegmentFiles(places.own)) {
    const segment = reader.decode(bytes)
    if (!('fault' in segment)) intake.shelve(segment)
  }
  const identity = await readIdentity(places.identity, realSeal)
  const log = await readLog(join(places.home, identity?.log ?? 'loki'), Infinity)
  intake.applyReady()
  const device = identity?.device ?? ''
  const sealed = intake.vector()[device] ?? 0
  const unsealed = (log?.frames ?? []).filter(({ sequence }) => sequence > sealed)
  intake.applyOwn(device, unsealed)
  return log?.damaged ?? []
}

/** What the folder cannot give now is told only when nothing was found elsewhere. */
async function readShared(folder: string, reader: SegmentReader, intake: Intake): Promise<Failure | null> {
  const shelve = async ({ hash }: Shelved, bytes: Uint8Array): Promise<boolean> => {
    const segment = intake.knows(hash) ? null : reader.decode(bytes)
    if (segment !== null && !('fault' in segment)) intake.shelve(segment)
    return segment === null || !('fault' in segment)
  }
  try {
    await new FolderReader(folder, reader).look(shelve, () => false)
    return null
  } catch (error) {
    return readFailure(error, folder)
  } finally {
    intake.applyReady()
  }
}
