// Starts typesetting processes for the worker and connects the two by a port.
import { join } from 'node:path'
import { MessageChannelMain, utilityProcess, type UtilityProcess } from 'electron'
import type { TypesettingNews, TypesettingOrder } from '#electron/requests.ts'
import { builtFolder } from './start-up.ts'

/** The typesetting processes of one worker; they end with it. */
export class Typesetting {
  readonly #processes = new Map<number, UtilityProcess>()

  constructor(private readonly worker: UtilityProcess) {}

  follow({ typesetting, number }: TypesettingOrder): void {
    if (typesetting === 'start') this.#start(number)
    else this.#processes.get(number)?.kill()
  }

  /** Kills all of them. */
  end(): void {
    for (const process of this.#processes.values()) process.kill()
  }

  #start(number: number): void {
    const entry = join(builtFolder, 'node', 'typst-process.cjs')
    const child = utilityProcess.fork(entry, [join(builtFolder, 'fonts')], { serviceName: 'Opaskirja Typst' })
    const { port1, port2 } = new MessageChannelMain()
    this.#processes.set(number, child)
    child.once('exit', () => {
      this.#processes.delete(number)
      this.worker.postMessage({ typesetting: 'ended', number } satisfies TypesettingNews)
    })
    child.postMessage(null, [port1])
    this.worker.postMessage({ typesetting: 'started', number } satisfies TypesettingNews, [port2])
  }
}
