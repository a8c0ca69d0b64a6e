// All edits that this computer holds of one handbook: its own, those received, and the documents they make.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { DeviceId, Edit, Writer } from '#handbook/store/edit.ts'
import type { NewEdit } from '#handbook/store/frame.ts'
import type { Segment } from '#handbook/store/segment.ts'
import { SharedDocuments } from '#handbook/store/shared-documents.ts'
import type { Shelved } from '#handbook/store/shelf.ts'
import { sealReader } from '#electron/disk/seal.ts'
import type { StorePlaces } from '#electron/disk/data-folder.ts'
import { firstIdentity, readIdentity, writeIdentity, type Identity } from './identity.ts'
import { Intake } from './intake.ts'
import { editsToRepeat, readAllLogs, replaceIdentity } from './new-identity.ts'
import { OwnEdits, type OwnEditsRead } from './own-edits.ts'
import type { MakeSeal, StorePorts } from './ports.ts'
import { ReceivedSegments } from './received-segments.ts'
import { readSegmentFiles, segmentFiles } from './segment-files.ts'
import type { MakeReader, SegmentReader } from './segment-reader.ts'

/** With what holdings are opened. */
export type HoldingsTools = {
  readonly ports: StorePorts
  readonly makeSeal: MakeSeal
  readonly makeReader: MakeReader
}

/** A segment on this computer. */
export type HeldSegment = Shelved & { readonly bytes: () => Promise<Uint8Array> }

type Copy = { readonly segment: Segment; readonly bytes: Uint8Array }

/** What became of a segment that was shown: `unusable` when its edits cannot be read. */
export type Taken = 'known' | 'new' | 'unusable'

export class Holdings {
  #copies: Copy[] = []
  /** Own edits that were lost here and found elsewhere. */
  readonly #regained: Edit[] = []
  /** Edits wait while this computer's identity changes. */
  #changing: Promise<unknown> = Promise.resolve()

  private constructor(
    readonly handbook: string,
    readonly places: StorePlaces,
    private readonly tools: HoldingsTools,
    readonly reader: SegmentReader,
    readonly received: ReceivedSegments,
    readonly intake: Intake,
    private current: OwnEdits,
  ) {}

  /** Reads all that is on this computer. A log without an identity — of the first version — gets one. */
  static async open(
    handbook: string,
    places: StorePlaces,
    tools: HoldingsTools,
  ): Promise<{ readonly holdings: Holdings; readonly damagedLog: boolean }> {
    await mkdir(places.home, { recursive: true })
    const reader = tools.makeReader(handbook, sealReader)
    const identity = await identityOf(places, tools, reader)
    const received = new ReceivedSegments(places.received)
    const intake = new Intake(new SharedDocuments(handbook), received)
    const { own, read } = await OwnEdits.open(handbook, identity, places, reader)
    const holdings = new Holdings(handbook, places, tools, reader, received, intake, own)
    await holdings.#takeInLocal(read)
    return { holdings, damagedLog: read.damagedLog }
  }

  get own(): OwnEdits {
    return this.current
  }

  get device(): DeviceId {
    return this.current.identity.device
  }

  get documents(): SharedDocuments {
    return this.intake.documents
  }

  /** Stores an own edit and applies it once it is on the disk. Rejects with the system's error. */
  async append(edit: NewEdit): Promise<Edit> {
    await this.#changing
    const { device } = this
    const frame = await this.current.append(edit)
    this.intake.applyOwn(device, [frame])
    return { ...frame, device }
  }

  /**
   * Takes a segment that was read anywhere; its bytes are on this computer's disk when this resolves. Its
   * edits are applied by `applyReady`. One of this very device that it never made is put by: see `copied`.
   */
  async take(segment: Shelved, bytes: Uint8Array): Promise<Taken> {
    if (this.#knows(segment)) return 'known'
    const decoded = this.reader.decode(bytes)
    if ('fault' in decoded) return 'unusable'
    if (decoded.head.device !== this.device) await this.intake.take(decoded, bytes)
    else if (this.own.segments.made(decoded.hash)) await this.#takeBack(decoded, bytes)
    else this.#copies.push({ segment: decoded, bytes })
    return 'new'
  }

  async #takeBack(segment: Segment, bytes: Uint8Array): Promise<void> {
    await this.own.segments.takeBack(segment, bytes)
    this.#regained.push(...this.intake.applyOwn(this.device, segment.frames))
  }

