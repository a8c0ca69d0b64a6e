// Where whole parts can be had from: what this computer keeps, the folder's other files, given copies, a backup.
import { readFile } from 'node:fs/promises'
import { listBackups } from '#electron/disk/backup/backups.ts'
import { handbookData } from '#electron/disk/data-folder.ts'
import type { LongWork } from '#electron/disk/long-work.ts'
import { sourceOf } from '#electron/disk/packet/byte-source.ts'
import { folderParts } from '#electron/disk/packet/folder-parts.ts'
import { localParts } from '#electron/disk/packet/local-parts.ts'
import type { OpenedParts } from '#electron/disk/packet/open-parts.ts'
import { readPacket } from '#electron/disk/packet/packet-parts.ts'
import type { FoundSegment, NamedFile, Parts } from '#electron/disk/packet/parts.ts'
import type { WholeSource } from './finding.ts'

/** Parts, and where they are. */
export type SupplyPlace = { readonly source: WholeSource; readonly parts: Parts }

/** Something whole, and all the places where it was found. */
export type Supplied<T> = { readonly whole: T | null; readonly sources: readonly WholeSource[] }

/** All that can be had of one handbook. */
export class Supply {
  constructor(readonly places: readonly SupplyPlace[]) {}

  /** Gathers what the folder, this computer and the given copies hold, and the newest backup that can be read. */
  static async gather(
    where: { readonly folder: string; readonly data: string; readonly id: string },
    given: readonly OpenedParts[],
    work: LongWork,
  ): Promise<Supply> {
    const { folder, data, id } = where
    const backup = await newestBackup(data, id, work)
    return new Supply([
      {
        source: { kind: 'thisComputer', place: handbookData(data, id) },
        parts: await localParts(data, id, work),
      },
      { source: { kind: 'folder', place: folder }, parts: await folderParts(folder, id, work) },
      ...given.map(({ path, parts }) => ({ source: { kind: 'given' as const, place: path }, parts })),
      ...(backup === null ? [] : [backup]),
    ])
  }

  /** The segment whose hash begins so. */
  segment(start: string): Supplied<FoundSegment> {
    const found = this.places.flatMap(({ source, parts }) =>
      parts.segments.filter(({ hash }) => hash.startsWith(start)).map((segment) => ({ source, segment })),
    )
    return { whole: found[0]?.segment ?? null, sources: [...new Set(found.map(({ source }) => source))] }
  }

  /** All segments, with what holds each. */
  segments(): readonly FoundSegment[] {
    return this.places.flatMap(({ parts }) => parts.segments)
  }

  /** The image or version of this hash, from the first place that holds it whole. */
  async file(kind: 'images' | 'versions', hash: string): Promise<Supplied<NamedFile>> {
    const candidates = this.places.flatMap(({ source, parts }) =>
      parts[kind].filter((file) => file.hash === hash).map((file) => ({ source, file })),
    )
    const sources = new Set<WholeSource>()
    let whole: NamedFile | null = null
    for (const { source, file } of candidates) {
      const read = await file.read()
      if (read === null) continue
      whole ??= read
      sources.add(source)
    }
    return { whole, sources: [...sources] }
  }

  /** The places that hold segments of this device. */
  holdersOf(device: string): readonly WholeSource[] {
    const holders = this.places.filter(({ parts }) =>
      parts.segments.some(({ head }) => head.device === device),
    )
    return holders.map(({ source }) => source).filter(({ kind }) => kind !== 'folder')
  }
}

async function newestBackup(data: string, id: string, work: LongWork): Promise<SupplyPlace | null> {
  const [newest] = await listBackups(data, id)
  if (newest === undefined) return null
  const read = await readPacket(sourceOf(await readFile(newest.path)), id, newest.path, work)
  return read.ok ? { source: { kind: 'backup', place: newest.day }, parts: read.value } : null
}
