// Makes a packet: one file that carries what another device lacks of a handbook, or all of it.
import { failed, success, type Result } from '#handbook/model/failure.ts'
import type { Vector } from '#handbook/store/edit.ts'
import { writeManifest } from '#handbook/store/manifest.ts'
import { segmentName } from '#handbook/store/segment.ts'
import { writeFailure } from '#electron/disk/file-trouble.ts'
import { imageFolder } from '#electron/disk/images/image-places.ts'
import { promisedHash } from '#electron/disk/images/whole-image.ts'
import type { LongWork } from '#electron/disk/long-work.ts'
import { segmentFolder } from './folder-parts.ts'
import { versionFolder } from './named-version.ts'
import type { FoundSegment, Parts, PromisedFile } from './parts.ts'
import { ZipWriter } from './zip-writer.ts'

/** What goes into a packet. */
export type PacketWish = {
  /** How far the receiver's edits are known to go; null carries all. */
  readonly lacking: Vector | null
  /** Which images go along, by name; null for all. */
  readonly images: ReadonlySet<string> | null
}

/** A packet that was made. Sizes in bytes. */
export type PacketMade = {
  readonly path: string
  readonly size: number
  readonly segments: number
  readonly images: number
}

/**
 * Writes a packet of `parts` to `path`, replacing what was there; the same parts make the same bytes. What
 * is not whole stays out. Cancelling rejects and leaves what was there before.
 */
export async function makePacket(
  path: string,
  parts: Parts,
  wish: PacketWish,
  work: LongWork,
): Promise<Result<PacketMade>> {
  const segments = segmentsFor(parts.segments, wish.lacking)
  const images = oncePerHash(parts.images).filter(isWished(wish.images))
  const versions = oncePerHash(parts.versions)
  const files: readonly Entry[] = [
    ...segments.map(segmentEntry),
    ...images.map((file) => promisedEntry(imageFolder, file)),
    ...versions.map((file) => promisedEntry(versionFolder, file)),
  ]
  try {
    const size = await ZipWriter.write(path, async (zip) => {
      if (parts.manifest !== null) await zip.add('kasikirja.json', Buffer.from(writeManifest(parts.manifest)))
      await addAll(zip, files, work)
    })
    return success({ path, size, segments: segments.length, images: images.length })
  } catch (error) {
    return failed(error instanceof RangeError ? { kind: 'tooLarge', what: path } : writeFailure(error, path))
  }
}

/** Makes an entry's name and bytes when its turn comes; null when it is not whole. */
type Entry = () => Promise<{ readonly name: string; readonly bytes: Uint8Array } | null>

async function addAll(zip: ZipWriter, files: readonly Entry[], work: LongWork): Promise<void> {
  for (const [done, file] of files.entries()) {
    work.cancellation.throwIfAborted()
    const entry = await file()
    if (entry !== null) await zip.add(entry.name, entry.bytes)
    work.report(done + 1, files.length)
  }
}

/** The segments that hold edits beyond `lacking`, each once, in an order that depends on nothing else. */
function segmentsFor(found: readonly FoundSegment[], lacking: Vector | null): readonly FoundSegment[] {
  const known = (device: string): number =>
    lacking !== null && Object.hasOwn(lacking, device) ? (lacking[device] ?? 0) : 0
  const wanted = found.filter(({ head }) => head.last > known(head.device))
  const once = [...new Map(wanted.map((segment) => [segment.hash, segment])).values()]
  return once.sort((a, b) => compare(placeOf(a), placeOf(b)))
}

function isWished(names: ReadonlySet<string> | null): (file: PromisedFile) => boolean {
  const hashes = new Set([...(names ?? [])].map((name) => promisedHash(name)))
  return ({ hash }) => names === null || hashes.has(hash)
}

function oncePerHash(files: readonly PromisedFile[]): readonly PromisedFile[] {
  return [...new Map(files.map((file) => [file.hash, file])).values()].sort((a, b) => compare(a.hash, b.hash))
}

function segmentEntry(segment: FoundSegment): Entry {
  return () => Promise.resolve({ name: placeOf(segment), bytes: segment.bytes })
}

function promisedEntry(folder: string, file: PromisedFile): Entry {
  return async () => {
    const whole = await file.read()
    return whole === null ? null : { name: `${folder}/${whole.name}`, bytes: whole.bytes }
  }
}

/** Where a segment stands in a handbook's folder. */
export function placeOf({ head, hash }: Pick<FoundSegment, 'head' | 'hash'>): string {
  return `${segmentFolder}/${head.device}/${segmentName(head.first, head.last, hash)}`
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
