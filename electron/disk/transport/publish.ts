// Publishes own edits: the shared folder of this device is made a mirror of its segments on this computer.
import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { DeviceId, Writer } from '#handbook/store/edit.ts'
import { planCompaction, replacedBy } from '#handbook/store/compaction.ts'
import { foldSittings } from '#handbook/store/fold.ts'
import type { Frame } from '#handbook/store/frame.ts'
import type { Shelved } from '#handbook/store/shelf.ts'
import { writeAtomically } from '#electron/disk/atomic-write.ts'
import type { OwnEdits } from '#electron/disk/store/own-edits.ts'
import type { OwnSegment, OwnSegments } from '#electron/disk/store/own-segments.ts'
import type { SegmentReader } from '#electron/disk/store/segment-reader.ts'
import type { FolderReader } from './folder-reader.ts'
import { changesFolder } from './shared-files.ts'

/** Edits older than this many milliseconds are folded by sitting. */
const foldedAfter = 30 * 24 * 60 * 60 * 1000
/** Segments that weigh more together are not joined: each must stay within what readers take. */
const heaviestJoin = 128 * 1024 * 1024

/** Joins small own segments when there are many, and lets go of log files that are needed no more. */
export async function compactOwn(
  own: OwnEdits,
  writer: Writer,
  reader: SegmentReader,
  now: number,
): Promise<void> {
  const { segments } = own
  const joined = segments.all.slice(
    segments.all.length - planCompaction(segments.all.map(({ size }) => size)),
  )
  if (joined.length < 2 || joined.reduce((sum, { size }) => sum + size, 0) > heaviestJoin) return
  const frames = await framesOf(segments, joined, reader)
  if (!isGapless(frames)) return
  await segments.add(foldSittings(frames, now - foldedAfter), writer, replacedBy(joined))
  await own.tidyLog()
}

async function framesOf(
  segments: OwnSegments,
  joined: readonly OwnSegment[],
  reader: SegmentReader,
): Promise<readonly Frame[]> {
  const frames: Frame[] = []
  for (const segment of joined) {
    const decoded = reader.decode(await segments.bytes(segment))
    // Damaged on this computer: what is left cannot be joined until it is mended.
    if ('fault' in decoded) return []
    frames.push(...decoded.frames)
  }
  return frames
}

function isGapless(frames: readonly Frame[]): boolean {
  return (
    frames.length > 0 &&
    frames.every(({ first }, index) => index === 0 || first === (frames[index - 1]?.sequence ?? 0) + 1)
  )
}

/**
 * Writes every own segment that is not whole in the folder, then deletes those of its own there that
 * others stand for. Rejects with the system's error; what was written stays and is not written again.
 */
export async function mirrorOwn(
  folder: string,
  device: DeviceId,
  own: OwnSegments,
  reader: FolderReader,
): Promise<void> {
  for (const segment of own.all) {
    if (isPublished(device, segment, reader)) continue
    await putSegment(folder, pathOf(device, segment.name), segment, await own.bytes(segment), reader)
  }
  const current = new Set(own.all.map(({ hash }) => hash))
  for (const { path, head, hash } of [...reader.verified.values()]) {
    const mine = head.device === device && path.startsWith(pathOf(device, ''))
    if (!mine || current.has(hash) || !own.made(hash)) continue
    await rm(join(folder, path), { force: true })
    reader.forget(path)
  }
}

/** True when the segment is whole in the folder, under its own name. */
export function isPublished(device: DeviceId, segment: OwnSegment, reader: FolderReader): boolean {
  return reader.verified.get(pathOf(device, segment.name))?.hash === segment.hash
}

/** The path of a file in a device's folder, from the handbook's folder. */
export function pathOf(device: DeviceId, name: string): string {
  return `${changesFolder}/${device}/${name}`
}

/** Writes a segment into the folder and remembers that it is whole there. */
export async function putSegment(
  folder: string,
  path: string,
  { head, hash }: Shelved,
  bytes: Uint8Array,
  reader: FolderReader,
): Promise<void> {
  await writeAtomically(join(folder, path), bytes)
  const { size, mtimeMs } = await stat(join(folder, path))
  reader.note({ path, size, changed: mtimeMs, head, hash })
}
