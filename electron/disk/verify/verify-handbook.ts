// Looks over a whole handbook and mends it when asked: from this computer's data, the folder itself and given copies.
import { failed, success, type Failure, type Result } from '#handbook/model/failure.ts'
import { storePlaces } from '#electron/disk/data-folder.ts'
import { writeFailure } from '#electron/disk/file-trouble.ts'
import { readFolderManifest } from '#electron/disk/handbook-folder.ts'
import type { LongWork } from '#electron/disk/long-work.ts'
import { segmentFolder, segmentsBelow } from '#electron/disk/packet/folder-parts.ts'
import { withParts } from '#electron/disk/packet/open-parts.ts'
import { writesHere } from '#electron/disk/packet/writes-here.ts'
import { lockFolder } from '#electron/disk/store/lock.ts'
import type { Finding, VerifyWish } from './finding.ts'
import { HandbookCheck } from './handbook-check.ts'
import { Supply } from './supply.ts'

/**
 * Looks over the folder and this computer's data of its handbook. With `repair`, whole files are written in the
 * place of damaged ones and of those that are missing, where a whole one can be had; nothing is ever deleted,
 * and nothing mended while a window has the handbook open.
 */
export async function verifyHandbook(wish: VerifyWish, work: LongWork): Promise<Result<readonly Finding[]>> {
  const manifest = await readFolderManifest(wish.folder)
  const trouble = manifest.ok ? null : manifest.failure
  if (trouble !== null && trouble.kind !== 'notAHandbook') return failed(trouble)
  const id = manifest.ok ? manifest.value.id : await idFromEdits(wish.folder, work)
  return withParts(wish.from, id, work, async (given) => {
    const known = id ?? given.map(({ parts }) => parts.manifest?.id).find((each) => each !== undefined)
    if (known === undefined) return failed({ kind: 'notAHandbook', what: wish.folder })
    const supply = await Supply.gather({ ...wish, id: known }, given, work)
    const check = new HandbookCheck(wish, known, supply, work)
    return wish.repair ? locked(wish, known, () => run(check, trouble, wish)) : run(check, trouble, wish)
  })
}

async function run(
  check: HandbookCheck,
  manifestTrouble: Failure | null,
  { folder }: VerifyWish,
): Promise<Result<readonly Finding[]>> {
  try {
    return success(await check.run(manifestTrouble))
  } catch (error) {
    return failed(writeFailure(error, folder))
  }
}

/** The id that the edits in the folder name, when kasikirja.json does not tell it. */
async function idFromEdits(folder: string, work: LongWork): Promise<string | null> {
  const { segments } = await segmentsBelow(folder, segmentFolder, null, work)
  const counts = new Map<string, number>()
  for (const { head } of segments) counts.set(head.handbook, (counts.get(head.handbook) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

async function locked<T>(
  { data, folder }: VerifyWish,
  id: string,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  if (!(await writesHere(data, id))) return work()
  const wish = { takeOver: false, asked: () => undefined, token: `verify ${process.pid}` }
  const lock = await lockFolder(storePlaces(data, id), wish)
  if (lock === null) return failed({ kind: 'openElsewhere', what: folder })
  try {
    return await work()
  } finally {
    await lock.release()
  }
}
