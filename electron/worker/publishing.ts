// One publishing run: the chosen formats one after another; one that stops never stops the others.
import { isAbsolute, relative } from 'node:path'
import type { EventName, Events, PublishFormat, PublishOutcome, PublishRun } from '#contract'
import type { WorkerPlaces, WorkerRequests } from '#electron/requests.ts'
import type { VersionContent } from '#handbook/history/named-version.ts'
import type { EditionId } from '#handbook/model/edition-plan.ts'
import { success, type Failure } from '#handbook/model/failure.ts'
import type { Finding } from '#handbook/model/finding.ts'
import type { WordWriter } from '#handbook/publish/docx/word-document.ts'
import { exists } from '#electron/disk/handbook-folder.ts'
import { publishBook, type PublishResult } from '#electron/disk/publish-book.ts'
import { threadedWordWriter } from '#electron/disk/word/threaded-word-writer.ts'
import type { PdfCompiler } from '#handbook/publish/pdf/pdf-compiler.ts'
import { beginFreeze, endFreeze } from './freezing.ts'
import type { OpenHandbook } from './open-handbook.ts'
import { publicationPath } from './publication-path.ts'

type Tell = <N extends EventName>(event: N, payload: Events[N]) => void

type PublishWish = WorkerRequests['publish']['input']

/** What is published to where: the book as it is, or a version that is being frozen. */
type Source = {
  readonly folder: string
  readonly edition: EditionId
  readonly twoSided: boolean
  readonly frozen: VersionContent | null
}

/** A run that can be stopped. */
export class Publishing {
  readonly #stop = new AbortController()

  constructor(
    private readonly open: OpenHandbook,
    private readonly places: WorkerPlaces,
    private readonly tell: Tell,
    private readonly compiler: PdfCompiler,
  ) {}

  /** Stops the run: the format under way leaves nothing behind, those after it are not begun. */
  stop(): void {
    this.#stop.abort()
  }

  /**
   * Publishes each format of an edition into `folder` under the book's name and the day; nothing there is replaced.
   * What the checks find stops a format before anything of it is made. What is frozen is published from the bytes that
   * are kept; when it cannot be frozen, nothing is published.
   */
  async run(wish: PublishWish): Promise<PublishRun> {
    const { formats, folder, edition, freeze, twoSided } = wish
    const begun = freeze === null ? success(null) : await beginFreeze(this.open, wish, freeze)
    if (!begun.ok) return this.#refused(formats, begun.failure)
    const frozen = begun.value
    const source = { folder, edition, twoSided, frozen: frozen?.version ?? null }
    const outcomes = await this.#runAll(formats, source)
    const ended = frozen === null ? success(null) : await endFreeze(this.open, frozen, outcomes, twoSided)
    const notFrozen = ended.ok ? null : ended.failure
    return { outcomes, release: ended.ok ? ended.value : null, notFrozen }
  }

  #refused(formats: readonly PublishFormat[], failure: Failure): PublishRun {
    const outcomes = formats.map((format) => stoppedBy(format, failure))
    outcomes.forEach((outcome) => this.tell('publish.outcome', outcome))
    return { outcomes, release: null, notFrozen: failure }
  }

  async #runAll(formats: readonly PublishFormat[], source: Source): Promise<readonly PublishOutcome[]> {
    const outcomes: PublishOutcome[] = []
    for (const format of formats) {
      const outcome = await this.#publish(format, source)
      this.tell('publish.outcome', outcome)
      outcomes.push(outcome)
    }
    return outcomes
  }

  async #publish(format: PublishFormat, source: Source): Promise<PublishOutcome> {
    try {
      this.#stop.signal.throwIfAborted()
      if (await this.#isAway(source.folder)) return stoppedBy(format, missing(source.folder))
      const { stopping, told } = await this.open.checks.gate(format, source.edition)
      if (stopping.length > 0) {
        const failure: Failure = { kind: 'obstacles', count: stopping.length }
        return { ...stoppedBy(format, failure), findings: stopping }
      }
      const result = await this.#make(format, source, told)
      if (!result.ok) return { ...stoppedBy(format, result.failure), obstacles: result.obstacles }
      return {
        format,
        ok: true,
        ...result.value,
        told: told.filter(({ severity }) => severity === 'warning').length,
      }
    } catch (fault) {
      if (this.#stop.signal.aborted) return stoppedBy(format, { kind: 'stopped' })
      console.error(fault)
      const what = fault instanceof Error ? fault.message : String(fault)
      return stoppedBy(format, { kind: 'unexpected', what })
    }
  }

  async #make(format: PublishFormat, source: Source, told: readonly Finding[]): Promise<PublishResult> {
    const { folder, edition, twoSided, frozen } = source
    const handbook = frozen?.handbook ?? this.open.documents.handbook()
    const now = frozen?.time ?? Date.now()
    const out = await publicationPath(folder, { title: handbook.facts.title, edition, format, at: now })
    return publishBook(handbook, this.open.images, format, out, {
      edition,
      twoSided,
      compiler: this.compiler,
      writeWord: this.#wordWriter(),
      fonts: this.places.fonts,
      now,
      // The gate saw the book as it is; what is frozen may be older.
      ...(frozen === null ? { told } : {}),
      report: (progress) => this.tell('publish.progress', { format, ...progress }),
      cancellation: this.#stop.signal,
    })
  }

  #wordWriter(): WordWriter {
    const { wordThread, fonts } = this.places
    return threadedWordWriter({ thread: wordThread, fontsFolder: fonts }, this.#stop.signal)
  }

  /** True when it is in the shared folder and that is gone: publishing does not make it again. */
  async #isAway(folder: string): Promise<boolean> {
    const inside = relative(this.open.folder, folder)
    const isInside = !isAbsolute(inside) && !inside.startsWith('..')
    return isInside && !(await exists(this.open.folder))
  }
}

function stoppedBy(format: PublishFormat, failure: Failure): Extract<PublishOutcome, { readonly ok: false }> {
  return { format, ok: false, failure, obstacles: [], findings: [] }
}

function missing(what: string): Failure {
  return { kind: 'cannotWrite', what, trouble: 'missing' }
}
