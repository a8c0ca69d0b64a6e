// One look into the shared folder after the other: read, publish, say what is here, heal.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { success, failed, type Failure, type Result } from '#handbook/model/failure.ts'
import type { DeviceId, Edit, Writer } from '#handbook/store/edit.ts'
import type { SegmentFault } from '#handbook/store/segment.ts'
import { readFailure, writeFailure } from '#electron/disk/file-trouble.ts'
import { readManifestOf } from '#electron/disk/handbook-folder.ts'
import { sweepUnfinished } from '#electron/disk/store/leftovers.ts'
import type { HeldSegment, Holdings } from '#electron/disk/store/holdings.ts'
import { Compaction } from './compact.ts'
import { FolderReader, type Look } from './folder-reader.ts'
import type { Heal, HealMemory } from './heal.ts'
import { readHints, writeHints, type Hints } from './hints.ts'
import { isPublished, mirrorOwn, pathOf, putSegment } from './publish.ts'

/** What one pass did. */
export type Pass = {
  readonly edits: readonly Edit[]
  readonly identityChanged: boolean
  readonly failure: Failure | null
}

/** What a pass is given. */
export type PassWish = {
  readonly writer: Writer
  /** Seal and publish what is in the log alone; otherwise only what was sealed before goes out. */
  readonly publish: boolean
  /** False to read only. */
  readonly writes: boolean
  readonly now: number
  /** True when the book is being closed: long work ends soon. */
  readonly stopped: () => boolean
}

const nothingSeen: Look = { verified: [], hints: [], damaged: [], fromTheFuture: [] }

/** The exchange of one handbook with one shared folder. One pass at a time. */
export class FolderSync {
  readonly #reader: FolderReader
  readonly #memory: HealMemory = new Map()
  readonly #compaction = new Compaction()
  /** When each device's hints were last seen to change, by this computer's clock. */
  readonly #changed = new Map<DeviceId, { readonly said: number; readonly at: number }>()
  /** What was sealed before this opening went out, presumably, then. */
  readonly #presumed: number
  #look: Look | null = null
  #swept: DeviceId | null = null
  #hints: ReadonlyMap<DeviceId, Hints> = new Map()

  constructor(
    private readonly folder: string,
    private readonly holdings: Holdings,
    private readonly heal: Heal,
  ) {
    this.#presumed = holdings.own.segments.heldThrough()
    this.#reader = new FolderReader(folder, holdings.reader)
  }

  /** What the other devices said at the last look. */
  get hints(): ReadonlyMap<DeviceId, Hints> {
    return this.#hints
  }

  /** What the last look found. */
  get found(): Look {
    return this.#look ?? nothingSeen
  }

