// One publishing run: the chosen formats one after another; one that stops never stops the others.
import { isAbsolute, join, relative } from 'node:path'
import type { EventName, Events, PublishFormat, PublishOutcome } from '#contract'
import type { WorkerPlaces } from '#electron/requests.ts'
import { nationalEdition, type EditionId } from '#handbook/model/edition-plan.ts'
import type { Failure } from '#handbook/model/failure.ts'
import { slugOf } from '#handbook/model/slug.ts'
import type { WordWriter } from '#handbook/publish/docx/word-document.ts'
import { exists } from '#electron/disk/handbook-folder.ts'
import { localDay } from '#electron/disk/local-day.ts'
import { publishBook, type PublishResult } from '#electron/disk/publish-book.ts'
import { threadedCompiler } from '#electron/disk/typst/threaded-compiler.ts'
import { threadedWordWriter } from '#electron/disk/word/threaded-word-writer.ts'
import type { OpenHandbook } from './open-handbook.ts'

type Tell = <N extends EventName>(event: N, payload: Events[N]) => void

const endings: Readonly<Record<PublishFormat, string>> = {
  pdf: '.pdf',
  html: '-verkkokirja',
  innokyla: '-innokyla',
  epub: '.epub',
  docx: '.docx',
}

/** A run that can be stopped. */
export class Publishing {
  readonly #stop = new AbortController()

  constructor(
    private readonly open: OpenHandbook,
    private readonly places: WorkerPlaces,
    private readonly tell: Tell,
  ) {}

  /** Stops the run: the format under way leaves nothing behind, those after it are not begun. */
  stop(): void {
    this.#stop.abort()
  }

  /**
   * Publishes each format of an edition into `folder` under the book's name and the day; nothing there is
   * replaced. What the checks find stops a format before anything of it is made.
   */
  async run(
    formats: readonly PublishFormat[],
    folder: string,
    edition: EditionId = nationalEdition,
  ): Promise<readonly PublishOutcome[]> {
    const compiler = threadedCompiler({ thread: this.places.typstThread, fontsFolder: this.places.fonts })
    const outcomes: PublishOutcome[] = []
    try {
      for (const format of formats) {
        const outcome = await this.#publish(format, folder, edition, compiler)
        this.tell('publish.outcome', outcome)
        outcomes.push(outcome)
      }
      return outcomes
    } finally {
      compiler.close()
    }
  }

  async #publish(
    format: PublishFormat,
    folder: string,
    edition: EditionId,
    compiler: ReturnType<typeof threadedCompiler>,
  ): Promise<PublishOutcome> {
    try {
      this.#stop.signal.throwIfAborted()
      if (await this.#isAway(folder)) return stoppedBy(format, missing(folder))
      const { stopping, told } = await this.open.checks.gate(format, edition)
      if (stopping.length > 0) {
        const failure: Failure = { kind: 'obstacles', count: stopping.length }
        return { ...stoppedBy(format, failure), findings: stopping }
      }
      const result = await this.#make(format, folder, edition, compiler)
      if (!result.ok) return { ...stoppedBy(format, result.failure), obstacles: result.obstacles }
      return { format, ok: true, ...result.value, told: told.length }
    } catch (fault) {
      if (this.#stop.signal.aborted) return stoppedBy(format, { kind: 'stopped' })
      console.error(fault)
      const what = fault instanceof Error ? fault.message : String(fault)
      return stoppedBy(format, { kind: 'unexpected', what })
    }
  }

  async #make(
    format: PublishFormat,
    folder: string,
    edition: EditionId,
    compiler: ReturnType<typeof threadedCompiler>,
  ): Promise<PublishResult> {
    const handbook = this.open.documents.handbook()
    const now = Date.now()
    const region = edition === nationalEdition ? '' : `-${edition}`
    const name = `${slugOf(handbook.facts.title)}${region}-${localDay(now)}`
    const out = await freePath(folder, name, endings[format])
    return publishBook(handbook, this.open.images, format, out, {
      edition,
      compiler,
      writeWord: this.#wordWriter(),
      fonts: this.places.fonts,
      now,
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

/** The first of `name`, `name-2`, `name-3` … with this ending where nothing is yet. */
async function freePath(folder: string, name: string, ending: string): Promise<string> {
  for (let n = 1; ; n++) {
    const path = join(folder, `${name}${n === 1 ? '' : `-${n}`}${ending}`)
    if (!(await exists(path))) return path
  }
}
