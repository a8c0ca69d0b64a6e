// A handbook's folder on disk: what people share.
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { failed, success, type Result } from '#handbook/model/failure.ts'
import { readManifest, writeManifest, type Manifest } from '#handbook/store/manifest.ts'
import { writeAtomically } from './atomic-write.ts'
import { readFailure, systemCode, writeFailure } from './file-trouble.ts'

const manifestName = 'kasikirja.json'

/** Reads what makes `folder` a handbook. */
export async function readFolderManifest(folder: string): Promise<Result<Manifest>> {
  try {
    if (!(await stat(folder)).isDirectory()) return failed({ kind: 'notAHandbook', what: folder })
    return readManifest(await readFile(join(folder, manifestName), 'utf8'), folder)
  } catch (error) {
    const inside = systemCode(error) === 'ENOENT' && (await exists(folder))
    return failed(inside ? { kind: 'notAHandbook', what: folder } : readFailure(error, folder))
  }
}

/** As `readFolderManifest`, of the handbook `id` alone: when `folder` is another's, that is the failure `otherHandbook`. */
export async function readManifestOf(folder: string, id: string): Promise<Result<Manifest>> {
  const manifest = await readFolderManifest(folder)
  const isOther = manifest.ok && manifest.value.id !== id
  return isOther ? failed({ kind: 'otherHandbook', what: folder }) : manifest
}

/** True when `folder` is there and is the handbook `id`'s: nothing is ever written into any other. */
export async function isFolderOf(folder: string, id: string): Promise<boolean> {
  return (await readManifestOf(folder, id)).ok
}

/** Makes `folder` a handbook. It must be empty or not exist yet; nothing is left when it fails. */
export async function createFolder(folder: string, manifest: Manifest): Promise<Result<null>> {
  try {
    await mkdir(folder, { recursive: true })
    if ((await readdir(folder)).length > 0) return failed({ kind: 'folderNotEmpty', what: folder })
    await writeAtomically(join(folder, manifestName), writeManifest(manifest))
    return success(null)
  } catch (error) {
    const taken = ['EEXIST', 'ENOTDIR'].includes(systemCode(error) ?? '')
    return failed(taken ? { kind: 'folderNotEmpty', what: folder } : writeFailure(error, folder))
  }
}

/** Takes back `createFolder`: for a creation that could not be finished. Touches nothing else in the folder. */
export async function removeManifest(folder: string): Promise<void> {
  await rm(join(folder, manifestName), { force: true })
}

/** True when something is at `path`. */
export async function exists(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (error) {
    if (systemCode(error) === null) throw error
    return false
  }
}
