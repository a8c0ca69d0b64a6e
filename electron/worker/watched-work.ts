// Long work of the worker that the window watches and may stop.
import type { WorkProgress } from '#contract'
import { failed, type Result } from '#handbook/model/failure.ts'
import type { LongWork } from '#electron/disk/long-work.ts'
import type { Tell } from './tell.ts'

/** What is done at once is not worth a line on the screen, and the window need not hear of every step. In milliseconds. */
const quietAtFirst = 300
const betweenReports = 100

/** Runs long work and tells how far it is. */
export class WatchedWork {
  readonly #running = new Map<AbortController, Promise<unknown>>()

  /** `now` is a clock in milliseconds. */
  constructor(
    private readonly tell: Tell,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /**
   * Does `work`; fails with `stopped` when it was stopped before it came to its end. `kind` is null for work that tells by
   * itself how far it is.
   */
  async run<T>(
    kind: WorkProgress['kind'] | null,
    work: (watched: LongWork) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    const stop = new AbortController()
    const running = this.#do(kind, work, stop.signal)
    this.#running.set(stop, running)
    try {
      return await running
    } finally {
      this.#running.delete(stop)
    }
  }

  /** Asks all that runs to stop. */
  stop(): void {
    for (const running of this.#running.keys()) running.abort()
  }

  /** Stops all that runs, and waits until it has. */
  async end(): Promise<void> {
    this.stop()
    await Promise.allSettled(this.#running.values())
  }

  async #do<T>(
    kind: WorkProgress['kind'] | null,
    work: (watched: LongWork) => Promise<Result<T>>,
    cancellation: AbortSignal,
  ): Promise<Result<T>> {
    try {
      return await work({ cancellation, report: this.#reporter(kind) })
    } catch (fault) {
      if (!cancellation.aborted) throw fault
      return failed({ kind: 'stopped' })
    } finally {
      if (kind !== null) this.tell('work.progress', { kind, step: null })
    }
  }

  #reporter(kind: WorkProgress['kind'] | null): LongWork['report'] {
    if (kind === null) return () => undefined
    let next = this.now() + quietAtFirst
    return (done, total) => {
      if (this.now() < next) return
      next = this.now() + betweenReports
      this.tell('work.progress', { kind, step: { done, total } })
    }
  }
}
