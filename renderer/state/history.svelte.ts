// The past of the open page, and the named versions of the book.
import type { Bridge } from '#contract'
import type { NamedVersion } from '#handbook/history/named-version.ts'
import type { PageChanges } from '#handbook/history/page-changes.ts'
import type { Point } from '#handbook/history/past.ts'
import type { Sitting } from '#handbook/history/sittings.ts'
import type { Failure } from '#handbook/model/failure.ts'
import type { DocumentId } from '#handbook/model/handbook.ts'
import type { Saving } from './saving.svelte.ts'

/**
 * One step of the past, newest first. `from` and `to` are the points between which it shows what changed:
 * a sitting against the one before it, a version against today.
 */
export type Step = { readonly point: Point; readonly from: Point; readonly to: Point } & (
  | { readonly type: 'sitting'; readonly sitting: Sitting }
  | { readonly type: 'version'; readonly version: NamedVersion }
)

export const now: Point = { kind: 'now' }
export const start: Point = { kind: 'start' }

/** The past of one page. Everything typed is saved before anything is read or restored. */
export class HistoryState {
  sittings = $state.raw<readonly Sitting[] | null>(null)
  versions = $state.raw<readonly NamedVersion[]>([])
  failure = $state.raw<Failure | null>(null)
  readonly steps: readonly Step[] = $derived.by(() => stepsOf(this.sittings ?? [], this.versions))

  constructor(
    private readonly bridge: Bridge,
    private readonly saving: Pick<Saving, 'flush'>,
    readonly document: DocumentId,
  ) {}

  /** Reads the sittings and the versions. */
  async read(): Promise<void> {
    await this.saving.flush()
    const [past, versions] = await Promise.all([
      this.bridge.call('history.past', { document: this.document }),
      this.bridge.call('versions.list', {}),
    ])
    this.failure = past.ok ? null : past.failure
    if (past.ok) this.sittings = past.value
    if (versions.ok) this.versions = versions.value
  }

  /** What differs between two points, or null when one of them cannot be read. */
  async compare(from: Point, to: Point): Promise<PageChanges | null> {
    await this.saving.flush()
    const outcome = await this.bridge.call('history.compare', { document: this.document, from, to })
    return outcome.ok ? outcome.value : null
  }

  /** Brings the page back to a point. Gives the point at which it was before, or null when nothing was done. */
  async restore(point: Point): Promise<Point | null> {
    await this.read()
    const before = this.sittings?.[0]
    const outcome = await this.bridge.call('history.restore', { document: this.document, point })
    if (!outcome.ok) {
      this.failure = outcome.failure
      return null
    }
    await this.read()
    return before === undefined ? start : { kind: 'sitting', id: before.id }
  }

  /** Gives the book as it is now a name. True when it was kept. */
  async saveVersion(name: string): Promise<boolean> {
    await this.saving.flush()
    const outcome = await this.bridge.call('versions.save', { name })
    this.failure = outcome.ok ? null : outcome.failure
    if (outcome.ok)
      this.versions = [outcome.value, ...this.versions.filter(({ id }) => id !== outcome.value.id)]
    return outcome.ok
  }
}

function stepsOf(sittings: readonly Sitting[], versions: readonly NamedVersion[]): readonly Step[] {
  const written = sittings.map((sitting, at): Step => {
    const earlier = sittings[at + 1]
    const point: Point = { kind: 'sitting', id: sitting.id }
    const from: Point = earlier === undefined ? start : { kind: 'sitting', id: earlier.id }
    return { type: 'sitting', sitting, point, from, to: point }
  })
  const named = versions.map((version): Step => {
    const point: Point = { kind: 'version', id: version.id }
    return { type: 'version', version, point, from: point, to: now }
  })
  return [...written, ...named].sort((a, b) => timeOf(b) - timeOf(a))
}

function timeOf(step: Step): number {
  return step.type === 'sitting' ? step.sitting.to : step.version.time
}
