// Looks into the shared folder while a book is open: often enough, at once when asked, never twice at a time.
import { watch, type FSWatcher } from 'node:fs'
import { join } from 'node:path'
import { publishAfterPause, publishAtLatest } from '#electron/disk/store/publish-timing.ts'
import { changesFolder } from './shared-files.ts'

/** What a look is asked for: with `now` everything goes out at once. */
export type LookWish = { readonly now: boolean }

/** Between two looks when nothing else asks for one, in milliseconds. */
const lookEvery = 10_000
/** A watcher tells every step of a sync tool's work: it is given time to finish. */
const hintDelay = 500

/** Decides when to look. `look` must not reject; it does the work and tells whoever needs to know. */
export class Poller {
  readonly #beat: NodeJS.Timeout
  #watcher: FSWatcher | null = null
  #soon: NodeJS.Timeout | null = null
  #pause: NodeJS.Timeout | null = null
  #latest: NodeJS.Timeout | null = null
  #going: Promise<void> | null = null
  #wanted: LookWish | null = null
  #ended = false

  constructor(
    private readonly folder: string,
    private readonly look: (wish: LookWish) => Promise<unknown>,
  ) {
    this.#beat = setInterval(() => void this.lookNow({ now: false }), lookEvery)
    this.#watch()
  }

  /** Says that an edit was stored: it goes out after a pause, and before long in any case. */
  edited(): void {
    if (this.#ended) return
    clear(this.#pause)
    this.#pause = setTimeout(() => void this.lookNow({ now: false }), publishAfterPause)
    this.#latest ??= setTimeout(() => void this.lookNow({ now: false }), publishAtLatest)
  }

  /** Looks at once, or once more when a look is going on. Resolves when nothing is left to look for. */
  lookNow(wish: LookWish): Promise<void> {
    if (this.#ended) return Promise.resolve()
    this.#wanted = { now: wish.now || this.#wanted?.now === true }
    this.#going ??= this.#lookOn()
    return this.#going
  }

  async #lookOn(): Promise<void> {
    while (this.#wanted !== null && !this.#ended) {
      const wish = this.#wanted
      this.#wanted = null
      clear(this.#latest)
      this.#latest = null
      await this.look(wish)
    }
    this.#going = null
  }

  /** Looks no more; resolves when a look that is going on has ended. */
  async end(): Promise<void> {
    this.#ended = true
    clearInterval(this.#beat)
    for (const timer of [this.#soon, this.#pause, this.#latest]) clear(timer)
    this.#watcher?.close()
    await this.#going
  }

  /** A watcher only hastens the next look: on many drives it tells late, or nothing. */
  #watch(): void {
    try {
      this.#watcher = watch(join(this.folder, changesFolder), { recursive: true }, () => this.#hint())
      this.#watcher.on('error', () => this.#watcher?.close())
    } catch {
      // Not every drive can be watched; the beat goes on.
      this.#watcher = null
    }
  }

  #hint(): void {
    if (this.#soon !== null || this.#ended) return
    this.#soon = setTimeout(() => {
      this.#soon = null
      void this.lookNow({ now: false })
    }, hintDelay)
  }
}

function clear(timer: NodeJS.Timeout | null): void {
  if (timer !== null) clearTimeout(timer)
}
