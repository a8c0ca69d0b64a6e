// The search of the open book: what is asked, what was found, which hit is chosen.
import { createContext, tick } from 'svelte'
import type { Bridge } from '#contract'
import type { Failure } from '#handbook/model/failure.ts'
import type { DocumentKind, Facet, Limits } from '#handbook/search/facets.ts'
import type { Found, Hit, Snippet, TypedFilter } from '#handbook/search/hit.ts'
import type { Question, Scope, Sorting } from '#handbook/search/question.ts'
import type { OpenBook } from './open-book.svelte.ts'
import type { Place } from './open-page.svelte.ts'
import type { RecentSearches } from './recent-searches.svelte.ts'
import { chosenIn, without, withValue } from './search-limits.ts'

/** What was found for which words. */
export type Answer = Found & { readonly query: string }

/** A list of hits with its kind; null when all kinds stand in one list. */
export type HitGroup = { readonly kind: DocumentKind | null; readonly hits: readonly Hit[] }

/** The kinds of hits that are entries of a list. */
export type EntryKind = Exclude<DocumentKind, 'chapter' | 'practice'>

/** What the search needs of the window: how hits are opened, and the memory of earlier searches. */
export type SearchParts = {
  readonly openPage: OpenBook['openPage']
  /** Shows a term or source in its list and brings the keyboard to it. */
  readonly openEntry: (kind: EntryKind, entry: string) => void
  /** Shows a hit of a named version, which no page can show, with what the query finds in it. */
  readonly openPast: (query: string, hit: Hit, version: string) => Promise<void>
  /** Marks on the page of a hit, when it is open, what the query finds in it, beginning at a snippet. */
  readonly markPage: (query: string, hit: Hit, scope: Scope, at: Snippet | null) => Promise<void>
  /** Makes room for the page when a hit is opened. */
  readonly makeRoom: () => void
  readonly recent: Pick<RecentSearches, 'note'>
}

const hitsAtOnce = 25
const mostHits = 200
/** The index follows what others wrote a little later than the documents. */
const refreshPause = 500
/** A query that finds nothing and stands this long in the box was meant as it is. */
const settlePause = 1500

/**
 * Asks at every key; an answer that comes after a newer question is dropped. The last answer stays until
 * the next, so nothing flickers.
 */
export class SearchState {
  query = $state('')
  limits = $state.raw<Limits>({})
  sort = $state<Sorting>('relevance')
  scope = $state.raw<Scope>('book')
  /** True while the results take the page's place. */
  open = $state(false)
  found = $state.raw<Answer | null>(null)
  failure = $state.raw<Failure | null>(null)
  /** The hit that keys have just moved to, to be kept in sight. */
  moved = $state.raw<Hit | null>(null)
  #chosen = $state<string | null>(null)
  #limit = hitsAtOnce
  #question = 0
  /** Grows whenever the user turns to the box, or to a hit. */
  #turn = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  #box: HTMLInputElement | null = null
  #cameFrom: Element | null = null

