// Long work at the command line: one line of progress on a terminal, and a way to stop that leaves nothing half-written.
import type { LongWork } from '#electron/disk/long-work.ts'

/** Where progress is written: stderr, which is a terminal or not. */
export type ProgressOutput = { readonly isTTY?: boolean; readonly write: (text: string) => unknown }

/** In milliseconds. */
const betweenReports = 100
const eraseLine = '\r\u001B[K'

/** Work that is told of in one line, written over again and again; into a file or a pipe nothing is written. */
export class TerminalWork implements LongWork {
  readonly #stop = new AbortController()
  readonly cancellation = this.#stop.signal
  #next = 0
  #shown = false

  /** `words` makes the line; `now` is a clock in milliseconds. */
  constructor(
    private readonly output: ProgressOutput,
    private readonly words: (done: number, total: number) => string,
    private readonly now: () => number = () => performance.now(),
  ) {}

  readonly report = (done: number, total: number): void => {
    if (this.output.isTTY !== true || this.now() < this.#next) return
    this.#next = this.now() + betweenReports
    this.#shown = true
    this.output.write(eraseLine + this.words(done, total))
  }

  /** Takes the line away, so that something else can be said. */
  clear(): void {
    if (this.#shown) this.output.write(eraseLine)
    this.#shown = false
  }

  /** Asks the work to stop. */
  stop(): void {
    this.#stop.abort()
  }
}
