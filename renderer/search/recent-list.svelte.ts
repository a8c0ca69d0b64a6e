// The list of recent searches under the empty search box: when it shows, and which of them keys have chosen.
import { createContext } from 'svelte'
import type { RecentSearches } from '#renderer/state/recent-searches.svelte.ts'
import type { SearchState } from '#renderer/state/search.svelte.ts'

export const recentListId = 'recent-searches'

/** Shown while the box has the focus and is empty. No query is chosen before a key or the pointer does. */
export class RecentList {
  chosen = $state<string | null>(null)
  #focused = $state(false)

  constructor(
    private readonly searches: RecentSearches,
    private readonly search: Pick<SearchState, 'query' | 'open' | 'ask'>,
  ) {}

  get list(): readonly string[] {
    return this.searches.list
  }

  get shown(): boolean {
    return this.#focused && !this.search.open && this.search.query === '' && this.list.length > 0
  }

  /** Whether the box, or the list, has the focus. */
  set focused(focused: boolean) {
    this.#focused = focused
    this.chosen = null
  }

  /** Chooses the query so many steps further on, staying within the list. */
  move(steps: number): void {
    const at = this.chosen === null ? -1 : this.list.indexOf(this.chosen)
    this.chosen = this.list[Math.min(this.list.length - 1, Math.max(0, at + steps))] ?? null
  }

  /** Searches for one of them again. */
  askAgain(query: string): void {
    this.search.ask(query)
  }

  /** Forgets them all. */
  forget(): void {
    this.searches.forget()
  }
}

/** The id of the element that shows a query. */
export const recentElementId = (query: string): string => `recent-${encodeURIComponent(query)}`

/** The recent searches of the open book, for components. */
export const [getRecent, setRecent] = createContext<RecentList>()
