// The search of the open book: what is asked, what was found, which hit is chosen.
import { createContext, tick } from 'svelte'
import type { Bridge, SearchAnswer } from '#contract'
import type { Failure } from '#handbook/model/failure.ts'
import type { Hit, Snippet } from '#handbook/search/hit.ts'
import type { OpenBook } from './open-book.svelte.ts'
import type { Place } from './open-page.svelte.ts'

export type HitKind = Hit['kind']

/** What was found for which words. */
export type Found = SearchAnswer & { readonly query: string }

const pause = 60
const mostHits = 50
/** The index follows what others wrote a little later than the documents. */
const refreshPause = 500

/**
 * Asks as one types, a moment after the last key; an answer that comes after a newer question is
 * dropped. The last answer stays until the next, so nothing flickers.
 */
export class SearchState {
  query = $state('')
  kind = $state<HitKind | null>(null)
  area = $state<string | null>(null)
  /** True while the results take the page's place. */
  open = $state(false)
  found = $state.raw<Found | null>(null)
  failure = $state.raw<Failure | null>(null)
  /** The hit that keys have just moved to, to be kept in sight. */
  moved = $state.raw<Hit | null>(null)
  #chosen = $state<string | null>(null)
  #question = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #box: HTMLInputElement | null = null
  #cameFrom: Element | null = null

  /** The hits as they are shown: practices first, each kind best first. */
  readonly hits: readonly Hit[] = $derived([...this.#hitsOf('practice'), ...this.#hitsOf('chapter')])
  /** The hit that Enter opens: the one chosen, or the first. */
  readonly selected: Hit | null = $derived(
    this.hits.find(({ id }) => id === this.#chosen) ?? this.hits[0] ?? null,
  )
  readonly filtered: boolean = $derived(this.kind !== null || this.area !== null)

  constructor(
    private readonly bridge: Pick<Bridge, 'call'>,
    private readonly book: Pick<OpenBook, 'openPage'>,
    /** Makes room for the page when a hit is opened. */
    private readonly makeRoom: () => void = () => undefined,
  ) {}

  /** Takes new words from the box. Without words nothing is asked and the page comes back. */
  ask(query: string): void {
    this.query = query
    this.#chosen = null
    this.moved = null
    this.open = query.trim() !== ''
    clearTimeout(this.#timer)
    if (this.open) this.#timer = setTimeout(() => void this.#find(), pause)
    else this.#forget()
  }

  /** Asks the same again a moment later: the book has changed. What is chosen stays chosen. */
  refresh(): void {
    if (!this.open) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#find(), refreshPause)
  }

  /** Limits the hits to one kind, or to none when null. */
  limitToKind(kind: HitKind | null): void {
    this.kind = kind
    void this.#find()
  }

  /** Limits the hits to one area by its id, or to none when null. */
  limitToArea(area: string | null): void {
    this.area = area
    void this.#find()
  }

  /** Takes both limits away. */
  clearLimits(): void {
    this.kind = null
    this.limitToArea(null)
  }

  /** Chooses the hit so many steps further on, staying within the list. */
  move(steps: number): void {
    const at = this.selected === null ? 0 : this.hits.indexOf(this.selected) + steps
    const next = this.hits[Math.min(this.hits.length - 1, Math.max(0, at))]
    if (next === undefined) return
    this.#chosen = next.id
    this.moved = next
  }

  /** Chooses a hit. */
  choose(hit: Hit): void {
    this.#chosen = hit.id
  }

  /** Opens a hit at one of its places, or at the first; the results go, the words stay in the box. */
  async openHit(hit: Hit, snippet: Snippet | null = hit.snippets[0] ?? null): Promise<void> {
    this.open = false
    this.makeRoom()
    await this.book.openPage(hit.id, snippet === null ? {} : placeOf(snippet))
    await tick()
    // A place that takes no caret leaves the focus where it was; keys go to the page all the same.
    const { activeElement, body } = document
    if (activeElement === this.#box || activeElement === body) document.querySelector('main')?.focus()
  }

  /** Opens the chosen hit; when its answer is still on the way, waits for it. */
  async openSelected(): Promise<void> {
    if (this.query.trim() === '') return
    if (this.found?.query !== this.query) {
      clearTimeout(this.#timer)
      await this.#find()
    }
    if (this.selected !== null) await this.openHit(this.selected)
  }

  /** Puts the results away, empties the box, lets the limits go and gives the focus back to where it was. */
  async close(): Promise<void> {
    this.kind = null
    this.area = null
    this.ask('')
    const back = this.#cameFrom
    await tick()
    if (back instanceof HTMLElement && back.isConnected) back.focus()
  }

  /** Goes to the box, with its words selected and their hits shown. */
  focusBox(): void {
    this.#box?.focus()
    this.#box?.select()
    if (this.query.trim() !== '' && !this.open) this.ask(this.query)
  }

  /** The box says where it is, and that it is gone when it goes. */
  attachBox(box: HTMLInputElement): () => void {
    this.#box = box
    return () => (this.#box = null)
  }

  /** The box tells from where the focus came to it. */
  noteFocus(from: EventTarget | null): void {
    if (from instanceof Element) this.#cameFrom = from
  }

  async #find(): Promise<void> {
    const question = ++this.#question
    const { query, kind, area } = this
    const limits = { ...(kind === null ? {} : { kind }), ...(area === null ? {} : { area }) }
    const outcome = await this.bridge.call('search.find', { query, limit: mostHits, ...limits })
    if (question !== this.#question) return
    this.failure = outcome.ok ? null : outcome.failure
    this.found = outcome.ok ? { ...outcome.value, query } : null
  }

  #forget(): void {
    this.#question += 1
    this.found = null
    this.failure = null
  }

  #hitsOf(kind: HitKind): readonly Hit[] {
    return this.found?.hits.filter((hit) => hit.kind === kind) ?? []
  }
}

function placeOf({ field, path, ranges, offset }: Snippet): Partial<Place> {
  return { field, path, ranges: ranges.map(([from, to]) => [from + offset, to + offset] as const) }
}

/** The search of the open book, for components. */
export const [getSearch, setSearch] = createContext<SearchState>()
