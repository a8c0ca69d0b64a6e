// What others did with the open book: where the words are, and what changed.
import { SvelteSet } from 'svelte/reactivity'
import type { Bridge, OpenedHandbook } from '#contract'
import type { DocumentId } from '#handbook/model/handbook.ts'
import type { SharingState } from '#handbook/store/sharing.ts'

/** Follows what the store tells of the sharing of one book. */
export class BookNews {
  /** Where the words are, and whose are awaited. */
  sharing = $state.raw<SharingState>() as SharingState
  /** Chapters and practices that others changed since this user last looked. */
  changed = $state.raw<ReadonlySet<DocumentId>>(new SvelteSet())
  /** Chapters and practices that were moved to the bin and edited elsewhere meanwhile. */
  revived = $state.raw<ReadonlySet<DocumentId>>(new SvelteSet())
  /** Pieces of rescued text that wait for somebody to look at them. */
  rescued = $state(0)
  /** True while the shared folder is being looked into because the user asked for it. */
  looking = $state(false)
  readonly #leave: readonly (() => void)[]

  constructor(
    private readonly bridge: Bridge,
    opened: OpenedHandbook,
  ) {
    this.sharing = opened.sharing
    this.#note(opened)
    this.#leave = [
      bridge.on('sharing.state', (sharing) => (this.sharing = sharing)),
      bridge.on('book.news', (news) => this.#note(news)),
    ]
  }

  /** Sends own edits to the shared folder and fetches those of others, now. */
  async shareNow(): Promise<void> {
    if (this.looking) return
    this.looking = true
    const outcome = await this.bridge.call('sharing.now', {})
    this.looking = false
    if (outcome.ok) this.sharing = outcome.value
  }

  /** Notes that somebody decided what becomes of a page that came back from the bin. */
  settle(id: DocumentId): void {
    this.revived = new SvelteSet([...this.revived].filter((each) => each !== id))
  }

  /** Stops listening. */
  close(): void {
    this.#leave.forEach((leave) => leave())
  }

  #note({ changed, revived, rescued }: Pick<OpenedHandbook, 'changed' | 'revived' | 'rescued'>): void {
    this.changed = new SvelteSet(changed)
    this.revived = new SvelteSet(revived)
    this.rescued = rescued
  }
}
