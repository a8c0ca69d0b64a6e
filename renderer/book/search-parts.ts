// What the search needs of the window: how its hits are opened and marked.
import { tick } from 'svelte'
import { profileOf } from '#handbook/model/practice-profile.ts'
import type { FoundPlace, Hit, Snippet } from '#handbook/search/hit.ts'
import type { Scope } from '#handbook/search/question.ts'
import type { AppWindow } from '#renderer/state/app-window.svelte.ts'
import type { BookListsState } from '#renderer/state/book-lists.svelte.ts'
import { FoundPlaces } from '#renderer/state/found-places.svelte.ts'
import type { OpenBook } from '#renderer/state/open-book.svelte.ts'
import type { RecentSearches } from '#renderer/state/recent-searches.svelte.ts'
import type { SearchParts } from '#renderer/state/search.svelte.ts'
import type { VersionPage } from '#renderer/state/version-page.svelte.ts'

/** The parts for the search of one open book. */
export function searchParts(
  app: AppWindow,
  book: OpenBook,
  lists: BookListsState,
  past: VersionPage,
  recent: RecentSearches,
): SearchParts {
  const places = async (query: string, hit: Hit, scope: Scope, at: Snippet | null) => {
    const found = await app.bridge.call('search.places', { query, document: hit.id, scope })
    if (!found.ok || found.value.length === 0) return null
    const ordered = inPageOrder(found.value)
    return new FoundPlaces(ordered, at === null ? 0 : numberAt(ordered, at))
  }
  return {
    recent,
    makeRoom: () => app.layout.closeDrawer(),
    openPage: (id, place) => book.openPage(id, place),
    openEntry: (kind, entry) => {
      lists.showEntry(kind === 'term' ? 'glossary' : 'sources', entry)
      book.show('lists')
    },
    openPast: async (query, hit, version) => {
      book.show('version')
      await past.show(hit.id, hit.title, version, await places(query, hit, { version }, null))
    },
    markPage: async (query, hit, scope, at) => {
      const found = await places(query, hit, scope, at)
      await tick()
      if (book.page?.id === hit.id) book.page.found = found
    },
  }
}

type Places = readonly FoundPlace[]

/** The fields of a card stand on its page in the order of its form. */
function inPageOrder(places: Places): Places {
  const order = profileOf('').fields.map(({ id }) => id)
  const at = ({ field }: FoundPlace): number => (field === null ? -1 : order.indexOf(field) >>> 0)
  return [...places].sort((a, b) => at(a) - at(b))
}

/** The number of the place with which a snippet begins; 0 when it is not among them. */
function numberAt(places: Places, { field, path, onPage }: Snippet): number {
  const from = onPage[0]?.[0] ?? -1
  const at = places.findIndex(
    (place) => place.field === field && place.path.join() === path?.join() && place.range[0] === from,
  )
  return Math.max(0, at)
}
