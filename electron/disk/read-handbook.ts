// Opens a handbook for reading only: nothing on the disk is changed.
import { failed, success, type Result } from '#handbook/model/failure.ts'
import { SharedDocuments } from '#handbook/store/shared-documents.ts'
import { logFolder } from './data-folder.ts'
import { readLog } from './edit-log.ts'
import { readFailure } from './file-trouble.ts'
import { readFolderManifest } from './handbook-folder.ts'

/** A handbook read from its folder and this computer's log. `damaged` names log files with a cut or bad end. */
export type ReadHandbook = {
  readonly folder: string
  readonly documents: SharedDocuments
  readonly damaged: readonly string[]
}

/** Reads the handbook of `folder`. Edits made on other computers only are not here, and that is said. */
export async function readHandbook(folder: string, data: string): Promise<Result<ReadHandbook>> {
  const manifest = await readFolderManifest(folder)
  if (!manifest.ok) return manifest
  const logs = logFolder(data, manifest.value.id)
  try {
    const read = await readLog(logs)
    if (read === null || read.frames.length === 0) return failed({ kind: 'notOnThisComputer', what: folder })
    const documents = new SharedDocuments(manifest.value.id)
    for (const frame of read.frames) documents.apply({ ...frame, device: '' })
    return success({ folder, documents, damaged: read.damaged })
  } catch (error) {
    return failed(readFailure(error, logs))
  }
}
