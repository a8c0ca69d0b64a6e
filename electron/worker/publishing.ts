// One publishing run: the chosen formats one after another; one that stops never stops the others.
import { isAbsolute, join, relative } from 'node:path'
import type { EventName, Events, PublishFormat, PublishOutcome } from '#contract'
import type { WorkerPlaces } from '#electron/requests.ts'
import type { Failure } from '#handbook/model/failure.ts'
import { slugOf } from '#handbook/model/slug.ts'
import type { WordWriter } from '#handbook/publish/docx/word-document.ts'
import { exists } from '#electron/disk/handbook-folder.ts'
import { localDay } from '#electron/disk/local-day.ts'
import { publishBook } from '#electron/disk/publish-book.ts'
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

  /** Publishes each format into `folder` under the book's name and the day; nothing there is replaced. */
  async run(formats: readonly PublishFormat[], folder: string): Promise<readonly PublishOutcome[]> {
    const compiler = threadedCompiler({ thread: this.places.typstThread, fontsFolder: this.places.fonts })
    const outcomes: PublishOutcome[] = []
    try {
      for (const format of formats) {
        const outcome = await this.#publish(format, folder, compiler)
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
    compiler: ReturnType<typeof threadedCompiler>,
  ): Promise<PublishOutcome> {
    const handbook = this.open.documents.handbook()
    const now = Date.now()
    try {
      this.#stop.signal.throwIfAborted()
      if (await this.#isAway(folder)) {
        return { format, ok: false, failure: missing(folder), obstacles: [] }
      }
      const out = await freePath(folder, `${slugOf(handbook.facts.title)}-${localDay(now)}`, endings[format])
      const result = await publishBook(handbook, this.open.images, format, out, {
        compiler,
        writeWord: this.#wordWriter(),
        fonts: this.places.fonts,
        now,
        report: (progress) => this.tell('publish.progress', { format, ...progress }),
        cancellation: this.#stop.signal,
      })
      return result.ok ? { format, ok: true, ...result.value } : { format, ...result }
    } catch (fault) {
      if (this.#stop.signal.aborted) return { format, ok: false, failure: { kind: 'stopped' }, obstacles: [] }
      console.error(fault)
      const what = fault instanceof Error ? fault.message : String(fault)
      return { format, ok: false, failure: { kind: 'unexpected', what }, obstacles: [] }
    }
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
