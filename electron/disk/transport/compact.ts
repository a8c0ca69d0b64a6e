// Keeps a device's own segments few and small: joins them, and folds what has grown old.
import type { Writer } from '#handbook/store/edit.ts'
import { planCompaction, replacedBy } from '#handbook/store/compaction.ts'
import { foldSittings } from '#handbook/store/fold.ts'
import type { Frame } from '#handbook/store/frame.ts'
import type { OwnEdits } from '#electron/disk/store/own-edits.ts'
import type { OwnSegment, OwnSegments } from '#electron/disk/store/own-segments.ts'
import type { SegmentReader } from '#electron/disk/store/segment-reader.ts'

/** Edits older than this many milliseconds are folded by sitting. */
const foldedAfter = 30 * 24 * 60 * 60 * 1000
/** Segments that weigh more together are not joined: each must stay within what readers take. */
const heaviestJoin = 128 * 1024 * 1024

/** What a compaction is given. */
export type CompactionWish = {
  readonly own: OwnEdits
  readonly writer: Writer
  readonly reader: SegmentReader
  readonly now: number
}

/** The compaction of one device's segments, one step with each look. */
export class Compaction {
  /** By hash: when a segment is to be asked again whether it can be folded. */
  readonly #foldable = new Map<string, number>()

  /** Joins small segments when there are many, else folds an old one, and lets go of log files needed no more. */
  async step(wish: CompactionWish): Promise<void> {
    const { own, writer, reader, now } = wish
    const joined = toJoin(own.segments)
    const segments = joined.length > 1 ? joined : await this.#toFold(wish)
    const frames = await framesOf(own.segments, segments, reader)
    if (!isGapless(frames)) return
    await own.segments.add(foldSittings(frames, now - foldedAfter), writer, replacedBy(segments))
    await own.tidyLog()
  }

  /** The first segment that folding makes smaller, alone; empty when there is none. Each is read once while it is young. */
  async #toFold({ own, reader, now }: CompactionWish): Promise<readonly OwnSegment[]> {
    for (const segment of own.segments.all) {
      if (now < (this.#foldable.get(segment.hash) ?? 0)) continue
      const frames = await framesOf(own.segments, [segment], reader)
      this.#foldable.set(segment.hash, askAgain(frames, now))
      if (foldSittings(frames, now - foldedAfter).length * 2 <= frames.length) return [segment]
    }
    return []
  }
}

/** When the youngest edit will be old; never again once all are. */
function askAgain(frames: readonly Frame[], now: number): number {
  const old = frames.reduce((latest, { time }) => Math.max(latest, time), 0) + foldedAfter
  return old > now ? old : Infinity
}

function toJoin({ all }: OwnSegments): readonly OwnSegment[] {
  const joined = all.slice(all.length - planCompaction(all.map(({ size }) => size)))
  return joined.reduce((sum, { size }) => sum + size, 0) > heaviestJoin ? [] : joined
}

async function framesOf(
  segments: OwnSegments,
  wanted: readonly OwnSegment[],
  reader: SegmentReader,
): Promise<readonly Frame[]> {
  const frames: Frame[] = []
  for (const segment of wanted) {
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
