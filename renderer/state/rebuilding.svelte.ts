// Making a frozen edition again: how far it is, and what came of it.
import type { Bridge, PublishFormat, RebuiltEdition } from '#contract'
import type { Release } from '#handbook/editions/release.ts'
import type { Failure } from '#handbook/model/failure.ts'
import type { Progress } from '#handbook/publish/edition.ts'

/** How it stands; `progress` is null while the user chooses the folder. */
export type RebuildStanding =
  | { readonly kind: 'asking' }
  | { readonly kind: 'running'; readonly progress: Progress | null }
  | { readonly kind: 'done'; readonly rebuilt: RebuiltEdition }
  | { readonly kind: 'stopped'; readonly failure: Failure }

/** One frozen edition at a time. Stopping leaves nothing in the folder. */
export class RebuildingState {
  standing = $state.raw<RebuildStanding>({ kind: 'asking' })
  /** True from asking to stop until the work has ended. */
  stopping = $state(false)
  readonly #leave: () => void

  constructor(private readonly bridge: Bridge) {
    this.#leave = bridge.on('editions.rebuilding', (progress) => {
      if (this.standing.kind === 'running') this.standing = { kind: 'running', progress }
    })
  }

  /** Makes one format of a release again in a folder that the user chooses. */
  async rebuild({ id: release }: Pick<Release, 'id'>, format: PublishFormat): Promise<void> {
    if (this.standing.kind === 'running') return
    this.standing = { kind: 'running', progress: null }
    const outcome = await this.bridge.call('editions.rebuild', { release, format })
    this.stopping = false
    if (!outcome.ok) this.standing = { kind: 'stopped', failure: outcome.failure }
    else if (outcome.value === null) this.standing = { kind: 'asking' }
    else this.standing = { kind: 'done', rebuilt: outcome.value }
  }

  /** Asks the work to stop. */
  async stop(): Promise<void> {
    if (this.standing.kind !== 'running' || this.stopping) return
    this.stopping = true
    await this.bridge.call('work.stop', {})
  }

  /** Shows what was made, in its folder. */
  async show(): Promise<void> {
    await this.bridge.call('editions.showRebuilt', {})
  }

  /** Begins anew, as for another format. */
  ask(): void {
    if (this.standing.kind !== 'running') this.standing = { kind: 'asking' }
  }

  /** Stops listening, and the work if there is any. */
  close(): void {
    void this.stop()
    this.#leave()
  }
}
