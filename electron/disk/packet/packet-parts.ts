// Reads a packet: a ZIP file that anybody may have made. Entries are judged by what they hold.
import { failed, success, type Result } from '#handbook/model/failure.ts'
import { readManifest, type Manifest } from '#handbook/store/manifest.ts'
import { inspectSegment } from '#handbook/store/segment.ts'
import { promisedHash, wholeImage } from '#electron/disk/images/whole-image.ts'
import type { LongWork } from '#electron/disk/long-work.ts'
import { sealReader } from '#electron/disk/seal.ts'
import type { ByteSource } from './byte-source.ts'
import { versionEnding, wholeVersion } from './named-version.ts'
import type { FaultyPart, FoundSegment, NamedFile, Parts, PromisedFile } from './parts.ts'
import { listZip, type ZipEntry } from './zip-reader.ts'

const largestEntry = 256 * 1024 * 1024
/** What a packet may unpack to, in bytes. */
const largestPacket = 4 * 1024 * 1024 * 1024

/**
 * The parts of the packet in `source`, for the handbook of this id, or for any when it is null. `place` is
 * named in failures. Nothing is unpacked that promises to be larger than a handbook can be.
 */
export async function readPacket(
  source: ByteSource,
  handbook: string | null,
  place: string,
  work: LongWork,
): Promise<Result<Parts>> {
  const list = await listZip(source)
  if (list === null) return failed({ kind: 'notAPacket', what: place })
  if (list.entries.reduce((sum, { size }) => sum + size, 0) > largestPacket)
    return failed({ kind: 'tooLarge', what: place })
  const reader = new PacketReader(handbook)
  const parts = { ...(await reader.read(list.entries, work)), whole: list.whole }
  return isEmpty(parts) ? failed({ kind: 'notAPacket', what: place }) : success(parts)
}

function isEmpty({ manifest, segments, images, faulty }: Parts): boolean {
  return manifest === null && segments.length + images.length + faulty.length === 0
}

class PacketReader {
  #manifest: Manifest | null = null
  readonly #segments: FoundSegment[] = []
  readonly #faulty: FaultyPart[] = []

  constructor(private readonly handbook: string | null) {}

  async read(entries: readonly ZipEntry[], work: LongWork): Promise<Omit<Parts, 'whole'>> {
    const promised = entries.filter(({ name }) => promisedHash(baseName(name)) !== null)
    const others = entries.filter((entry) => !promised.includes(entry))
    for (const [done, entry] of others.entries()) {
      work.cancellation.throwIfAborted()
      await this.#take(entry)
      work.report(done + 1, others.length)
    }
    return {
      manifest: this.#manifest,
      segments: this.#segments,
      faulty: this.#faulty,
      images: promised.filter((entry) => !isVersion(entry)).map((entry) => this.#promise(entry, wholeImage)),
      versions: promised.filter(isVersion).map((entry) => this.#promise(entry, wholeVersion)),
    }
  }

  async #take(entry: ZipEntry): Promise<void> {
    const bytes = await entry.read(largestEntry)
    const manifest = bytes === null ? null : manifestIn(bytes)
    if (bytes === null) this.#faulty.push({ place: entry.name, fault: 'damaged' })
    else if (manifest !== null) this.#manifest ??= manifest
    else this.#takeSegment(entry.name, bytes)
  }

  #takeSegment(place: string, bytes: Uint8Array): void {
    const read = inspectSegment(bytes, this.handbook, sealReader)
    if (!('fault' in read)) this.#segments.push({ head: read.head, hash: read.hash, place, bytes })
    else if (read.fault !== 'notASegment') this.#faulty.push({ place, fault: read.fault })
  }

  #promise(
    entry: ZipEntry,
    judge: (name: string, bytes: Uint8Array) => NamedFile | null | Promise<NamedFile | null>,
  ): PromisedFile {
    const name = baseName(entry.name)
    return {
      place: entry.name,
      hash: promisedHash(name) ?? '',
      read: async () => {
        const bytes = await entry.read(largestEntry)
        return bytes === null ? null : judge(name, bytes)
      },
    }
  }
}

const isVersion = ({ name }: ZipEntry): boolean => name.includes(versionEnding)

function baseName(name: string): string {
  return name.split(/[/\\]/).at(-1) ?? ''
}

function manifestIn(bytes: Uint8Array): Manifest | null {
  if (bytes.length > 10_000 || bytes[0] !== '{'.charCodeAt(0)) return null
  const read = readManifest(Buffer.from(bytes).toString(), '')
  return read.ok ? read.value : null
}