  /** By relevance practices come first, then the kinds by their best hits; otherwise all stand in one list. */
  readonly groups: readonly HitGroup[] = $derived.by(() => groupsOf(this.found?.hits ?? [], this.sort))
  /** The hits as they are shown. */
  readonly hits: readonly Hit[] = $derived(this.groups.flatMap(({ hits }) => hits))
  /** The hit that Enter opens: the one chosen, or the first. */
  readonly selected: Hit | null = $derived(
    this.hits.find(({ id }) => id === this.#chosen) ?? this.hits[0] ?? null,
  )
  /** Filters in the query that were understood. */
  readonly typed: readonly TypedFilter[] = $derived(this.found?.typed ?? [])
  /** True when something limits the hits: a chosen value, or a filter in the query. */
  readonly filtered: boolean = $derived(chosenIn(this.limits).length > 0 || this.typed.length > 0)
  /** True when there are hits that are not listed yet. */
  readonly hasMore: boolean = $derived(
    (this.found?.total ?? 0) > this.hits.length && this.hits.length < mostHits,
  )

  constructor(
    private readonly bridge: Pick<Bridge, 'call'>,
    private readonly parts: SearchParts,
  ) {}

  /** Takes new words from the box. Without words and limits nothing is asked and the page comes back. */
  ask(query: string): void {
    this.#turn += 1
    this.query = query
    this.#chosen = null
    this.moved = null
    this.#limit = hitsAtOnce
    this.open = this.#asksSomething
    if (this.open) void this.#find()
    else this.#forget()
  }

  /** Asks the same again a moment later: the book has changed. What is chosen stays chosen. */
  refresh(): void {
    if (this.open) this.#later(refreshPause, () => void this.#find())
  }

  /** Limits the hits to one more value of a facet, or lets that value go; a typed one goes from the query. */
  limitTo(facet: Facet, value: string, wanted: boolean): void {
    const typed = this.typed.filter((each) => each.facet === facet && each.value === value)
    this.limits = wanted ? withValue(this.limits, facet, value) : without(this.limits, facet, value)
    this.ask(wanted ? this.query : typed.reduce((query, { text }) => leaveOut(query, text), this.query))
  }

  /** Takes all limits away, those in the query too. */
  clearLimits(): void {
    this.limits = {}
    this.ask(this.typed.reduce((query, { text }) => leaveOut(query, text), this.query))
  }

  /** Sorts the hits. */
  sortBy(sort: Sorting): void {
    this.sort = sort
    void this.#find()
  }

  /** Seeks in the book, in its bin or in a version. */
  seekIn(scope: Scope): void {
    this.scope = scope
    void this.#find()
  }

  /** Lists more hits. */
  showMore(): void {
    this.#limit = Math.min(this.#limit + hitsAtOnce, mostHits)
    void this.#find()
  }

  /** Chooses the hit so many steps further on, staying within the list; at its end more are listed. */
  move(steps: number): void {
    const at = this.selected === null ? 0 : this.hits.indexOf(this.selected) + steps
    if (at >= this.hits.length && this.hasMore) this.showMore()
    const next = this.hits[Math.min(this.hits.length - 1, Math.max(0, at))]
    if (next === undefined) return
    this.#chosen = next.id
    this.moved = next
  }

  /** Chooses a hit. */
  choose(hit: Hit): void {
    this.#chosen = hit.id
  }

  /** Opens a hit at one of its places, or at the first, and marks them all; the words stay in the box. */
  async openHit(hit: Hit, snippet: Snippet | null = hit.snippets[0] ?? null): Promise<void> {
    const { scope, query } = this
    this.parts.recent.note(query)
    this.open = false
    this.parts.makeRoom()
    const turn = ++this.#turn
    const { kind, entry } = hit
    if (kind === 'term' || kind === 'source') return this.parts.openEntry(kind, entry ?? '')
    if (typeof scope === 'object') {
      await this.parts.openPast(query, hit, scope.version)
      return turn === this.#turn ? this.#leaveForPage() : undefined
    }
    await this.parts.openPage(hit.id)
    // Who has gone back to the box meanwhile keeps the focus there.
    if (turn !== this.#turn) return
    await this.parts.openPage(hit.id, snippet === null ? {} : placeOf(snippet))
    await this.#leaveForPage()
    await this.parts.markPage(query, hit, scope, snippet)
  }

  /** Opens the chosen hit; when its answer is still on the way, waits for it. */
  async openSelected(): Promise<void> {
    if (!this.#asksSomething) return
    if (this.found?.query !== this.query || this.found.total === 0) await this.#find(true)
    if (this.selected !== null) await this.openHit(this.selected)
  }

  /** Puts the results away, empties the box, lets the limits go and gives the focus back to where it was. */
  async close(): Promise<void> {
    this.limits = {}
    this.scope = 'book'
    this.sort = 'relevance'
    this.ask('')
    await this.leaveBox()
  }

  /** Gives the focus back to where it was before it came to the box. */
  async leaveBox(): Promise<void> {
    const back = this.#cameFrom
    await tick()
    if (back instanceof HTMLElement && back.isConnected) back.focus()
  }

  /** Goes to the box, with its words selected and their hits shown. */
  focusBox(): void {
    this.#turn += 1
    this.#box?.focus()
    this.#box?.select()
    if (this.#asksSomething && !this.open) this.ask(this.query)
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

  /** A place that takes no caret leaves the focus where it was; keys go to the page all the same. */
  async #leaveForPage(): Promise<void> {
    await tick()
    const { activeElement, body } = document
    if (activeElement === this.#box || activeElement === body) document.querySelector('main')?.focus()
  }

  get #asksSomething(): boolean {
    return this.query.trim() !== '' || chosenIn(this.limits).length > 0
  }

  async #find(settled = false): Promise<void> {
    clearTimeout(this.#timer)
    const question = ++this.#question
    const { query } = this
    const outcome = await this.bridge.call('search.find', { ...this.#asked(), settled })
    if (question !== this.#question) return
    this.failure = outcome.ok ? null : outcome.failure
    this.found = outcome.ok ? { ...outcome.value, query } : null
    if (!settled && this.found?.total === 0) this.#later(settlePause, () => void this.#find(true))
  }

  #asked(): Question {
    const { query, sort, scope } = this
    const limits = Object.fromEntries(Object.entries(this.limits).map(([facet, of]) => [facet, [...of]]))
    return { query, sort, scope, limit: this.#limit, ...(chosenIn(limits).length > 0 ? { limits } : {}) }
  }

  #later(pause: number, then: () => void): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(then, pause)
  }

  #forget(): void {
    clearTimeout(this.#timer)
    this.#question += 1
    this.found = null
    this.failure = null
  }
}

function groupsOf(hits: readonly Hit[], sort: Sorting): readonly HitGroup[] {
  if (sort !== 'relevance') return hits.length === 0 ? [] : [{ kind: null, hits }]
  const kinds = new Set<DocumentKind>(['practice', ...hits.map(({ kind }) => kind)])
  const groups = [...kinds].map((kind) => ({ kind, hits: hits.filter((hit) => hit.kind === kind) }))
  return groups.filter((group) => group.hits.length > 0)
}

/** A filter goes from the query with the space around it. */
function leaveOut(query: string, text: string): string {
  return query.replace(text, ' ').replace(/\s+/g, ' ').trim()
}

function placeOf({ field, path, onPage }: Snippet): Partial<Place> {
  return { field, path, ranges: onPage }
}

/** The search of the open book, for components. */
export const [getSearch, setSearch] = createContext<SearchState>()
