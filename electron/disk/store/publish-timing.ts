// When own edits go out: after a pause, but never long after they were made.

/** A pause of so many milliseconds, and the longest wait. */
export const publishAfterPause = 3_000
export const publishAtLatest = 30_000

/** Watches the edits that have not gone out. Times are milliseconds since 1970. */
export class PublishTiming {
  #oldest: number | null = null
  #latest: number | null = null

  /** An edit was made. */
  noteEdit(now: number): void {
    this.#oldest ??= now
    this.#latest = now
  }

  /** Everything made before went out. */
  notePublished(): void {
    this.#oldest = null
    this.#latest = null
  }

  /** True when what waits should go out now; what waits from before the book was opened, at once. */
  isDue(now: number): boolean {
    if (this.#oldest === null || this.#latest === null) return true
    const pause = now - this.#latest
    // A clock that was set back tells nothing: better now than late.
    return pause < 0 || pause >= publishAfterPause || now - this.#oldest >= publishAtLatest
  }
}
