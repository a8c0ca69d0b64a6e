// Publishing the open book: which formats, how far each has come, how each came out.
import { createContext } from 'svelte'
import type { Bridge, Events, PublishFormat, PublishOutcome, PublishRun } from '#contract'
import { nationalEdition, type EditionId } from '#handbook/model/edition-plan.ts'
import type { Failure } from '#handbook/model/failure.ts'
import type { Finding } from '#handbook/model/finding.ts'
import type { PublishObstacle } from '#handbook/model/obstacle.ts'
import type { Progress } from '#handbook/publish/edition.ts'
import type { Saving } from './saving.svelte.ts'

export const publishFormats: readonly PublishFormat[] = ['pdf', 'html', 'innokyla', 'epub', 'docx']
/** Those that are published unless one says otherwise. */
const chosenAtFirst: readonly PublishFormat[] = ['pdf', 'html', 'innokyla']

/** A number and a name, as they are typed. */
export type Freeze = { readonly number: string; readonly by: string }

/** How one format stands. */
export type FormatState =
  /** Not asked for in this run. */
  | { readonly kind: 'idle' }
  | { readonly kind: 'waiting' }
  | ({ readonly kind: 'running' } & Progress)
  | { readonly kind: 'done'; readonly size: number; readonly pages: number | null; readonly told: number }
  | {
      readonly kind: 'stopped'
      readonly failure: Failure
      readonly obstacles: readonly PublishObstacle[]
      readonly findings: readonly Finding[]
    }

type FormatStates = Readonly<Record<PublishFormat, FormatState>>

const idle: FormatState = { kind: 'idle' }
const allIdle: FormatStates = { pdf: idle, html: idle, innokyla: idle, epub: idle, docx: idle }

/**
 * One run at a time. Everything written is saved before it starts; when that does not work, nothing is
 * published. One format stopping never stops the others.
 */
export class PublishingState {
  /** The folder the user chose to publish into, or null: then the app's own, in the user's documents. */
  folder = $state<string | null>(null)
  chosen = $state.raw<readonly PublishFormat[]>(chosenAtFirst)
  /** The edition that is published. */
  edition = $state<EditionId>(nationalEdition)
  /** Whether a PDF is laid out for print on both sides. */
  twoSided = $state(false)
  /** Under which number the edition is frozen and by whom; null when it is not to be. */
  freeze = $state.raw<Freeze | null>(null)
  /** The edition that the last run froze. */
  release = $state.raw<PublishRun['release']>(null)
  formats = $state.raw<FormatStates>(allIdle)
  running = $state(false)
  /** True from asking to stop until the run has ended. */
  stopping = $state(false)
  /** Why the run could not begin or the folder not be chosen. */
  failure = $state.raw<Failure | null>(null)
  /** The keys of findings that somebody has let by since the run. */
  #settled = $state.raw<readonly string[]>([])
  readonly #leave: readonly (() => void)[]

  /** True when a run has ended and at least one format is there. */
  readonly published: boolean = $derived(
    !this.running && publishFormats.some((format) => this.formats[format].kind === 'done'),
  )

