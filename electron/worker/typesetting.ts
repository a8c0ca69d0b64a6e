// Typesetting processes for the worker, which cannot start any itself: main starts them and hands over their port.
import type { TypesettingOrder } from '#electron/requests.ts'
import type { Done, Job } from '#electron/disk/typst/typesetter-messages.ts'
import type { StartProcess, TypesettingProcess } from '#electron/disk/typst/process-compiler.ts'

/** The worker's end of a port to a typesetting process. */
export type TypesettingPort = {
  readonly on: {
    (event: 'message', listen: (message: { readonly data: Done }) => void): void
    (event: 'close', listen: () => void): void
  }
  readonly start: () => void
  readonly postMessage: (job: Job) => void
}

type Running = {
  readonly told: (done: Done) => void
  readonly ended: () => void
  /** Jobs that wait for the port; null once it is there. */
  queue: Job[] | null
  port: TypesettingPort | null
}

/** Starts processes by orders to main. */
export class TypesettingProcesses {
  #next = 1
  readonly #running = new Map<number, Running>()

  constructor(private readonly order: (order: TypesettingOrder) => void) {}

  readonly start: StartProcess = (told, ended): TypesettingProcess => {
    const number = this.#next++
    const running: Running = { told, ended, queue: [], port: null }
    this.#running.set(number, running)
    this.order({ typesetting: 'start', number })
    return {
      send: (job) => {
        if (running.queue === null) running.port?.postMessage(job)
        else running.queue.push(job)
      },
      hold: () => undefined,
      release: () => undefined,
      kill: () => this.order({ typesetting: 'kill', number }),
    }
  }

  /** Main has started a process: what waits for it is sent. */
  connected(number: number, port: TypesettingPort): void {
    const running = this.#running.get(number)
    if (running === undefined) return
    port.on('message', ({ data }) => running.told(data))
    port.on('close', () => this.ended(number))
    port.start()
    running.port = port
    for (const job of running.queue ?? []) port.postMessage(job)
    running.queue = null
  }

  /** A process has ended, by itself or killed. */
  ended(number: number): void {
    const running = this.#running.get(number)
    this.#running.delete(number)
    running?.ended()
  }
}
