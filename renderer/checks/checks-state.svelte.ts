// The checks of the open book: what they found last, what of it is shown, and what people say of it.
import { createContext } from 'svelte'
import type { Bridge, Input } from '#contract'
import type { EditionId } from '#handbook/model/edition-plan.ts'
import type { Failure, Result } from '#handbook/model/failure.ts'
import { kindOfRule, type FindingKind } from '#handbook/model/finding-kinds.ts'
import { severities, type Finding, type Severity } from '#handbook/model/finding.ts'
import { countsOf, pagesOf, type PageFindings } from './page-findings.ts'
import type { Saving } from '#renderer/state/saving.svelte.ts'

/** What is looked at: the severities that are shown, and one kind or all. */
type Shown = { readonly severities: readonly Severity[]; readonly kind: FindingKind | 'all' }

/** One check at a time; of several asked for meanwhile, the last one is made. */
export class ChecksState {
  /** What was found last, or null before the first check has ended. */
  findings = $state.raw<readonly Finding[] | null>(null)
  /** What the web said of links when it was last asked, or null. */
  links = $state.raw<readonly Finding[] | null>(null)
  shown = $state.raw<Shown>({ severities: ['error', 'warning'], kind: 'all' })
  /** The edition that is looked at, or null for all that is stored. */
  edition = $state.raw<EditionId | null>(null)
  failure = $state.raw<Failure | null>(null)
  /** Who said so last: the next one is likely the same. */
  judge = $state('')
  #checking = 0

  /** Everything that is known, in reading order. */
  readonly all: readonly Finding[] = $derived([...(this.findings ?? []), ...(this.links ?? [])])
  /** How many there are of each severity among the kind that is shown. */
  readonly counts: Readonly<Record<Severity, number>> = $derived(
    countsOf(this.all.filter((finding) => this.#isOfKind(finding))),
  )
  /** What is shown, page by page. */
  readonly pages: readonly PageFindings[] = $derived(
    pagesOf(
      this.all.filter(
        (finding) => this.shown.severities.includes(finding.severity) && this.#isOfKind(finding),
      ),
    ),
  )

  constructor(
    private readonly bridge: Bridge,
    private readonly saving: Pick<Saving, 'flush'>,
  ) {}

  /** Checks the book as it is now. */
  async run(): Promise<void> {
    const checking = ++this.#checking
    await this.saving.flush()
    if (checking !== this.#checking) return
    const outcome = await this.bridge.call('checks.run', { edition: this.edition })
    if (checking === this.#checking) this.#take(outcome)
  }

  /** Shows or hides the findings of a severity. */
  toggle(severity: Severity): void {
    const isShown = this.shown.severities.includes(severity)
    const wanted = severities.filter((each) =>
      each === severity ? !isShown : this.shown.severities.includes(each),
    )
    this.shown = { ...this.shown, severities: wanted }
  }

  /** Shows the findings of one kind only, or of all. */
  showKind(kind: FindingKind | 'all'): void {
    this.shown = { ...this.shown, kind }
  }

  /** Looks at another edition. */
  async showEdition(edition: EditionId | null): Promise<void> {
    this.edition = edition
    this.links = null
    await this.run()
  }

  /** Lets a finding stay by the word of `by`. True when that is recorded. */
  approve(key: string, by: string): Promise<boolean> {
    return this.#judge('checks.approve', key, by)
  }

  /** Takes the approval of a finding back by the word of `by`. True when that is recorded. */
  withdraw(key: string, by: string): Promise<boolean> {
    return this.#judge('checks.withdraw', key, by)
  }

  /** Asks the web about links: the only thing here that reaches for it. */
  async checkLinks(): Promise<void> {
    const outcome = await this.bridge.call('checks.links', { edition: this.edition })
    this.failure = outcome.ok || outcome.failure.kind === 'stopped' ? null : outcome.failure
    if (outcome.ok) this.links = outcome.value
  }

  async #judge(name: 'checks.approve' | 'checks.withdraw', key: string, by: string): Promise<boolean> {
    this.judge = by
    const checking = ++this.#checking
    const input: Input<'checks.approve'> = { edition: this.edition, keys: [key], by }
    const outcome = await this.bridge.call(name, input)
    if (checking === this.#checking || !outcome.ok) this.#take(outcome)
    return outcome.ok
  }

  #take(outcome: Result<readonly Finding[]>): void {
    this.failure = outcome.ok ? null : outcome.failure
    if (outcome.ok) this.findings = outcome.value
  }

  #isOfKind({ rule }: Finding): boolean {
    return this.shown.kind === 'all' || kindOfRule[rule] === this.shown.kind
  }
}

/** The checks of the open book, for components. */
export const [getChecks, setChecks] = createContext<ChecksState>()
