// Tells from others' edits whether this computer's clock seems to be off: only to say so, never to decide.
import type { DeviceId, Edit } from '#handbook/store/edit.ts'

const tolerated = 5 * 60 * 1000

/** Compares edits that have just come with this computer's clock. */
export class ClockCheck {
  /** By device: how much later than now its latest edit claims to have been made. */
  readonly #ahead = new Map<DeviceId, number>()

  /** Takes note of edits that came at `now`. Old edits tell nothing: they may have travelled long. */
  note(edits: readonly Edit[], now: number): void {
    const latest = new Map<DeviceId, number>()
    for (const { device, time } of edits) latest.set(device, Math.max(time, latest.get(device) ?? 0))
    for (const [device, time] of latest) this.#ahead.set(device, time - now)
  }

  /**
   * How far this computer's clock seems to be behind, as negative milliseconds: most of the devices heard
   * since the book was opened made edits in what is the future here. Null when nothing tells so.
   */
  off(): number | null {
    const all = [...this.#ahead.values()]
    const future = all.filter((ahead) => ahead > tolerated).sort((a, b) => a - b)
    if (future.length === 0 || future.length * 2 <= all.length) return null
    return -(future[Math.floor(future.length / 2)] ?? 0)
  }
}
