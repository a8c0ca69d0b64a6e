// An open handbook among its others: looks into the shared folder, tells the window what came and how things stand.
import { setImmediate as breathe } from 'node:timers/promises'
import type { Events } from '#contract'
import type { Failure } from '#handbook/model/failure.ts'
import { treeId } from '#handbook/store/shape.ts'
import type { SharingState } from '#handbook/store/sharing.ts'
import { keepDailyBackup } from '#electron/disk/backup/backups.ts'
import type { SyncOutcome } from '#electron/disk/store/handbook-store.ts'
import { Poller } from '#electron/disk/transport/poller.ts'
import type { OpenBook } from './open-book.ts'
import type { Pages } from './pages.ts'
import type { Past } from './past.ts'
import type { Rescue } from './rescue.ts'

/** Looks from time to time and when asked; told is only what is new. */
export class Sharing {
  readonly #poller: Poller
  #told = ''
  #news = ''

  constructor(
    private readonly book: OpenBook,
    private readonly past: Past,
    private readonly rescue: Rescue,
    private readonly pages: Pages,
  ) {
    this.#poller = new Poller(book.store.folder, (wish) => this.#look(wish.now).catch(noteFault))
  }

  /** Begins: what was hidden before is looked for, and the folder is looked into. */
  begin(): void {
    void this.rescue
      .look()
      .then(() => this.#poller.lookNow({ now: false }))
      .catch(noteFault)
  }

  /** Says that an edit was stored here. */
  edited(): void {
    this.#poller.edited()
  }

  /** Looks now; with `everything`, what waits goes out at once. */
  async look(everything: boolean): Promise<SharingState> {
    await this.#poller.lookNow({ now: everything })
    return this.book.store.sharing()
  }

  /** Tells what an exchange with the folder, or a packet, brought. */
  async took(outcome: SyncOutcome): Promise<void> {
    for (const { document, updates } of outcome.changed) {
      await breathe()
      this.book.tellMerged(document, updates)
    }
    if (outcome.changed.length > 0) {
      this.pages.touch()
      await this.rescue.look(outcome.changed.map(({ document }) => document))
    }
    this.tellNews()
    this.#tellState(outcome.failure ?? this.pages.failure)
  }

  /** What waits for the user's eyes, told when it changed. */
  tellNews(): void {
    const news = this.news()
    const text = JSON.stringify(news)
    if (text !== this.#news) this.book.tell('book.news', news)
    this.#news = text
  }

  news(): Events['book.news'] {
    return {
      changed: this.past.changed(),
      rescued: this.rescue.waiting,
      revived: this.book.store.documents.revived(),
    }
  }

  /** Looks no more. */
  end(): Promise<void> {
    return this.#poller.end()
  }

  async #look(everything: boolean): Promise<void> {
    const { store, data } = this.book
    const outcome = await store.sync({ now: everything })
    await this.took(outcome)
    if (store.documents.gate(treeId) === 'current') await this.pages.takeIn()
    const kept = await keepDailyBackup(store, data, Date.now())
    if (!kept.ok) this.#tellState(kept.failure)
  }

  #tellState(failure: Failure | null): void {
    const sharing = this.book.store.sharing()
    const state =
      failure === null || sharing.folder.failure !== null ? sharing : withTrouble(sharing, failure)
    const text = JSON.stringify(state)
    if (text !== this.#told) this.book.tell('sharing.state', state)
    this.#told = text
  }
}

function withTrouble(state: SharingState, failure: Failure): SharingState {
  return { ...state, folder: { ...state.folder, failure } }
}

/** A look that falls over is repeated at the next beat; what it was about is in the log. */
function noteFault(fault: unknown): void {
  console.error(fault)
}
