// This device's own segments on this computer: what it shares, and the hashes of all it ever shared.
import { appendFile, mkdir, open, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Writer } from '#handbook/store/edit.ts'
import type { Frame } from '#handbook/store/frame.ts'
import { schemaVersion } from '#handbook/model/schema-version.ts'
import { encodeSegment, segmentName, type Segment } from '#handbook/store/segment.ts'
import { isReplaced, type Shelved } from '#handbook/store/shelf.ts'
import { writeAtomically } from '#electron/disk/atomic-write.ts'
import type { StorePlaces } from '#electron/disk/data-folder.ts'
import { systemCode } from '#electron/disk/file-trouble.ts'
import type { Identity } from './identity.ts'
import type { SegmentReader } from './segment-reader.ts'
import { readSegmentFiles } from './segment-files.ts'

/** One own segment, whose bytes are in the file `name`. */
export type OwnSegment = Shelved & { readonly size: number; readonly name: string }

/** A segment found among the own ones that another identity made: this computer's former one. */
export type ForeignSegment = { readonly segment: Segment; readonly bytes: Uint8Array; readonly name: string }

/** The own segments of one identity. Files here are the source of what lies in the shared folder. */
export class OwnSegments {
  #segments: readonly OwnSegment[] = []
  #highest = 0
  readonly #hashes = new Set<string>()

  private constructor(
    private readonly handbook: string,
    private readonly identity: Identity,
    private readonly places: StorePlaces,
    private readonly reader: SegmentReader,
  ) {}

  /** Reads them. What does not verify is left alone; `read` gives the rest with their edits, in order. */
  static async open(
    handbook: string,
    identity: Identity,
    places: StorePlaces,
    reader: SegmentReader,
  ): Promise<{
    readonly own: OwnSegments
    readonly read: readonly Segment[]
    readonly foreign: readonly ForeignSegment[]
  }> {
    const own = new OwnSegments(handbook, identity, places, reader)
    await own.#readHashes()
    const read: Segment[] = []
    const foreign: ForeignSegment[] = []
    for await (const { name, bytes } of readSegmentFiles(places.own)) {
      const segment = reader.decode(bytes)
      if ('fault' in segment) continue
      if (segment.head.device !== identity.device) foreign.push({ segment, bytes, name })
      else if (own.#note({ head: segment.head, hash: segment.hash, size: bytes.length, name }))
        read.push(segment)
    }
    await own.#dropReplaced()
    const current = new Set(own.all.map(({ hash }) => hash))
    return { own, read: read.filter(({ hash }) => current.has(hash)).sort(byEdits), foreign }
  }

  /** In the order of their edits. */
  get all(): readonly OwnSegment[] {
    return this.#segments
  }

  /** The highest sequence ever put into a segment. */
  get highest(): number {
    return this.#highest
  }

  /** True when this identity, on this computer, made the segment of this hash. */
  made(hash: string): boolean {
    return this.#hashes.has(hash)
  }

  /** True when a segment here holds the edit. */
  holds(sequence: number): boolean {
    return this.#segments.some(({ head }) => head.first <= sequence && sequence <= head.last)
  }

  /** The sequence up to which every edit is in a segment here. */
  heldThrough(): number {
    return this.#segments.reduce(
      (held, { head }) => (head.first <= held + 1 ? Math.max(held, head.last) : held),
      0,
    )
  }

  bytes({ name }: Pick<OwnSegment, 'name'>): Promise<Uint8Array> {
    return readFile(join(this.places.own, name))
  }

  /**
   * Seals frames into a new segment and gives it once it is on the disk. Its hash is noted first: a
   * segment of this device whose hash is not noted must have come from a copy of this computer.
   */
  async add(frames: readonly Frame[], writer: Writer, replaces: readonly string[] = []): Promise<OwnSegment> {
    const bytes = encodeSegment(this.#head(writer, replaces), frames, this.identity.seal)
    const made = this.reader.inspect(bytes)
    if ('fault' in made) throw new Error(`A segment just sealed does not verify: ${made.fault}`)
    await this.#noteHash(made)
    return this.takeBack(made, bytes)
  }

  /** Keeps an own segment: one just sealed, or one that was lost here and found elsewhere. */
  async takeBack({ head, hash }: Shelved, bytes: Uint8Array): Promise<OwnSegment> {
    const segment = { head, hash, size: bytes.length, name: segmentName(head.first, head.last, hash) }
    await writeAtomically(join(this.places.own, segment.name), bytes)
    this.#note(segment)
    await this.#dropReplaced()
    return segment
  }

  /** Deletes segments here whose edits a joined one holds: also those that a crash left between the two. */
  async #dropReplaced(): Promise<void> {
    for (const older of this.#segments) {
      // Of two that stand for each other one stays.
      const others = this.#segments.filter((segment) => segment !== older)
      if (!others.some((newer) => isReplaced(older, newer))) continue
      this.#segments = others
      await this.forget(older.name)
    }
  }

  /** Deletes one file. */
  forget(name: string): Promise<void> {
    return rm(join(this.places.own, name), { force: true })
  }

  #head(writer: Writer, replaces: readonly string[]): Parameters<typeof encodeSegment>[0] {
    const { device, publicKey } = this.identity
    return { handbook: this.handbook, device, publicKey, ...writer, replaces, schemaVersion }
  }

  #note(segment: OwnSegment): boolean {
    if (this.#segments.some(({ hash }) => hash === segment.hash)) return false
    this.#segments = [...this.#segments, segment].sort(byEdits)
    this.#hashes.add(segment.hash)
    this.#highest = Math.max(this.#highest, segment.head.last)
    return true
  }

  async #readHashes(): Promise<void> {
    for (const line of (await this.#hashLines()).split('\n')) {
      const [, device, hash, last] = /^([a-z2-7]{16}) ([0-9a-f]{64}) \d+-(\d+)$/.exec(line) ?? []
      if (device !== this.identity.device || hash === undefined) continue
      this.#hashes.add(hash)
      this.#highest = Math.max(this.#highest, Number(last))
    }
  }

  async #hashLines(): Promise<string> {
    try {
      return await readFile(this.places.ownHashes, 'utf8')
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return ''
      throw error
    }
  }

  async #noteHash({ head, hash }: Shelved): Promise<void> {
    await mkdir(dirname(this.places.ownHashes), { recursive: true })
    const file = await open(this.places.ownHashes, 'a')
    try {
      // The empty line before ends one that a crash cut.
      await appendFile(file, `\n${this.identity.device} ${hash} ${head.first}-${head.last}\n`)
      await file.datasync()
    } finally {
      await file.close()
    }
    this.#hashes.add(hash)
  }
}

function byEdits(a: Shelved, b: Shelved): number {
  return a.head.first - b.head.first || a.head.last - b.head.last
}
