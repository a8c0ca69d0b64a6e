// Takes edits into an open handbook: keeps them on this computer, puts them in order, applies them.
import type { DeviceId, Edit, Vector, Writer } from '#handbook/store/edit.ts'
import type { Frame } from '#handbook/store/frame.ts'
import type { Segment } from '#handbook/store/segment.ts'
import type { SharedDocuments } from '#handbook/store/shared-documents.ts'
import { Shelf, type Gap } from '#handbook/store/shelf.ts'
import type { ReceivedSegments } from './received-segments.ts'

/** Where edits of all devices come together. */
export class Intake {
  readonly #shelf = new Shelf()
  readonly #writers = new Map<DeviceId, { readonly last: number; readonly writer: Writer }>()

  constructor(
    readonly documents: SharedDocuments,
    private readonly received: ReceivedSegments,
  ) {}

  /** How far the edits of each other device are applied. */
  vector(): Vector {
    return this.#shelf.vector()
  }

  /** For each device some of whose edits wait, the edits that are missing before them. */
  missing(): readonly Gap[] {
    return this.#shelf.waiting()
  }

  /** Who writes on each device, as its latest segment says. */
  writers(): ReadonlyMap<DeviceId, Writer> {
    return new Map([...this.#writers].map(([device, { writer }]) => [device, writer]))
  }

  knows(hash: string): boolean {
    return this.#shelf.knows(hash) || this.received.has(hash)
  }

  /** Applies edits of this device itself: they are on its disk already. */
  applyOwn(device: DeviceId, frames: readonly Frame[]): readonly Edit[] {
    return frames.map((frame) => this.#apply({ ...frame, device }))
  }

  /** Takes a segment that this computer has kept already. */
  shelve(segment: Segment): void {
    this.#noteWriter(segment)
    this.#shelf.take(segment)
  }

  /** Keeps a segment of another device on this computer, then takes it. Nothing happens to a known one. */
  async take(segment: Segment, bytes: Uint8Array): Promise<void> {
    if (this.#shelf.knows(segment.hash)) return
    await this.received.keep(segment, bytes)
    this.#noteWriter(segment)
    if (this.#shelf.take(segment) !== 'waiting') await this.received.dropReplaced(segment)
  }

  /** Applies what has become ready and gives its edits. */
  applyReady(): readonly Edit[] {
    return this.#shelf
      .ready()
      .flatMap(({ head, frames }) => frames.map((frame) => this.#apply({ ...frame, device: head.device })))
  }

  #apply(edit: Edit): Edit {
    this.documents.apply(edit)
    return edit
  }

  #noteWriter({ head }: Segment): void {
    const { device, last, person, organisation } = head
    if (last < (this.#writers.get(device)?.last ?? 0)) return
    this.#writers.set(device, { last, writer: { person, organisation } })
  }
}
