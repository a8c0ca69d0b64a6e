// Own edits on this computer: the log they are first safe in, and the segments they are shared in.
import { join } from 'node:path'
import type { Writer } from '#handbook/store/edit.ts'
import type { Frame, NewEdit } from '#handbook/store/frame.ts'
import type { Segment } from '#handbook/store/segment.ts'
import type { StorePlaces } from '#electron/disk/data-folder.ts'
import { EditLog } from '#electron/disk/edit-log.ts'
import type { Identity } from './identity.ts'
import { OwnSegments, type ForeignSegment } from './own-segments.ts'
import type { SegmentReader } from './segment-reader.ts'

/** Edits that are sealed together take at most so many bytes before packing. */
const largestSegment = 32 * 1024 * 1024

/** What own edits were found when they were opened. */
export type OwnEditsRead = {
  readonly sealed: readonly Segment[]
  /** Edits of the log that no segment holds yet. */
  readonly tail: readonly Frame[]
  readonly foreign: readonly ForeignSegment[]
  readonly damagedLog: boolean
}

export class OwnEdits {
  private constructor(
    readonly identity: Identity,
    readonly segments: OwnSegments,
    private readonly log: EditLog,
    private readonly tail: Frame[],
  ) {}

  /** Opens the log and the segments of `identity`. Edits that lost their place in the log get a new one. */
  static async open(
    handbook: string,
    identity: Identity,
    places: StorePlaces,
    reader: SegmentReader,
  ): Promise<{ readonly own: OwnEdits; readonly read: OwnEditsRead }> {
    const {
      own: segments,
      read: sealed,
      foreign,
    } = await OwnSegments.open(handbook, identity, places, reader)
    const { log, read } = await EditLog.open(join(places.home, identity.log), segments.highest)
    const tail = read.frames.filter(({ sequence }) => !segments.holds(sequence))
    const own = new OwnEdits(identity, segments, log, tail)
    for (const stray of missingFrom(read.strays, read.frames)) await own.append(stray)
    return { own, read: { sealed, tail: [...tail], foreign, damagedLog: read.damaged.length > 0 } }
  }

  /** The sequence of the last edit. */
  get last(): number {
    return this.log.last
  }

  /** Edits that are in the log alone, in order. */
  get unsealed(): readonly Frame[] {
    return this.tail
  }

  /** Stores an edit and gives it with its place, once it is on the disk. Rejects with the system's error. */
  async append({ document, time, update }: NewEdit): Promise<Frame> {
    const frame = await this.log.append({ document, time, update })
    this.tail.push(frame)
    return frame
  }

  /** Seals all edits that are in the log alone. True when there were any. */
  async seal(writer: Writer): Promise<boolean> {
    const runs = runsOf(this.tail)
    for (const run of runs) {
      await this.segments.add(run, writer)
      // Edits that came meanwhile stand behind.
      this.tail.splice(0, run.length)
    }
    return runs.length > 0
  }

  /** Begins a new log file and deletes those of which every edit is in a segment here. */
  async tidyLog(): Promise<void> {
    await this.log.rotate()
    const next = this.tail[0]?.sequence ?? this.log.last + 1
    await this.log.dropThrough(Math.min(next - 1, this.segments.heldThrough()))
  }

  /** Waits until all edits handed in are on the disk, or refused. */
  settled(): Promise<void> {
    return this.log.settled()
  }

  close(): Promise<void> {
    return this.log.close()
  }
}

/** The strays that were not given a new place before. */
function missingFrom(strays: readonly Frame[], placed: readonly Frame[]): readonly Frame[] {
  const known = new Set(strays.length === 0 ? [] : placed.map(contentKey))
  return strays.filter((stray) => !known.has(contentKey(stray)))
}

/** Equal exactly for edits that do the same. */
export function contentKey({ document, update }: Pick<Frame, 'document' | 'update'>): string {
  return `${document} ${Buffer.from(update).toString('base64')}`
}

/** Frames in runs without gaps, none too large for one segment. */
function runsOf(frames: readonly Frame[]): readonly (readonly Frame[])[] {
  const runs: Frame[][] = []
  let size = 0
  let last: number | null = null
  for (const frame of frames) {
    size += frame.update.length
    if (last !== frame.first - 1 || size > largestSegment) {
      runs.push([])
      size = frame.update.length
    }
    runs.at(-1)?.push(frame)
    last = frame.sequence
  }
  return runs
}
