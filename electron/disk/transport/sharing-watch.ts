// Keeps what the window says about sharing: from each pass, what it showed.
import type { Failure } from '#handbook/model/failure.ts'
import type { DeviceId } from '#handbook/store/edit.ts'
import type { SharingState } from '#handbook/store/sharing.ts'
import type { Holdings } from '#electron/disk/store/holdings.ts'
import { ClockCheck } from './clock-check.ts'
import type { FolderSync, Pass } from './folder-sync.ts'
import { peersOf } from './sharing-view.ts'

export class SharingWatch {
  readonly #clock = new ClockCheck()
  readonly #lastEdits = new Map<DeviceId, number>()
  #failure: Failure | null = null
  #published: number | null = null

  /** Takes note of a pass that ended at `now`. */
  note(pass: Pass, { own }: Holdings, sync: FolderSync, now: number): void {
    this.#failure = pass.failure
    this.noteEdits(pass, now)
    if (pass.failure === null && sync.publishedThrough === own.last) this.#published = now
  }

  /** Takes note of edits that came at `now`, perhaps by another way than the folder. */
  noteEdits({ edits }: Pick<Pass, 'edits'>, now: number): void {
    this.#clock.note(edits, now)
    for (const { device, time } of edits) {
      this.#lastEdits.set(device, Math.max(time, this.#lastEdits.get(device) ?? 0))
    }
  }

  /** How sharing stands, but for the images. */
  state(holdings: Holdings, sync: FolderSync): Omit<SharingState, 'awaitedImages'> {
    const { own, device, intake } = holdings
    return {
      folder: { reachable: isReachable(this.#failure), failure: this.#failure },
      unpublished: own.last - sync.publishedThrough,
      published: this.#published,
      peers: peersOf({
        device,
        former: own.identity.former,
        last: own.last,
        vector: intake.vector(),
        missing: intake.missing(),
        hints: sync.hints,
        writers: intake.writers(),
        lastEdits: this.#lastEdits,
      }),
      damaged: sync.found.damaged,
      clockOff: this.#clock.off(),
    }
  }
}

/** A folder that takes no writing is there; one that is gone or cannot be read is not. */
function isReachable(failure: Failure | null): boolean {
  if (failure === null || failure.kind === 'cannotWrite') return true
  return failure.kind === 'cannotShare' && failure.trouble !== 'missing'
}
