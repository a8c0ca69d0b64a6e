// The PDF compiler of the app: typesets in a thread that is started, stopped and replaced as needed.
import { Worker } from 'node:worker_threads'
import type { Cancellation } from '#handbook/publish/edition.ts'
import type { PdfCompiler, PdfInput } from '#handbook/publish/pdf/pdf-compiler.ts'
import type { Done, Job, ThreadData } from './thread-messages.ts'

/** Where the parts are: the bundled `typst-thread.cjs` and the folder of faces. */
export type ThreadFiles = { readonly thread: string; readonly fontsFolder: string }

/** A compiler whose thread can be given up; the next job starts a new one. */
export type ThreadedCompiler = PdfCompiler & { readonly close: () => void }

/** How often a running job looks whether it has been cancelled, in milliseconds. */
const lookEvery = 50

/**
 * A compiler that works in a thread of its own, started with the first job. A cancelled job rejects at
 * once; its thread is told to end and does so when native code lets it. A crash rejects the jobs under
 * way, and the next job finds a new thread. Close it after the last job: an idle typesetter holds
 * hundreds of megabytes.
 */
export function threadedCompiler(files: ThreadFiles): ThreadedCompiler {
  let thread: TypstThread | null = null
  return {
    compile: async (input, cancellation) => {
      cancellation.throwIfAborted()
      if (thread === null || thread.ended) thread = new TypstThread(files)
      return thread.compile(input, cancellation)
    },
    close: () => thread?.end(new Error('The typesetting thread was closed')),
  }
}

type Waiting = { readonly resolve: (pdf: Uint8Array) => void; readonly reject: (fault: unknown) => void }

class TypstThread {
  ended = false
  #next = 1
  readonly #waiting = new Map<number, Waiting>()
  readonly #worker: Worker

  constructor(files: ThreadFiles) {
    const workerData: ThreadData = { fontsFolder: files.fontsFolder }
    this.#worker = new Worker(files.thread, { workerData })
    this.#worker.on('message', (done: Done) => this.#settle(done))
    this.#worker.on('error', (fault) => this.end(fault))
    this.#worker.on('exit', () => this.end(new Error('The typesetting thread ended')))
    this.#worker.unref()
  }

  async compile(input: PdfInput, cancellation: Cancellation): Promise<Uint8Array> {
    const job = this.#next++
    const look = setInterval(() => this.#look(job, cancellation), lookEvery)
    try {
      return await new Promise((resolve, reject) => {
        this.#waiting.set(job, { resolve, reject })
        this.#worker.postMessage({ job, input } satisfies Job)
      })
    } finally {
      clearInterval(look)
      this.#waiting.delete(job)
    }
  }

  /** Rejects the jobs under way with `fault`. Native code cannot be stopped half-way: the thread ends after it. */
  end(fault: unknown): void {
    if (!this.ended) void this.#worker.terminate()
    this.ended = true
    for (const { reject } of this.#waiting.values()) reject(fault)
  }

  #look(job: number, cancellation: Cancellation): void {
    try {
      cancellation.throwIfAborted()
    } catch (reason) {
      this.#waiting.get(job)?.reject(reason)
      this.end(new Error('The typesetting thread was given up'))
    }
  }

  #settle(done: Done): void {
    const waiting = this.#waiting.get(done.job)
    if (done.ok) waiting?.resolve(done.pdf)
    else waiting?.reject(new Error(done.fault))
  }
}
