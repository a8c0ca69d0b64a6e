// The segments of other devices on this computer, as they came.
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeviceId, type DeviceId } from '#handbook/store/edit.ts'
import type { Segment } from '#handbook/store/segment.ts'
import { isReplaced, type Shelved } from '#handbook/store/shelf.ts'
import { writeAtomically } from '#electron/disk/atomic-write.ts'
import { namesIn, readSegmentFiles } from './segment-files.ts'
import type { SegmentReader } from './segment-reader.ts'

/** A segment kept here; its bytes are on the disk. */
export type KeptSegment = Shelved & { readonly size: number }

/** What was received, by hash. */
export class ReceivedSegments {
  readonly #kept = new Map<string, KeptSegment>()

  constructor(private readonly folder: string) {}

  /** Reads all that verifies, in no order; files that do not verify are left alone. */
  async *read(reader: SegmentReader): AsyncGenerator<Segment> {
    for (const device of (await namesIn(this.folder)).filter(isDeviceId).sort()) {
      for await (const { bytes } of readSegmentFiles(join(this.folder, device))) {
        const segment = reader.decode(bytes)
        if ('fault' in segment || segment.head.device !== device) continue
        this.#note(segment, bytes.length)
        yield segment
      }
    }
  }

  /** All that is kept, in the order it was received or read. */
  get all(): readonly KeptSegment[] {
    return [...this.#kept.values()]
  }

  has(hash: string): boolean {
    return this.#kept.has(hash)
  }

  bytes({ head, hash }: Shelved): Promise<Uint8Array> {
    return readFile(this.#path(head.device, hash))
  }

  /** Keeps a segment; when this resolves it is on the disk. */
  async keep(segment: Segment, bytes: Uint8Array): Promise<void> {
    if (this.#kept.has(segment.hash)) return
    await writeAtomically(this.#path(segment.head.device, segment.hash), bytes)
    this.#note(segment, bytes.length)
  }

  /** Deletes what `newer`, which is kept here, holds too. */
  async dropReplaced(newer: Shelved): Promise<void> {
    const { device } = newer.head
    const replaced = this.all.filter(
      (older) => older.head.device === device && older.hash !== newer.hash && isReplaced(older, newer),
    )
    for (const { hash } of replaced) {
      this.#kept.delete(hash)
      await rm(this.#path(device, hash), { force: true })
    }
  }

  #note({ head, hash }: Segment, size: number): void {
    this.#kept.set(hash, { head, hash, size })
  }

  #path(device: DeviceId, hash: string): string {
    return join(this.folder, device, `${hash.slice(0, 16)}.seg`)
  }
}
