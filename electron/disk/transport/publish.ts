// Publishes own edits: the shared folder of this device is made a mirror of its segments on this computer.
import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { DeviceId } from '#handbook/store/edit.ts'
import type { Shelved } from '#handbook/store/shelf.ts'
import { writeAtomically } from '#electron/disk/atomic-write.ts'
import type { OwnSegment, OwnSegments } from '#electron/disk/store/own-segments.ts'
import type { FolderReader } from './folder-reader.ts'
import { changesFolder } from './shared-files.ts'

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
