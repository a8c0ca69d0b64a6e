// The page that is being written as it will be printed, kept current while one writes.
import { createContext } from 'svelte'
import type { Bridge, Parsed } from '#contract'
import type { Failure } from '#handbook/model/failure.ts'
import type { DocumentId } from '#handbook/model/handbook.ts'
import type { Saving } from '#renderer/state/saving.svelte.ts'

/** What is asked of the typesetter. */
export type PreviewWish = Parsed<'preview.page'>

/** A page as a picture: its address is of this window alone. Sizes in points. */
export type Picture = {
  readonly url: string
  readonly number: number
  readonly pages: number
  readonly width: number
  readonly height: number
}

/** So long after the last change a page is set, in milliseconds. */
const pause = 160

/** Whether the preview is shown, and its page. One page is asked for at a time; while one writes on, none is. */
export class PreviewState {
  open = $state(false)
  picture = $state.raw<Picture | null>(null)
  failure = $state.raw<Failure | null>(null)
  /** True when the edition leaves the page out. */
  leftOut = $state(false)
  #wish: PreviewWish | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #asking = false

  constructor(
    private readonly bridge: Pick<Bridge, 'call'>,
    private readonly saving: Pick<Saving, 'flush'>,
  ) {}

  /** Shows what `wish` asks for when nothing else is wished for a moment. */
  follow(wish: PreviewWish): void {
    if (wish.document !== this.#wish?.document || wish.edition !== this.#wish.edition) this.#forget()
    this.#wish = wish
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#ask(), pause)
  }

  /** Turns to another page of the same chapter or practice. */
  turnTo(number: number): void {
    if (this.#wish === null) return
    this.#wish = { ...this.#wish, page: { number } }
    void this.#ask()
  }

  /** Asks for nothing any more of a chapter or practice; what is on its way is not shown. */
  leave(document: DocumentId): void {
    if (this.#wish?.document !== document) return
    clearTimeout(this.#timer)
    this.#wish = null
    this.#forget()
  }

  #forget(): void {
    this.#show(null)
    this.failure = null
    this.leftOut = false
  }

  async #ask(): Promise<void> {
    const wish = this.#wish
    if (this.#asking || wish === null) return
    this.#asking = true
    // The page is set from what is on the disk.
    await this.saving.flush()
    const answer = await this.bridge.call('preview.page', wish)
    this.#asking = false
    if (wish !== this.#wish) return this.#askAgain()
    this.failure = answer.ok ? null : answer.failure
    if (!answer.ok) return
    const page = answer.value
    this.leftOut = page === null
    this.#show(page === null ? null : { ...page, url: addressOf(page.svg) })
  }

  /** Something else was wished meanwhile; a change that is still fresh waits for its own pause. */
  #askAgain(): void {
    if (this.#wish === null) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#ask(), pause)
  }

  #show(picture: Picture | null): void {
    const before = this.picture
    this.picture = picture
    // The old picture stays on the screen until the new one is there.
    if (before !== null) setTimeout(() => URL.revokeObjectURL(before.url), keptPicture)
  }
}

const keptPicture = 2000

function addressOf(svg: string): string {
  return URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
}

/** The preview of an open book. */
export const [getPreview, setPreview] = createContext<PreviewState>()
