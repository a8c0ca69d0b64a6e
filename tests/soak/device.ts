// One device of the soak: a writer's window over the real store, with folders of its own.
import { join } from 'node:path'
import { HandbookStore } from '#electron/disk/store/handbook-store.ts'
import { unlocked } from '#electron/disk/store/lock.ts'
import type { Dice } from './dice.ts'
import { shown, SoakWindow, type Written } from './window.ts'
import { tokensIn } from './tokens.ts'
import type { World } from './world.ts'

const hour = 3600 * 1000
const day = 24 * hour
/** How wrong a clock can be. */
const clockFaults = [0, 0, 0, 0, -400 * day, 900 * day, 3 * hour, -7 * day] as const

/** A device with its data folder and its replica of the shared folder. */
export class Device {
  readonly replica: string
  readonly data: string
  readonly dice: Dice
  /** The store's own, so that what people do does not depend on how often it asks. */
  readonly #storesDice: Dice
  #clockFault: number
  #open: { readonly store: HandbookStore; readonly window: SoakWindow } | null = null

  constructor(
    readonly name: string,
    readonly place: string,
    readonly world: World,
  ) {
    this.replica = join(place, `${name}-kansio`)
    this.data = join(place, `${name}-data`)
    this.dice = world.dice.fork(name)
    this.#storesDice = this.dice.fork('store')
    this.#clockFault = this.dice.pick(clockFaults)
  }

  get store(): HandbookStore {
    return this.#opened.store
  }

  get window(): SoakWindow {
    return this.#opened.window
  }

  get #opened(): { readonly store: HandbookStore; readonly window: SoakWindow } {
    if (this.#open === null) throw new Error(`${this.name} is closed`)
    return this.#open
  }

  /** Starts the app. */
  async open(): Promise<void> {
    const { world, dice } = this
    const opened = await HandbookStore.open({
      folder: this.replica,
      data: this.data,
      writer: { person: this.name, organisation: 'Koe' },
      ports: {
        now: () => world.time + this.#clockFault,
        randomBytes: (length) => this.#storesDice.bytes(length),
      },
      begins: true,
      lock: unlocked,
      ...world.parts,
    })
    if (!opened.ok) throw new Error(`${this.name} does not open: ${JSON.stringify(opened.failure)}`)
    const store = opened.value
    const window = new SoakWindow((document) => store.documents.state(document), dice, world.tokens)
    this.#open = { store, window }
  }

  /** Ends the app in good order. */
  async close(): Promise<void> {
    const { store } = this.#opened
    this.#open = null
    await store.close()
  }

  /** Somebody sets the clock, right or wrong. */
  setClock(): void {
    this.#clockFault = this.dice.pick(clockFaults)
  }

  /** Writes on the open page and saves it; opens one when none is open. */
  async writePage(): Promise<void> {
    const written = this.window.writePage()
    if (written === null) this.turnPage()
    else await this.#save(written)
  }

  /** Opens another page of those that may be written. */
  turnPage(): void {
    const { documents } = this.store
    this.window.turnPage((id) => documents.has(id) && documents.gate(id) === 'current')
  }

  /** Changes the tree once and saves it. */
  async writeTree(): Promise<void> {
    const { binned, ...written } = this.window.writeTree()
    await this.#save(written)
    if (binned !== null) this.#noteBinned(binned)
  }

  /** Adds a chapter, saves it and stays on its page. */
  async addChapter(): Promise<void> {
    for (const written of this.window.addChapter()) await this.#save(written)
  }

  /** Hands an edit to the store and notes what it acknowledges. */
  async #save({ document, update, added, removed, thinned }: Written): Promise<void> {
    if (update === null) return
    const saved = await this.store.append(document, update)
    if (!saved.ok) throw new Error(`${this.name} cannot save: ${JSON.stringify(saved.failure)}`)
    const { ledger, step } = this.world
    ledger.acknowledge(added, { device: this.name, document, step })
    ledger.delete(removed)
    ledger.thin(thinned, this.name)
  }

  #noteBinned(document: string): void {
    const { documents } = this.store
    if (documents.has(document))
      this.world.ledger.bin(document, tokensIn(shown(document, documents.doc(document))))
  }

  /** Looks into the folder, between two visits of the cloud's client, and shows in the window what came. */
  async sync(): Promise<void> {
    this.world.cloud.exchange(this.replica)
    const { changed, failure } = await this.store.sync({ now: true })
    if (failure !== null) throw new Error(`${this.name} cannot sync: ${JSON.stringify(failure)}`)
    for (const { document, updates } of changed) this.window.merge(document, updates)
    this.world.cloud.exchange(this.replica)
  }
}
