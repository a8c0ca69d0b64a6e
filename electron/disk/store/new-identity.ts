// Takes a new identity when this computer's was copied, so that no two computers count the same edits.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { DeviceId } from '#handbook/store/edit.ts'
import type { Frame } from '#handbook/store/frame.ts'
import type { Segment } from '#handbook/store/segment.ts'
import type { StorePlaces } from '#electron/disk/data-folder.ts'
import { EditLog, readLog } from '#electron/disk/edit-log.ts'
import { nextIdentity, writeIdentity, type Identity } from './identity.ts'
import { contentKey } from './own-edits.ts'
import type { MakeSeal, StorePorts } from './ports.ts'

/**
 * Makes and writes a new identity whose log begins with `frames`. The identity is this computer's once its
 * file is written: a crash before leaves the former one in force and a folder that nobody reads.
 */
export async function replaceIdentity(
  places: StorePlaces,
  former: readonly DeviceId[],
  frames: readonly Frame[],
  ports: StorePorts,
  makeSeal: MakeSeal,
): Promise<Identity> {
  const identity = nextIdentity(former, ports, makeSeal)
  const { log } = await EditLog.open(join(places.home, identity.log))
  try {
    await Promise.all(frames.map(({ document, time, update }) => log.append({ document, time, update })))
  } finally {
    await log.close()
  }
  await writeIdentity(places.identity, identity)
  return identity
}

/**
 * Of the edits that this computer made under a copied identity, those that are to be made again under the
 * new one: what was never sealed, and what `copies`, the segments of the other computer, may stand against.
 * Too much does no harm; too little would lose words.
 */
export function editsToRepeat(
  sealed: readonly Segment[],
  unsealed: readonly Frame[],
  copies: readonly Segment[],
): readonly Frame[] {
  const known = new Set(copies.flatMap(({ frames }) => frames.map(contentKey)))
  const shared = new Set(copies.flatMap(({ head, hash }) => [hash, ...head.replaces]))
  const contestedFrom = Math.min(...copies.map(({ head }) => head.first))
  const contested = sealed
    .filter(({ head, hash }) => head.last >= contestedFrom && !isAmong(shared, hash, head.replaces))
    .flatMap(({ frames }) => frames.filter(({ sequence }) => sequence >= contestedFrom))
  return [...contested, ...unsealed].filter((frame) => !known.has(contentKey(frame)))
}

function isAmong(shared: ReadonlySet<string>, hash: string, replaces: readonly string[]): boolean {
  return shared.has(hash) || (replaces.length > 0 && replaces.every((each) => shared.has(each)))
}

/** The edits of every log that any identity of this computer left, for when it is not known which was the last. */
export async function readAllLogs(places: StorePlaces): Promise<readonly Frame[]> {
  const folders = (await readdir(places.home)).filter((name) => name.startsWith('loki')).sort()
  const logs = await Promise.all(folders.map((name) => readLog(join(places.home, name), Infinity)))
  return logs.flatMap((log) => log?.frames ?? [])
}