  #knows({ head, hash }: Shelved): boolean {
    if (head.device !== this.device) return this.intake.knows(hash)
    const { segments } = this.own
    return segments.made(hash) && segments.holds(head.first) && segments.holds(head.last)
  }

  /** Applies what has become ready and gives its edits. */
  applyReady(): readonly Edit[] {
    return [...this.#regained.splice(0), ...this.intake.applyReady()]
  }

  /** True when another computer uses this one's identity: its disk was copied, or an old copy brought back. */
  get copied(): boolean {
    return this.#copies.length > 0
  }

  /** Goes on under a new identity. What was made under the copied one stays, as of another device. */
  takeNewIdentity(): Promise<void> {
    const changed = this.#changing.then(() => this.#changeIdentity())
    this.#changing = changed.catch(() => undefined)
    return changed
  }

  async #changeIdentity(): Promise<void> {
    const { own } = this
    await own.settled()
    const sealed = await this.#ownSegments()
    const copies = this.#copies.map(({ segment }) => segment)
    const frames = editsToRepeat(
      sealed.map(({ segment }) => segment),
      own.unsealed,
      copies,
    )
    for (const { segment, bytes } of [...sealed, ...this.#copies]) await this.intake.take(segment, bytes)
    const former = [own.identity.device, ...own.identity.former]
    const { ports, makeSeal } = this.tools
    const identity = await replaceIdentity(this.places, former, frames, ports, makeSeal)
    const next = await OwnEdits.open(this.handbook, identity, this.places, this.reader)
    this.current = next.own
    this.#copies = []
    await this.#takeInOwn(next.read)
    await own.close()
  }

  async #ownSegments(): Promise<readonly Copy[]> {
    const copies: Copy[] = []
    for (const segment of this.own.segments.all) {
      const bytes = await this.own.segments.bytes(segment)
      const decoded = this.reader.decode(bytes)
      if (!('fault' in decoded)) copies.push({ segment: decoded, bytes })
    }
    return copies
  }

  async #takeInLocal(read: OwnEditsRead): Promise<void> {
    for await (const segment of this.received.read(this.reader)) this.intake.shelve(segment)
    await this.#takeInOwn(read)
    this.intake.applyReady()
  }

  async #takeInOwn({ sealed, tail, foreign }: OwnEditsRead): Promise<void> {
    for (const { frames } of sealed) this.intake.applyOwn(this.device, frames)
    this.intake.applyOwn(this.device, tail)
    for (const { segment, bytes, name } of foreign) {
      await this.intake.take(segment, bytes)
      await this.own.segments.forget(name)
    }
  }

  /** All segments on this computer, its own and those received. */
  segments(): readonly HeldSegment[] {
    const own = this.own.segments.all.map((segment) => ({
      ...segment,
      bytes: () => this.own.segments.bytes(segment),
    }))
    const received = this.received.all.map((segment) => ({
      ...segment,
      bytes: () => this.received.bytes(segment),
    }))
    return [...own, ...received]
  }

  /** A Yjs client for one change. */
  newClientId(): number {
    return Buffer.from(this.tools.ports.randomBytes(4)).readUInt32LE()
  }

  /** Seals what the log alone holds. True when there was something. */
  seal(writer: Writer): Promise<boolean> {
    return this.own.seal(writer)
  }

  close(): Promise<void> {
    return this.own.close()
  }
}

async function identityOf(
  places: StorePlaces,
  tools: HoldingsTools,
  reader: SegmentReader,
): Promise<Identity> {
  const { ports, makeSeal } = tools
  const known = await readIdentity(places.identity, makeSeal)
  if (known !== null) return known
  if ((await segmentFiles(places.own)).length > 0) return identityAfterLoss(places, tools, reader)
  const first = firstIdentity(ports, makeSeal)
  await writeIdentity(places.identity, first)
  return first
}

/** The file of the identity is gone, and segments of it remain: what they do not hold is made again. */
async function identityAfterLoss(
  places: StorePlaces,
  { ports, makeSeal }: HoldingsTools,
  reader: SegmentReader,
): Promise<Identity> {
  const sealed: Segment[] = []
  for await (const { bytes } of readSegmentFiles(join(places.own))) {
    const segment = reader.decode(bytes)
    if (!('fault' in segment)) sealed.push(segment)
  }
  const frames = editsToRepeat([], await readAllLogs(places), sealed)
  const former = [...new Set(sealed.map(({ head }) => head.device))]
  return replaceIdentity(places, former, frames, ports, makeSeal)
}
