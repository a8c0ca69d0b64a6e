// The compiler of the app: typesets in a process that is started, stopped and replaced as needed.
import type { Cancellation } from '#handbook/publish/edition.ts'
import type { PageCompiler, SetPage } from '#handbook/publish/pdf/page-compiler.ts'
import type { PdfCompiler } from '#handbook/publish/pdf/pdf-compiler.ts'
import type { Done, Job } from './typesetter-messages.ts'

/** A process that takes jobs. `hold` and `release` say whether it keeps its owner from ending. */
export type TypesettingProcess = {
  readonly send: (job: Job) => void
  readonly hold: () => void
  readonly release: () => void
  readonly kill: () => void
}

/** Starts a process; what it answers is `told`, and that it has `ended`, by itself or killed. */
export type StartProcess = (told: (done: Done) => void, ended: () => void) => TypesettingProcess

/** A compiler whose process can be made ready before the first job, and given up: the next job starts a new one. */
export type ProcessCompiler = PdfCompiler &
  PageCompiler & { readonly warm: () => void; readonly close: () => void }

/** The process died under a job. */
export class TypesettingEnd extends Error {}

/** How often a running job looks whether it has been cancelled, in milliseconds. */
const lookEvery = 50

/** A process that holds more bytes than this after a job is replaced by a new one. */
export const mostMemory = 1.6e9

/**
 * A compiler that works in a process of its own. A cancelled job rejects at once, for its process is
 * killed; when the process dies by itself, the jobs under way reject with a TypesettingEnd. The next job
 * finds a new one.
 */
export function processCompiler(start: StartProcess): ProcessCompiler {
  let current: Typesetting | null = null
  const ready = (): Typesetting => {
    if (current === null || current.ended) current = new Typesetting(start)
    return current
  }
  const make = async (job: Omit<Job, 'job'>, cancellation: Cancellation): Promise<Uint8Array | SetPage> => {
    cancellation.throwIfAborted()
    return ready().make(job, cancellation)
  }
  return {
    compile: async (input, cancellation) => (await make({ input }, cancellation)) as Uint8Array,
    compilePage: async (input, page, cancellation) => (await make({ input, page }, cancellation)) as SetPage,
    warm: () => void ready(),
    close: () => current?.end(new TypesettingEnd('The typesetting process was closed')),
  }
}

type Waiting = {
  readonly resolve: (made: Uint8Array | SetPage) => void
  readonly reject: (fault: unknown) => void
}

class Typesetting {
  ended = false
  #next = 1
  readonly #waiting = new Map<number, Waiting>()
  readonly #process: TypesettingProcess

  constructor(start: StartProcess) {
    this.#process = start(
      (done) => this.#settle(done),
      () => this.end(new TypesettingEnd('The typesetting process ended')),
    )
  }

  async make(job: Omit<Job, 'job'>, cancellation: Cancellation): Promise<Uint8Array | SetPage> {
    const number = this.#next++
    const look = setInterval(() => this.#look(number, cancellation), lookEvery)
    this.#process.hold()
    try {
      return await new Promise((resolve, reject) => {
        this.#waiting.set(number, { resolve, reject })
        this.#process.send({ job: number, ...job })
      })
    } finally {
      clearInterval(look)
      this.#waiting.delete(number)
      if (this.#waiting.size === 0) this.#process.release()
    }
  }

  /** Kills the process and rejects the jobs under way with `fault`. */
  end(fault: unknown): void {
    if (!this.ended) this.#process.kill()
    this.ended = true
    for (const { reject } of this.#waiting.values()) reject(fault)
  }

  #look(job: number, cancellation: Cancellation): void {
    try {
      cancellation.throwIfAborted()
    } catch (reason) {
      this.#waiting.get(job)?.reject(reason)
      this.end(new TypesettingEnd('The typesetting process was given up'))
    }
  }

  #settle(done: Done): void {
    const waiting = this.#waiting.get(done.job)
    if (done.ok) waiting?.resolve(done.made)
    else waiting?.reject(new Error(done.fault))
    this.#waiting.delete(done.job)
    if (done.memory > mostMemory && this.#waiting.size === 0)
      this.end(new TypesettingEnd('The typesetting process held too much memory'))
  }
}
