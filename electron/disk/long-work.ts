// What long work on the disk is given: a way to tell how far it is, and a way to be stopped.
import type { Cancellation } from '#handbook/publish/edition.ts'

/** `report` is told how many of how many steps are done. Cancelled work rejects with what `cancellation` throws. */
export type LongWork = {
  readonly report: (done: number, total: number) => void
  readonly cancellation: Cancellation
}

/** True when the work has been stopped. */
export function isStopped({ cancellation }: LongWork): boolean {
  try {
    cancellation.throwIfAborted()
    return false
  } catch {
    return true
  }
}

/** Nobody watches, nobody stops. */
export const unwatched: LongWork = {
  report: () => undefined,
  cancellation: { throwIfAborted: () => undefined },
}
