// One run of the soak: devices write, fall out, meet through a faulty cloud, and are judged at the end.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatVersion } from '#handbook/store/manifest.ts'
import { logFolder } from '#electron/disk/data-folder.ts'
import { EditLog } from '#electron/disk/edit-log.ts'
import { createFolder } from '#electron/disk/handbook-folder.ts'
import { backUp, clone, crash, restart, restoreBackup } from './accidents.ts'
import { Device } from './device.ts'
import type { FaultCounts } from './faults.ts'
import { firstBook } from './first-book.ts'
import { missingOn, viewOf, type Missing } from './oracle.ts'
import type { Safeguard } from './sabotage.ts'
import { tokensIn } from './tokens.ts'
import { shown } from './window.ts'
import { World } from './world.ts'

/** What is to be run. */
export type Run = {
  readonly seed: number
  readonly devices: number
  /** How many steps each device takes, on average. */
  readonly steps: number
  readonly without: Safeguard | null
}

/** How a run ended. */
export type Outcome = {
  readonly seed: number
  /** With those that were cloned. */
  readonly devices: number
  readonly acknowledged: number
  readonly missing: readonly Missing[]
  readonly converged: boolean
  /** What was thrown, when the run could not be finished. */
  readonly thrown: string | null
  readonly faults: FaultCounts
  /** A hash of every file of every device: equal exactly when two runs were the same. */
  readonly digest: string
}

const id = 'soakbook'
const memory = '/dev/shm'
const second = 1000
const day = 24 * 3600 * second
const faultlessRounds = 14

/** How often each step is taken, against the others. */
const weights = {
  writePage: 620,
  writeTree: 50,
  addChapter: 8,
  turnPage: 60,
  sync: 150,
  restart: 15,
  crash: 10,
  setClock: 4,
  longPause: 3,
  backUp: 3,
  restoreBackup: 2,
  clone: 1,
} as const

/** Is shown the devices at the end, while they are open: for finding out why a seed fails. */
export type Look = (devices: readonly Device[]) => void

/** Runs it in a temporary folder, which is removed. */
export async function simulate(run: Run, look: Look = () => undefined): Promise<Outcome> {
  const place = await mkdtemp(join(temporaryRoot(), 'opaskirja-soak-'))
  try {
    return await new Simulation(run, place).run(look)
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

/** A file system in memory where there is one: nothing here proves what a disk keeps, and flushing takes its time. */
function temporaryRoot(): string {
  return existsSync(memory) ? memory : tmpdir()
}

class Simulation {
  readonly #world: World
  readonly #devices: Device[] = []

  constructor(
    private readonly wanted: Run,
    private readonly place: string,
  ) {
    this.#world = new World(wanted.seed, wanted.without)
  }

  async run(look: Look): Promise<Outcome> {
    try {
      await this.#begin()
      await this.#live()
      const converged = await this.#settle()
      look(this.#devices)
      const missing = missingOn(this.#devices, this.#world.ledger, this.wanted.without !== 'rescue')
      return await this.#outcome({ converged, missing, thrown: null })
    } catch (error) {
      const thrown = error instanceof Error ? (error.stack ?? error.message) : String(error)
      return await this.#outcome({ converged: false, missing: [], thrown })
    }
  }

  async #live(): Promise<void> {
    const dice = this.#world.dice.fork('steps')
    for (let left = this.wanted.devices * this.wanted.steps; left > 0; left--) {
      this.#world.step++
      this.#world.pass((1 + dice.below(90)) * second)
      await this.#step(dice.pick(this.#devices), dice.weighted(weights))
    }
  }

  async #begin(): Promise<void> {
    this.#world.cloud.faulty = false
    for (let number = 1; number <= this.wanted.devices; number++) {
      const device = new Device(`laite${number}`, this.place, this.#world)
      await mkdir(device.replica)
      if (number === 1) await this.#makeBook(device)
      else this.#world.cloud.exchange(device.replica)
      if (number > 1) await device.open()
      await device.sync()
      this.#devices.push(device)
    }
    this.#world.cloud.faulty = true
  }

  /** Makes the book as the app does: its first edits stand in the log of the one who makes it. */
  async #makeBook(device: Device): Promise<void> {
    const { time, tokens, ledger } = this.#world
    const created = new Date(time).toISOString()
    const made = await createFolder(device.replica, { format: 'opaskirja', formatVersion, id, created })
    if (!made.ok) throw new Error(JSON.stringify(made.failure))
    const { log } = await EditLog.open(logFolder(device.data, id))
    for (const { document, update } of firstBook(tokens, time)) await log.append({ document, update, time })
    await log.close()
    await device.open()
    const { documents } = device.store
    for (const document of documents.documentIds()) {
      const begun = tokensIn(shown(document, documents.doc(document)))
      ledger.acknowledge(begun, { device: device.name, document, step: 0 })
    }
  }

  async #step(device: Device, step: keyof typeof weights): Promise<void> {
    switch (step) {
      case 'writePage':
        return device.writePage()
      case 'writeTree':
        return device.writeTree()
      case 'addChapter':
        return device.addChapter()
      case 'turnPage':
        return device.turnPage()
      case 'sync':
        return device.sync()
      case 'restart':
        return restart(device)
      case 'crash':
        return crash(device)
      case 'setClock':
        return device.setClock()
      case 'longPause':
        return this.#world.pass(35 * day)
      case 'backUp':
        return backUp(device)
      case 'restoreBackup':
        return restoreBackup(device)
      case 'clone':
        return void this.#devices.push(await clone(device, `${device.name}b${this.#world.step}`))
    }
  }

  /** Rounds without faults, until everybody shows the same or hope is gone. */
  async #settle(): Promise<boolean> {
    this.#world.cloud.faulty = false
    for (let round = 0; round < faultlessRounds; round++) {
      for (const device of this.#devices) {
        this.#world.pass(60 * second)
        await device.sync()
      }
      if (round > 1 && this.#isConverged()) return true
    }
    return false
  }

  #isConverged(): boolean {
    return new Set(this.#devices.map(viewOf)).size === 1
  }

  async #outcome(judged: Pick<Outcome, 'converged' | 'missing' | 'thrown'>): Promise<Outcome> {
    const { ledger, cloud } = this.#world
    await Promise.allSettled(this.#devices.map((device) => device.close()))
    return {
      ...judged,
      seed: this.wanted.seed,
      devices: this.#devices.length,
      acknowledged: ledger.acknowledged.size,
      faults: cloud.faults,
      digest: await digestOf(this.place),
    }
  }
}

async function digestOf(place: string): Promise<string> {
  const all = await readdir(place, { recursive: true, withFileTypes: true })
  const files = all
    // Cached states are a matter of how much time there was for them.
    .filter((file) => file.isFile() && !file.name.endsWith('.tila'))
    .map((file) => join(file.parentPath, file.name))
  const hash = createHash('sha256')
  for (const file of files.sort()) hash.update(file.slice(place.length)).update(await readFile(file))
  return hash.digest('hex')
}
