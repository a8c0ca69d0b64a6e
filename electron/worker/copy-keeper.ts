// Keeps the readable copies true to the handbook while people write.
import type { Failure } from '#handbook/model/failure.ts'
import type { SharedDocuments } from '#handbook/store/shared-documents.ts'
import type { ReadableCopies } from '#electron/disk/readable-copies/readable-copies.ts'

/** What the keeper asks and tells. */
export type CopyPorts = {
  readonly documents: () => SharedDocuments
  /** True when it is this device that writes the copies for all. */
  readonly isElected: () => boolean
  readonly tell: (failure: Failure | null) => void
  /** How long to wait after a change, in milliseconds. */
  readonly delay: () => number
}

/** A pause of 5 to 10 seconds: uneven, so that devices that hear of the same edit do not write at once. */
export function unevenPause(random: () => number = Math.random): number {
  return 5_000 + random() * 5_000
}

/** Writes copies after pauses and when asked, on the device that is elected to. */
export class CopyKeeper {
  #timer: NodeJS.Timeout | null = null

  constructor(
    private readonly copies: ReadableCopies,
    private readonly ports: CopyPorts,
  ) {}

  /** Says that something changed. Changes that follow each other do not put off the writing for ever. */
  touch(): void {
    this.#timer ??= setTimeout(() => void this.flush(), this.ports.delay())
  }

  /** Writes now, when it is this device's turn, and tells how it went. */
  async flush(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    if (this.ports.isElected()) this.ports.tell(await this.copies.write(this.ports.documents()))
  }
}
