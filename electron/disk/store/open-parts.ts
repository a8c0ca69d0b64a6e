// Opens the parts of a store: the lock first, then what this computer holds.
import { failed, success, type Result } from '#handbook/model/failure.ts'
import type { Writer } from '#handbook/store/edit.ts'
import { storePlaces, type StorePlaces } from '#electron/disk/data-folder.ts'
import { writeFailure } from '#electron/disk/file-trouble.ts'
import { exists, readFolderManifest, readManifestOf } from '#electron/disk/handbook-folder.ts'
import { healFolder, type Heal } from '#electron/disk/transport/heal.ts'
import { Holdings } from './holdings.ts'
import { sweepPlaces } from './leftovers.ts'
import { lockFolder, type Lock, type TakeLock } from './lock.ts'
import { realPorts, realSeal, type MakeSeal, type StorePorts } from './ports.ts'
import { checkedReader, type MakeReader } from './segment-reader.ts'
import { StateCache } from './state-cache.ts'

/** With what a handbook is opened. All that is left out is real. */
export type StoreWish = {
  /** The folder that people share, and this computer's data folder. */
  readonly folder: string
  readonly data: string
  readonly writer: Writer
  /**
   * The handbook that is meant, by its id: when this computer has it, it opens although the folder is away
   * or holds something else. Left out, it is the one that the folder holds.
   */
  readonly handbook?: string
  /** Open it although nothing is known of it yet: to make a new handbook. */
  readonly begins?: boolean
  /** Take the handbook from another process that has it open. */
  readonly takeOver?: boolean
  /** Called when another process asks for the handbook: close the store soon. Left out, it closes itself. */
  readonly onTakenOver?: () => void
  readonly ports?: StorePorts
  readonly seal?: MakeSeal
  readonly lock?: TakeLock
  /** Parts that a simulation weakens, to prove that it would notice: there is no other use for them. */
  readonly heal?: Heal
  readonly reader?: MakeReader
}

/** What a store is made of. */
export type StoreParts = {
  readonly holdings: Holdings
  readonly cache: StateCache
  readonly lock: Lock
  readonly ports: StorePorts
  readonly heal: Heal
  readonly damagedLog: boolean
}

/** Opens the parts. `asked` is called when another process asks for the handbook. */
export async function openParts(wish: StoreWish, asked: () => void): Promise<Result<StoreParts>> {
  const handbook = await wantedHandbook(wish)
  if (!handbook.ok) return handbook
  const places = storePlaces(wish.data, handbook.value)
  const { ports = realPorts, lock: take = lockFolder, takeOver = false } = wish
  try {
    const token = Buffer.from(ports.randomBytes(8)).toString('hex')
    const lock = await take(places, { takeOver, asked, token })
    if (lock === null) return failed({ kind: 'openElsewhere', what: wish.folder })
    return success(await openLocked(handbook.value, places, wish, lock))
  } catch (error) {
    return failed(writeFailure(error, places.home))
  }
}

/** The folder tells which handbook it is; for one that is meant, this computer's own data do as well. */
async function wantedHandbook({ folder, data, handbook: meant }: StoreWish): Promise<Result<string>> {
  const manifest = await (meant === undefined ? readFolderManifest(folder) : readManifestOf(folder, meant))
  if (manifest.ok) return success(manifest.value.id)
  if (meant === undefined || manifest.failure.kind === 'fromTheFuture') return manifest
  return (await exists(storePlaces(data, meant).home)) ? success(meant) : manifest
}

async function openLocked(
  handbook: string,
  places: StorePlaces,
  { ports = realPorts, seal = realSeal, reader = checkedReader, heal = healFolder }: StoreWish,
  lock: Lock,
): Promise<StoreParts> {
  try {
    await sweepPlaces(places)
    const tools = { ports, makeSeal: seal, makeReader: reader }
    const { holdings, damagedLog } = await Holdings.open(handbook, places, tools)
    const cache = new StateCache(places.states)
    await cache.prime(holdings.documents)
    return { holdings, cache, lock, ports, heal, damagedLog }
  } catch (error) {
    await lock.release()
    throw error
  }
}
