// A shared folder and writers with stores of their own on a real disk, for tests of the store and the transport.
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { makeHandbook } from '#electron/disk/new-handbook.ts'
import { HandbookStore, type StoreWish } from '#electron/disk/store/handbook-store.ts'
import { unlocked } from '#electron/disk/store/lock.ts'
import { realPorts } from '#electron/disk/store/ports.ts'

/** A place on the disk with one shared folder and any number of writers. */
export class Place {
  readonly #open: HandbookStore[] = []
  /** The clock of every store, in milliseconds since 1970. */
  now = Date.UTC(2026, 8, 21, 12)

  private constructor(
    readonly root: string,
    readonly folder: string,
  ) {}

  /** A new handbook with one empty chapter, made by the writer Aino. */
  static async make(): Promise<Place> {
    const root = await mkdtemp(join(tmpdir(), 'opaskirja-store-'))
    const place = new Place(root, join(root, 'Käsikirja äö'))
    const made = await makeHandbook({
      folder: place.folder,
      template: 'empty',
      title: 'Koekirja',
      data: place.data('Aino'),
      starter: '',
      now: place.now,
      writer: { person: 'Aino', organisation: 'Koe' },
    })
    if (!made.ok) throw new Error(JSON.stringify(made.failure))
    return place
  }

  /** The data folder of a writer's computer. */
  data(writer: string): string {
    return join(this.root, `data-${writer}`)
  }

  /** The folder in which a writer's computer keeps the book. */
  async home(writer: string): Promise<string> {
    const books = join(this.data(writer), 'kasikirjat')
    return join(books, (await readdir(books))[0] ?? '')
  }

  /** Opens the book as a writer, or gives what stands in the way. */
  tryOpen(writer: string, wish: Partial<StoreWish> = {}): ReturnType<typeof HandbookStore.open> {
    return HandbookStore.open({
      folder: this.folder,
      data: this.data(writer),
      writer: { person: writer, organisation: 'Koe' },
      ports: { ...realPorts, now: () => this.now },
      lock: unlocked,
      ...wish,
    })
  }

  async open(writer: string, wish: Partial<StoreWish> = {}): Promise<HandbookStore> {
    const opened = await this.tryOpen(writer, wish)
    if (!opened.ok) throw new Error(JSON.stringify(opened.failure))
    this.#open.push(opened.value)
    return opened.value
  }

  /** Paths of all files below the shared folder's part for changes, sorted. */
  async files(folder = join(this.folder, 'muutokset')): Promise<readonly string[]> {
    const names = await readdir(folder, { recursive: true }).catch(() => [])
    const kinds = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).isFile()))
    return names.filter((_, index) => kinds[index]).sort()
  }

  /** The segment files a device has in the shared folder, as whole paths. */
  async segments(device: string): Promise<readonly string[]> {
    const folder = join(this.folder, 'muutokset', device)
    const names = await readdir(folder).catch(() => [])
    return names.filter((name) => name.endsWith('.seg')).map((name) => join(folder, name))
  }

  /** Every file below the shared folder with its bytes: to see that a reader changes nothing. */
  async snapshot(): Promise<ReadonlyMap<string, string>> {
    const files = await this.files(this.folder)
    const entries = files.map(
      async (file) => [file, (await readFile(join(this.folder, file))).toString('base64')] as const,
    )
    return new Map(await Promise.all(entries))
  }

  async remove(): Promise<void> {
    await Promise.all(this.#open.map((store) => store.close({ hurry: true })))
    await rm(this.root, { recursive: true, force: true })
  }
}

/** A place that is removed after the test. */
export function usePlaces(): () => Promise<Place> {
  const places: Place[] = []
  afterEach(async () => {
    for (const place of places.splice(0)) await place.remove()
  })
  return async () => {
    const place = await Place.make()
    places.push(place)
    return place
  }
}
