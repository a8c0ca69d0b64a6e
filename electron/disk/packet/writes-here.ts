// Does this computer write a handbook, or only have its folder?
import { logFolder, storePlaces } from '#electron/disk/data-folder.ts'
import { exists } from '#electron/disk/handbook-folder.ts'

/** True when this computer's data holds an identity or a log of edits for the handbook `id`. */
export async function writesHere(data: string, id: string): Promise<boolean> {
  return (await exists(storePlaces(data, id).identity)) || (await exists(logFolder(data, id)))
}
