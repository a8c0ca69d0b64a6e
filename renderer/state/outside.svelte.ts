// Readable files that somebody edited outside and that wait for somebody to judge them.
import type { Bridge, OutsideItem } from '#contract'
import type { PageChanges } from '#handbook/history/page-changes.ts'
import type { Failure, Result } from '#handbook/model/failure.ts'

/** The files that are offered. Nothing of them is in the book until somebody takes it into use. */
export class OutsideState {
  items = $state.raw<readonly OutsideItem[]>([])
  failure = $state.raw<Failure | null>(null)

  constructor(private readonly bridge: Bridge) {}

  /** Reads what is offered. */
  async read(): Promise<void> {
    const outcome = await this.bridge.call('outside.list', {})
    if (outcome.ok) this.items = outcome.value
    else this.failure = outcome.failure
  }

  /** What the page would become, against what it is; null when either cannot be read. */
  async compare({ id, document }: OutsideItem): Promise<PageChanges | null> {
    if (document === null) return null
    const to = { kind: 'outside', id } as const
    const outcome = await this.bridge.call('history.compare', { document, from: { kind: 'now' }, to })
    return outcome.ok ? outcome.value : null
  }

  /** Brings the page to what the file says. True when that was done. */
  async use({ id }: OutsideItem): Promise<boolean> {
    return this.#settled(await this.bridge.call('outside.use', { id }))
  }

  /** Offers the file no more; it stays where it was set aside. True when that was done. */
  async dismiss({ id }: OutsideItem): Promise<boolean> {
    return this.#settled(await this.bridge.call('outside.dismiss', { id }))
  }

  async #settled(outcome: Result<null>): Promise<boolean> {
    await this.read()
    this.failure = outcome.ok ? null : outcome.failure
    return outcome.ok
  }
}