  /** What the checks found that stopped the run, each thing once whatever formats it stopped. */
  readonly findings: readonly Finding[] = $derived(
    this.running ? [] : stoppingIn(this.formats).filter(({ key }) => !this.#settled.includes(key)),
  )

  /** How many findings there were that stopped nothing. */
  readonly told: number = $derived(this.running ? 0 : toldIn(this.formats))

  constructor(
    private readonly bridge: Bridge,
    private readonly saving: Pick<Saving, 'flush' | 'state'>,
  ) {
    this.#leave = [
      bridge.on('publish.progress', (progress) => this.#advance(progress)),
      bridge.on('publish.outcome', (outcome) => this.#end(outcome)),
    ]
  }

  /** Wants a format, or no longer. */
  choose(format: PublishFormat, wanted: boolean): void {
    this.chosen = publishFormats.filter((each) => (each === format ? wanted : this.chosen.includes(each)))
  }

  /** Lets the user choose the folder to publish into. */
  async chooseFolder(): Promise<void> {
    const outcome = await this.bridge.call('publish.chooseFolder', {})
    this.failure = outcome.ok ? null : outcome.failure
    if (outcome.ok && outcome.value !== null) this.folder = outcome.value.folder
  }

  /** True when there is something to publish and, if it is to be frozen, all that this needs. */
  get ready(): boolean {
    const { freeze } = this
    const isNamed = freeze === null || (freeze.number.trim() !== '' && freeze.by.trim() !== '')
    return this.chosen.length > 0 && isNamed
  }

  /** Publishes the chosen formats of the edition. */
  async start(): Promise<void> {
    if (this.running || !this.ready) return
    const { chosen, edition, freeze, twoSided } = this
    this.#begin(chosen)
    if (!(await this.saving.flush())) return this.#giveUp()
    const wish = { formats: [...chosen], edition, freeze, twoSided }
    const outcome = await this.bridge.call('publish.start', wish)
    this.#finish(outcome.ok ? outcome.value.outcomes : [], outcome.ok ? null : outcome.failure)
    if (outcome.ok) this.#noteFrozen(outcome.value)
  }

  /** Asks the run to stop; what is finished stays. */
  async stop(): Promise<void> {
    if (!this.running) return
    this.stopping = true
    await this.bridge.call('publish.stop', {})
  }

  /** Shows what was published in a format. */
  async show(format: PublishFormat): Promise<void> {
    const outcome = await this.bridge.call('publish.show', { format })
    this.failure = outcome.ok ? null : outcome.failure
  }

  /** Shows the folder that was published into. */
  async showFolder(): Promise<void> {
    const outcome = await this.bridge.call('publish.showFolder', {})
    this.failure = outcome.ok ? null : outcome.failure
  }

  /** Notes that a finding of the run has been let by: it would stop the next one no more. */
  settle(key: string): void {
    this.#settled = [...this.#settled, key]
  }

  /** Stops listening. */
  close(): void {
    this.#leave.forEach((leave) => leave())
  }

  #begin(formats: readonly PublishFormat[]): void {
    this.running = true
    this.failure = null
    this.release = null
    this.#settled = []
    const waiting: FormatState = { kind: 'waiting' }
    this.formats = Object.fromEntries(
      publishFormats.map((format) => [format, formats.includes(format) ? waiting : idle]),
    ) as FormatStates
  }

  #advance({ format, ...progress }: Events['publish.progress']): void {
    if (this.running) this.#put(format, { kind: 'running', ...progress })
  }

  #end(outcome: PublishOutcome): void {
    if (!this.running) return
    const { format } = outcome
    if (outcome.ok) {
      const { size, pages, told } = outcome
      this.#put(format, { kind: 'done', size, pages, told })
    } else {
      const { failure, obstacles, findings } = outcome
      this.#put(format, { kind: 'stopped', failure, obstacles, findings })
    }
  }

  #finish(outcomes: readonly PublishOutcome[], failure: Failure | null): void {
    outcomes.forEach((outcome) => this.#end(outcome))
    for (const format of publishFormats) {
      const { kind } = this.formats[format]
      if (kind === 'waiting' || kind === 'running')
        this.#put(format, failure === null ? idle : stoppedBy(failure))
    }
    this.running = false
    this.stopping = false
  }

  #noteFrozen({ release, notFrozen }: PublishRun): void {
    this.release = release
    this.failure = notFrozen ?? this.failure
    if (release !== null) this.freeze = null
  }

  /** The words are not on disk, so what would be published is not what was written. */
  #giveUp(): void {
    const { state } = this.saving
    this.failure = state.kind === 'failed' ? state.failure : { kind: 'unexpected', what: 'tallennus' }
    this.formats = allIdle
    this.running = false
  }

  #put(format: PublishFormat, state: FormatState): void {
    this.formats = { ...this.formats, [format]: state }
  }
}

function stoppingIn(formats: FormatStates): readonly Finding[] {
  const all = Object.values(formats).flatMap((state) => (state.kind === 'stopped' ? state.findings : []))
  const names = all.map(({ key, path }) => `${key} ${path.join()}`)
  return all.filter((_, index) => names.indexOf(names[index] ?? '') === index)
}

function toldIn(formats: FormatStates): number {
  return Math.max(0, ...Object.values(formats).map((state) => (state.kind === 'done' ? state.told : 0)))
}

function stoppedBy(failure: Failure): FormatState {
  return { kind: 'stopped', failure, obstacles: [], findings: [] }
}

/** Publishing of the open book, for components. */
export const [getPublishing, setPublishing] = createContext<PublishingState>()
