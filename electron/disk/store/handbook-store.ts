// The store of one open handbook: words are safe here first, then shared through the folder.
import type * as Y from 'yjs'
import { failed, success, type Failure, type Result } from '#handbook/model/failure.ts'
import type { DeviceId, Writer } from '#handbook/store/edit.ts'
import { treeId } from '#handbook/store/shape.ts'
import type { SharedDocuments } from '#handbook/store/shared-documents.ts'
import type { SharingState } from '#handbook/store/sharing.ts'
import { writeFailure } from '#electron/disk/file-trouble.ts'
import type { Hints } from '#electron/disk/transport/hints.ts'
import { FolderSync, type Pass, type PassWish } from '#electron/disk/transport/folder-sync.ts'
import { SharingWatch } from '#electron/disk/transport/sharing-watch.ts'
import { editOnCopy, type EditOnCopy } from './edit-on-copy.ts'
import { within } from './farewell.ts'
import type { HeldSegment, Holdings } from './holdings.ts'
import { ImageExchange } from './image-exchange.ts'
import { openParts, type StoreParts, type StoreWish } from './open-parts.ts'
import { PublishTiming } from './publish-timing.ts'
import { changesOf, nothingCame, type SyncOutcome } from './sync-outcome.ts'

export type { StoreWish } from './open-parts.ts'
export type { SyncOutcome } from './sync-outcome.ts'

/** A segment of any device, for packets and backups. */
export type StoredSegment = {
  readonly device: DeviceId
  readonly hash: string
  readonly bytes: () => Promise<Uint8Array>
}

const editsBetweenCaches = 1_000
/** What closing may take for publishing, and for keeping states, in milliseconds. */
const longestFarewell = 5_000
const longestCaching = 500

/** A handbook opened for writing, by this process alone. */
export class HandbookStore {
  readonly folder: string
  /** The log had a damaged end, which was set aside. */
  readonly damagedLog: boolean
  readonly #holdings: Holdings
  readonly #sync: FolderSync
  readonly #images: ImageExchange
  readonly #watch = new SharingWatch()
  readonly #timing = new PublishTiming()
  #writer: Writer
  /** Ends when no look is going on; never rejects. */
  #busy: Promise<unknown> = Promise.resolve()
  #asking: Promise<void> = Promise.resolve()
  #closed: Promise<void> | null = null
  readonly #ending = new AbortController()
  #editsSinceCache = 0

  private constructor(
    private readonly parts: StoreParts,
    { folder, data, writer }: StoreWish,
  ) {
    this.folder = folder
    this.damagedLog = parts.damagedLog
    this.#writer = writer
    this.#holdings = parts.holdings
    this.#sync = new FolderSync(folder, parts.holdings, parts.heal)
    this.#images = new ImageExchange(folder, data, parts.holdings.documents)
  }

  /**
   * Opens the handbook of `folder`. On a computer that never had it, it is read from the folder; when there
   * is nothing to read yet, that is the failure `notOnThisComputer`. One that is named opens from this
   * computer's data while the folder is away: the first look tells so, and all goes out when it is back.
   */
  static async open(wish: StoreWish): Promise<Result<HandbookStore>> {
    const taken: { store: HandbookStore | null } = { store: null }
    const opened = await openParts(wish, () => {
      if (wish.onTakenOver !== undefined) wish.onTakenOver()
      else void taken.store?.close()
    })
    if (!opened.ok) return opened
    const store = new HandbookStore(opened.value, wish)
    taken.store = store
    if (wish.begins === true || store.documents.has(treeId)) return success(store)
    const failure = await store.#firstLook()
    if (store.documents.has(treeId)) return success(store)
    await store.close({ hurry: true })
    return failed(failure ?? { kind: 'notOnThisComputer', what: wish.folder })
  }

