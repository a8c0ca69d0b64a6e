// Long work that the window waits for — packets, backups: how far it is, and a way to stop it.
import type { Bridge, Events, WorkProgress } from '#contract'

/** How far a piece of work is. */
export type WorkStep = { readonly kind: WorkProgress['kind']; readonly done: number; readonly total: number }

/** The work that is being done now; one at a time is shown. It lives as long as the window. */
export class WorkUnderWay {
  current = $state.raw<WorkStep | null>(null)
  /** True from asking to stop until the work has ended. */
  stopping = $state(false)

  constructor(private readonly bridge: Bridge) {
    bridge.on('work.progress', (progress) => this.#advance(progress))
    // Work that died with the worker is over.
    bridge.on('worker.restarted', () => this.#end())
  }

  /** Asks the work to stop; nothing half-made stays. */
  async stop(): Promise<void> {
    if (this.current === null || this.stopping) return
    this.stopping = true
    await this.bridge.call('work.stop', {})
  }

  #advance({ kind, step }: Events['work.progress']): void {
    if (step === null) this.#end()
    else this.current = { kind, ...step }
  }

  #end(): void {
    this.current = null
    this.stopping = false
  }
}
