// Folds old edits: what one author wrote in one document at one sitting becomes one edit.
import { joinUpdates } from './fold/join-updates.ts'
import type { Frame } from './frame.ts'

/** A pause this long, in milliseconds, ends a sitting. */
export const sittingPause = 10 * 60 * 1000

/**
 * The same edits with fewer frames: frames of one device older than `before` (milliseconds since 1970)
 * that follow each other in one document without a long pause become one. No character, no deletion and
 * no authorship changes; only the steps in between are told no more. `frames` are in order.
 */
export function foldSittings(frames: readonly Frame[], before: number): readonly Frame[] {
  return sittingsOf(frames, before).flatMap(foldSitting)
}

function sittingsOf(frames: readonly Frame[], before: number): readonly (readonly Frame[])[] {
  const sittings: Frame[][] = []
  for (const frame of frames) {
    const sitting = sittings.at(-1)
    const last = sitting?.at(-1)
    if (sitting !== undefined && last !== undefined && goesOn(last, frame, before)) sitting.push(frame)
    else sittings.push([frame])
  }
  return sittings
}

function goesOn(last: Frame, next: Frame, before: number): boolean {
  const together = next.document === last.document && next.first === last.sequence + 1
  const pause = Math.abs(next.time - last.time)
  return together && pause < sittingPause && Math.max(last.time, next.time) < before
}

function foldSitting(sitting: readonly Frame[]): readonly Frame[] {
  const [opening, closing] = [sitting[0], sitting.at(-1)]
  if (opening === undefined || closing === undefined || opening === closing) return sitting
  const update = joinUpdates(sitting.map((frame) => frame.update))
  // Updates that leave gaps or are none stay one by one: each is judged by itself when applied.
  return update === null ? sitting : [{ ...closing, first: opening.first, update }]
}