  /** Reads the folder when nothing is known yet: so a book opens on a new computer. */
  async #firstLook(): Promise<Failure | null> {
    const { failure } = await this.#turn(() => this.#sync.pass({ ...this.#passWish(false), writes: false }))
    return failure
  }

  get handbookId(): string {
    return this.#holdings.handbook
  }

  /** This computer's id; another after its identity was found to be copied. */
  get device(): DeviceId {
    return this.#holdings.device
  }

  /** The documents as all known edits make them. Change them by `append` and `change` only. */
  get documents(): SharedDocuments {
    return this.#holdings.documents
  }

  /** Who writes here. Edits that are sealed from now on carry this name. */
  setWriter(writer: Writer): void {
    this.#writer = writer
  }

  /** Stores an edit made here; the time it gives back is when the edit was safe on the disk. */
  async append(document: string, update: Uint8Array): Promise<Result<{ readonly saved: number }>> {
    if (!this.documents.accepts(update)) return failed({ kind: 'invalidInput', what: document })
    if (this.#isEnding) return failed({ kind: 'nothingOpen' })
    if (!(await this.parts.lock.isHeld())) return failed({ kind: 'openElsewhere', what: this.folder })
    const { now } = this.parts.ports
    try {
      await this.#holdings.append({ document, time: now(), update })
    } catch (error) {
      return failed(writeFailure(error, this.#holdings.places.home))
    }
    this.#timing.noteEdit(now())
    this.#editsSinceCache += 1
    return success({ saved: now() })
  }

  /**
   * Makes an edit here: `verb` changes a copy of the document, and what it changed is stored and applied
   * like any edit.
   */
  async change<T>(document: string, verb: (doc: Y.Doc) => T): Promise<Result<EditOnCopy<T>>> {
    const edit = editOnCopy(this.documents.state(document), this.#holdings.newClientId(), verb)
    if (edit.update === null) return success(edit)
    const stored = await this.append(document, edit.update)
    return stored.ok ? success(edit) : stored
  }

  /**
   * Exchanges edits and images with the folder: takes what came, and lets out what is due — with `now`,
   * everything. Trouble is told; words are safe in any case, and the next time catches up.
   */
  sync(options: { readonly now?: boolean } = {}): Promise<SyncOutcome> {
    return this.#turn(async () => {
      if (this.#isEnding) return nothingCame
      if (!(await this.parts.lock.isHeld())) {
        return { ...nothingCame, failure: { kind: 'openElsewhere', what: this.folder } }
      }
      const pass = await this.#sync.pass(this.#passWish(options.now === true))
      this.#note(pass)
      const images = await this.#images.exchange(pass.edits.length > 0, this.#ending.signal)
      this.#askForImages()
      if (this.#editsSinceCache >= editsBetweenCaches) this.#keepStates()
      return this.#outcome(pass, images.came, pass.failure ?? images.failure)
    })
  }

  /** Besides the looks, which it would hold up. What comes of it is only shown, and asked again soon. */
  #askForImages(): void {
    const asked = this.#asking.then(() => this.#images.ask(this.#ending.signal))
    this.#asking = asked.catch(() => undefined)
  }

  /** After the look that brought much, which is told first: of a large book every document must be built. */
  #keepStates(): void {
    this.#editsSinceCache = 0
    void this.#turn(() => this.#writeCache(() => this.#isEnding))
  }

  /** Takes segments out of a packet, by the same reader as those of the folder. */
  takeSegments(segments: readonly Uint8Array[]): Promise<SyncOutcome> {
    return this.#turn(async () => {
      const pass = await this.#sync.take(segments)
      this.#watch.noteEdits(pass, this.parts.ports.now())
      this.#editsSinceCache += pass.edits.length
      return this.#outcome(pass, 0, pass.failure)
    })
  }

  /** Seals what the log alone holds, so that `segments` has it: before a packet or a backup is made. */
  sealOwn(): Promise<Failure | null> {
    return this.#turn(async () => {
      try {
        await this.#holdings.seal(this.#writer)
        return null
      } catch (error) {
        return writeFailure(error, this.#holdings.places.home)
      }
    })
  }

  /** All segments on this computer, its own and those received. What was not sealed yet is in none. */
  segments(): readonly StoredSegment[] {
    return this.#holdings.segments().map(stored)
  }

  /** How the sharing stands, as of the last look. */
  sharing(): SharingState {
    const { folder, unpublished, ...rest } = this.#watch.state(this.#holdings, this.#sync)
    return { folder, unpublished, ...rest, awaitedImages: this.#images.awaited }
  }

  /** Who writes on each device, this one among them. */
  people(): ReadonlyMap<DeviceId, Writer> {
    return new Map([...this.#holdings.intake.writers(), [this.device, this.#writer]])
  }

  /** What the other devices said of themselves when the folder was last read. */
  get heard(): Iterable<Hints> {
    return this.#sync.hints.values()
  }

  /** The devices, this one among them, that wrote in the folder within the last `milliseconds`, by this clock. */
  heardWithin(milliseconds: number): readonly DeviceId[] {
    return [this.device, ...this.#sync.heardWithin(milliseconds, this.parts.ports.now())].sort()
  }

  /**
   * Ends the look that is going on, lets out what can go out at once, and closes. In a `hurry` nothing is
   * let out or kept for faster opening: the next opening catches up.
   */
  close(options: { readonly hurry?: boolean } = {}): Promise<void> {
    this.#ending.abort()
    this.#closed ??= this.#close(options.hurry === true)
    return this.#closed
  }

  async #close(hurry: boolean): Promise<void> {
    await Promise.all([this.#busy, this.#asking])
    if (!hurry && (await this.parts.lock.isHeld())) {
      const farewell = { ...this.#passWish(true), stopped: () => false }
      if (farewell.writes) await within(longestFarewell, () => this.#sync.publish(farewell))
      const until = performance.now() + longestCaching
      await this.#writeCache(() => performance.now() > until)
    }
    await this.#holdings.close()
    await this.parts.lock.release()
  }

  get #isEnding(): boolean {
    return this.#ending.signal.aborted
  }

  #passWish(everything: boolean): PassWish {
    const now = this.parts.ports.now()
    return {
      writer: this.#writer,
      publish: everything || this.#timing.isDue(now),
      writes: this.#mayWrite(),
      now,
      stopped: () => this.#isEnding,
    }
  }

  /** A book that is newer than this app is left as it is, but for words that were written here before it became so. */
  #mayWrite(): boolean {
    const { own } = this.#holdings
    const isNewer = this.documents.gate(treeId) === 'fromTheFuture'
    return !isNewer || own.last > this.#sync.publishedThrough
  }

  #note(pass: Pass): void {
    this.#watch.note(pass, this.#holdings, this.#sync, this.parts.ports.now())
    if (this.#holdings.own.unsealed.length === 0) this.#timing.notePublished()
    this.#editsSinceCache += pass.edits.length
  }

  #outcome(pass: Pass, images: number, failure: Failure | null): SyncOutcome {
    const { edits, identityChanged } = pass
    return { changed: changesOf(edits), images, failure, identityChanged }
  }

  /** States are made of edits and can be made again: what the disk does not take is left out. */
  async #writeCache(stopped: () => boolean): Promise<void> {
    try {
      await this.parts.cache.write(this.documents, stopped)
      this.#editsSinceCache = 0
    } catch (error) {
      writeFailure(error, this.#holdings.places.states)
    }
  }

  #turn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#busy.then(work)
    this.#busy = done.catch(() => undefined)
    return done
  }
}

function stored({ head, hash, bytes }: HeldSegment): StoredSegment {
  return { device: head.device, hash, bytes }
}