  /** The sequence up to which own edits are whole in the folder; before the first look, presumably. */
  get publishedThrough(): number {
    const { device, own } = this.holdings
    if (this.#look === null) return Math.min(this.#presumed, own.segments.heldThrough())
    let through = 0
    for (const segment of own.segments.all) {
      if (!isPublished(device, segment, this.#reader)) break
      through = Math.max(through, segment.head.last)
    }
    return through
  }

  /** The devices, but for this one, that wrote within the last `milliseconds` before `now`, by this computer's clock. */
  heardWithin(milliseconds: number, now: number): readonly DeviceId[] {
    const heard = [...this.#changed].filter(([, { at }]) => Math.abs(now - at) <= milliseconds)
    return heard.map(([device]) => device).sort()
  }

  /** Reads the folder, then writes what is due. Trouble is told, and met again at the next pass. */
  async pass(wish: PassWish): Promise<Pass> {
    const checked = await this.#checkFolder()
    if (!checked.ok) return { edits: [], identityChanged: false, failure: checked.failure }
    const read = await this.#read(wish)
    if (read.failure !== null || !wish.writes || wish.stopped()) return read
    return { ...read, failure: await this.#write(wish) }
  }

  /** Publishes without looking first, unless nobody has looked yet. */
  async publish(wish: PassWish): Promise<Pass> {
    if (this.#look === null) return this.pass(wish)
    const checked = await this.#checkFolder()
    const failure = checked.ok ? await this.#write(wish) : checked.failure
    return { edits: [], identityChanged: false, failure }
  }

  /** Takes segments that came by another way than the folder. */
  async take(segments: readonly Uint8Array[]): Promise<Pass> {
    let fault: SegmentFault | null = null
    return this.#takeIn(async () => {
      for (const bytes of segments) {
        const segment = this.holdings.reader.inspect(bytes)
        if ('fault' in segment) fault ??= segment.fault
        else if ((await this.holdings.take(segment, bytes)) === 'unusable') fault ??= 'damaged'
        await nextTurn()
      }
      return fault === null ? null : failureOfFault(fault, this.folder)
    })
  }

  /** A folder that is gone — an unplugged stick — is not made again, and another book's is not touched. */
  async #checkFolder(): Promise<Result<null>> {
    const manifest = await readManifestOf(this.folder, this.holdings.handbook)
    if (manifest.ok) return success(null)
    const gone = manifest.failure.kind === 'noSuchFolder'
    return gone ? failed({ kind: 'cannotShare', what: this.folder, trouble: 'missing' }) : manifest
  }

  #read({ stopped, now }: PassWish): Promise<Pass> {
    const { holdings } = this
    return this.#takeIn(async () => {
      const look = await this.#reader.look(
        async (segment, bytes) => (await holdings.take(segment, bytes)) !== 'unusable',
        stopped,
      )
      if (!stopped()) this.#look = look
      this.#hints = await readHints(this.folder, holdings.handbook, look.hints)
      this.#noteChanges(now)
      return null
    })
  }

  /** Lets `take` hand segments to the holdings, then goes on as these demand. */
  async #takeIn(take: () => Promise<Failure | null>): Promise<Pass> {
    const { holdings } = this
    let identityChanged = false
    let failure: Failure | null
    try {
      failure = await take()
      if (holdings.copied) {
        await holdings.takeNewIdentity()
        identityChanged = true
      }
    } catch (error) {
      failure = this.#failureOf(error, lookFailure)
    }
    return { edits: holdings.applyReady(), identityChanged, failure }
  }

  /** Trouble with this computer's own disk is told apart from trouble with the folder. */
  #failureOf(error: unknown, inFolder: (error: unknown, place: string) => Failure): Failure {
    const { home } = this.holdings.places
    const path = error instanceof Error && 'path' in error ? String(error.path) : ''
    return path.startsWith(home) ? writeFailure(error, home) : inFolder(error, this.folder)
  }

  #noteChanges(now: number): void {
    for (const { device, time } of this.#hints.values()) {
      if (device === this.holdings.device || this.#changed.get(device)?.said === time) continue
      this.#changed.set(device, { said: time, at: now })
    }
  }

  async #write({ writer, publish, now }: PassWish): Promise<Failure | null> {
    const { holdings, folder } = this
    const { own, device } = holdings
    try {
      await this.#sweepOnce()
      if (publish) await holdings.seal(writer)
      await this.#compaction.step({ own, writer, reader: holdings.reader, now })
      await mirrorOwn(folder, device, own.segments, this.#reader)
      await this.#sayWhatIsHere(writer, now)
      await this.#heal(now)
      return null
    } catch (error) {
      return this.#failureOf(error, shareFailure)
    }
  }

  /** In this device's own folder, nobody else leaves anything unfinished. */
  async #sweepOnce(): Promise<void> {
    if (this.#swept === this.holdings.device) return
    await sweepUnfinished(join(this.folder, pathOf(this.holdings.device, '')))
    this.#swept = this.holdings.device
  }

  async #sayWhatIsHere(writer: Writer, now: number): Promise<void> {
    const { device, handbook, intake } = this.holdings
    const published = this.publishedThrough
    const hints = { device, ...writer, published, has: intake.vector(), time: now }
    const silent = published === 0 && Object.keys(hints.has).length === 0
    if (!silent) await writeHints(this.folder, handbook, hints, this.#hints.get(device))
  }

  async #heal(now: number): Promise<void> {
    const { holdings, folder } = this
    const { device, intake } = holdings
    const paths = new Set([
      ...this.#reader.verified.keys(),
      ...this.found.damaged,
      ...this.found.fromTheFuture,
    ])
    const put = async (path: string, segment: HeldSegment): Promise<void> => {
      await putSegment(folder, path, segment, await segment.bytes(), this.#reader)
      paths.add(path)
    }
    const remove = async (path: string): Promise<void> => {
      await rm(join(folder, path), { force: true })
      this.#reader.forget(path)
      paths.delete(path)
    }
    const vector = { ...intake.vector(), [device]: this.publishedThrough }
    const verified = [...this.#reader.verified.values()]
    const { hints } = this
    const held = holdings.segments()
    const view = { device, now, held, vector, verified, paths, hints, put, remove }
    await this.heal(view, this.#memory)
  }
}

/** Why a segment cannot be taken, for the user. `what` is the handbook's folder. */
function failureOfFault(fault: SegmentFault, what: string): Failure {
  if (fault === 'otherHandbook' || fault === 'fromTheFuture') return { kind: fault, what }
  return { kind: 'damagedPacket', what }
}

/** The folder itself is there: what is missing in it lies in the way of reading it. */
function lookFailure(error: unknown, place: string): Failure {
  const failure = readFailure(error, place)
  return failure.kind === 'noSuchFolder' ? { ...failure, kind: 'cannotRead' } : failure
}

function shareFailure(error: unknown, place: string): Failure {
  const failure = writeFailure(error, place)
  return failure.kind === 'cannotWrite' ? { ...failure, kind: 'cannotShare' } : failure
}
