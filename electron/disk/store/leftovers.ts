// Half-written files that a crash left behind.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeviceId } from '#handbook/store/edit.ts'
import type { StorePlaces } from '#electron/disk/data-folder.ts'
import { namesIn } from './segment-files.ts'

const unfinished = '.osa'

/** Deletes the unfinished files in `folder`. Nobody else may be writing there. */
export async function sweepUnfinished(folder: string): Promise<void> {
  const left = (await namesIn(folder)).filter((name) => name.endsWith(unfinished))
  for (const name of left) await rm(join(folder, name), { force: true })
}

/** Deletes the unfinished files among a handbook's data on this computer. */
export async function sweepPlaces({ home, own, states, received }: StorePlaces): Promise<void> {
  const devices = (await namesIn(received)).filter(isDeviceId).map((device) => join(received, device))
  for (const folder of [home, own, states, ...devices]) await sweepUnfinished(folder)
}
