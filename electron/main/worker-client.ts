// Main's end of the worker: starts it, asks it, starts it again when it dies.
import { join } from 'node:path'
import { app, utilityProcess, type UtilityProcess } from 'electron'
import type { EventName, Events, Output, Parsed, WorkerCall } from '#contract'
import type {
  BookWish,
  FromWorker,
  ToWorker,
  TypesettingOrder,
  WorkerPlaces,
  WorkerRequest,
  WorkerRequests,
} from '#electron/requests.ts'
import { failed, type Result } from '#handbook/model/failure.ts'
import { builtFolder, documentsFolder } from './start-up.ts'
import { Typesetting } from './typesetting.ts'

type Tell = <N extends EventName>(event: N, payload: Events[N]) => void
type Answer = (result: Result<unknown>) => void

/** One worker process at a time. What was acknowledged is on the disk, so a new one goes on where the old one fell. */
export class WorkerClient {
  #process: UtilityProcess | null = null
  #number = 0
  #ending = false
  readonly #waiting = new Map<number, Answer>()
  /** The open handbook, or null. */
  open: BookWish | null = null
  /** Where this computer keeps the open handbook's images, or null. */
  imageFolder: string | null = null

  constructor(private readonly tell: Tell) {}

  /** Starts the worker and gives what it knows. */
  start(): Promise<Result<WorkerRequests['start']['output']>> {
    this.#fork()
    return this.ask('start', places())
  }

  /** Asks the worker something of main's own. */
  async ask<N extends WorkerRequest>(
    name: N,
    input: WorkerRequests[N]['input'],
  ): Promise<Result<WorkerRequests[N]['output']>> {
    return (await this.#send(name, input)) as Result<WorkerRequests[N]['output']>
  }

  /** Passes on a call of the window, already checked. */
  async pass<N extends WorkerCall>(name: N, input: Parsed<N>): Promise<Result<Output<N>>> {
    return (await this.#send(name, input)) as Result<Output<N>>
  }

  /** Holds the app's quitting until the worker has finished writing. */
  endBeforeQuit(): void {
    app.on('will-quit', (event) => {
      if (this.#ending || this.#process === null) return
      event.preventDefault()
      this.#ending = true
      void Promise.race([this.ask('quit', null), wait(10_000)]).then(() => app.quit())
    })
  }

  #fork(): void {
    const child = utilityProcess.fork(join(builtFolder, 'node', 'worker.cjs'), [], {
      serviceName: 'Opaskirja',
    })
    const typesetting = new Typesetting(child)
    child.on('message', (message: FromWorker) => {
      if ('typesetting' in message) typesetting.follow(message)
      else this.#receive(message)
    })
    child.on('exit', () => {
      typesetting.end()
      void this.#restart(child)
    })
    this.#process = child
  }

  #send(name: ToWorker['name'], input: unknown): Promise<Result<unknown>> {
    const number = ++this.#number
    return new Promise((answer) => {
      this.#waiting.set(number, answer)
      this.#process?.postMessage({ number, name, input } satisfies ToWorker)
    })
  }

  #receive(message: Exclude<FromWorker, TypesettingOrder>): void {
    if ('event' in message) return this.tell(message.event, message.payload as Events[EventName])
    this.#waiting.get(message.number)?.(message.result)
    this.#waiting.delete(message.number)
  }

  async #restart(dead: UtilityProcess): Promise<void> {
    if (dead !== this.#process || this.#ending) return
    for (const answer of this.#waiting.values()) answer(failed({ kind: 'unexpected', what: 'worker' }))
    this.#waiting.clear()
    const { open } = this
    await this.start()
    if (open !== null) await this.ask('open.folder', open)
    this.tell('worker.restarted', {})
  }
}

function places(): WorkerPlaces {
  return {
    starter: join(builtFolder, 'starter'),
    fonts: join(builtFolder, 'fonts'),
    wordThread: join(builtFolder, 'node', 'word-thread.cjs'),
    documents: documentsFolder(),
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
