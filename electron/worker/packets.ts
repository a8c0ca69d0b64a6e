// Packets and backups of an open handbook.
import type { Backup, PacketTaken } from '#contract'
import { failed, success, type Result } from '#handbook/model/failure.ts'
import { findBackup, listBackups } from '#electron/disk/backup/backups.ts'
import { readFailure } from '#electron/disk/file-trouble.ts'
import { unwatched, type LongWork } from '#electron/disk/long-work.ts'
import { sourceOf, withFile, type ByteSource } from '#electron/disk/packet/byte-source.ts'
import { takePacket } from '#electron/disk/packet/take-packet.ts'
import { writePacket } from '#electron/disk/packet/write-packet.ts'
import type { SyncOutcome } from '#electron/disk/store/handbook-store.ts'
import type { OpenBook } from './open-book.ts'

/** Makes packets and takes them in; `took` hears what came, of a stopped one too. */
export class Packets {
  constructor(
    private readonly book: OpenBook,
    private readonly took: (outcome: SyncOutcome) => Promise<void>,
  ) {}

  /** Writes a packet for a device, or for anybody when none is named. */
  async write(
    receiver: string | null,
    path: string,
    work: LongWork = unwatched,
  ): Promise<Result<{ readonly path: string }>> {
    const { store, data } = this.book
    const made = await writePacket(store, data, path, { receiver, images: true }, work)
    return made.ok ? success({ path }) : made
  }

  /** Takes in the packet at `path`. */
  async read(path: string, work: LongWork = unwatched): Promise<Result<PacketTaken>> {
    try {
      return await withFile(path, (source) => this.#take(source, path, work))
    } catch (error) {
      return failed(readFailure(error, path))
    }
  }

  /** Takes in a packet that was dropped on the window. */
  take(bytes: Uint8Array, work: LongWork = unwatched): Promise<Result<PacketTaken>> {
    return this.#take(sourceOf(bytes), this.book.store.folder, work)
  }

  async #take(source: ByteSource, place: string, work: LongWork): Promise<Result<PacketTaken>> {
    const { store, data } = this.book
    const taken = await takePacket(source, place, store, { folder: store.folder, data }, work)
    if (!taken.ok) return taken
    const { edits, images, devices, failure } = taken.value
    await this.took(taken.value.taken)
    if (failure !== null && (edits + images === 0 || failure.kind === 'stopped')) return failed(failure)
    const people = devices.map((device) => store.people().get(device)?.person ?? '').filter(Boolean)
    return success({ edits, images, people: [...new Set(people)] })
  }

  async backups(): Promise<readonly Backup[]> {
    const backups = await listBackups(this.book.data, this.book.store.handbookId)
    return backups.map(({ day, size }) => ({ day, size }))
  }

  /** The file of the backup of a day. */
  backupOf(day: string): Promise<Result<string>> {
    return findBackup(this.book.data, this.book.store.handbookId, day)
  }
}
