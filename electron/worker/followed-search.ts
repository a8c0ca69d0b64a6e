// A search that follows pages as they change: only what is new is read and indexed, a few at a time.
import { createHash } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import type { Chapter, Handbook, Practice } from '#handbook/model/handbook.ts'
import { indexed, searchDocument, type SearchDocument } from '#handbook/search/document.ts'
import { Search } from '#handbook/search/find.ts'
import { synonymsOf } from '#handbook/search/synonyms.ts'
import type { CachedIndex } from '#electron/disk/search-cache.ts'

type Page = Chapter | Practice

/** How many pages are indexed before other calls get their turn. */
const pagesAtOnce = 32

/** What of a book is searched: its pages, each read when its turn comes, its language and its synonyms. */
export type Searched = Pick<Handbook, 'synonyms'> & {
  readonly language: string
  readonly pages: readonly (() => Page)[]
}

/** A search and the pages it knows. */
export class FollowedSearch {
  #search = Search.of([])
  #known = new Map<string, Page>()
  #contents = new Map<string, string>()
  #told = ''
  #stopped = false
  /** True when the index is other than it was when it came from the cache. */
  changed = false

  /** Begins with an index that was kept; pages that are as they were then need not be indexed again. */
  begin({ contents, index }: CachedIndex): void {
    const search = Search.fromCache(index)
    if (search === null) return
    this.#search = search
    this.#contents = new Map(contents)
  }

  /** Brings the search to what the pages say now. Others get their turn meanwhile. */
  async follow({ pages, language, synonyms }: Searched): Promise<Search> {
    this.#note(language, synonyms)
    const seen = new Set<string>()
    for (let at = 0; at < pages.length; at += pagesAtOnce) {
      if (this.#stopped) return this.#search
      const some = pages.slice(at, at + pagesAtOnce).map((read) => read())
      for (const { id } of some) seen.add(id)
      if (this.#take(some, language)) await breathe()
    }
    for (const id of new Set([...this.#known.keys(), ...this.#contents.keys()]))
      if (!seen.has(id)) this.#remove(id)
    return this.#search
  }

  /** Follows no further; what is indexed stays good. */
  stop(): void {
    this.#stopped = true
  }

  /** The index and what each of its documents was made of. */
  kept(): CachedIndex {
    return { contents: this.#contents, index: this.#search.toCache() }
  }

  /** Takes in what of these pages is new; false when nothing is. */
  #take(pages: readonly Page[], language: string): boolean {
    const fresh = pages.filter((page) => this.#known.get(page.id) !== page)
    const changed = fresh.map((page) => searchDocument(page, language)).filter((each) => !this.#isKept(each))
    this.#search.put(...changed)
    this.changed ||= changed.length > 0
    for (const page of fresh) this.#known.set(page.id, page)
    return fresh.length > 0
  }

  /** True when the index has this very document; it is then only handed over. */
  #isKept(document: SearchDocument): boolean {
    const hash = createHash('sha256')
      .update(JSON.stringify(indexed(document)))
      .digest('base64')
    if (this.#contents.get(document.id) !== hash) {
      this.#contents.set(document.id, hash)
      return false
    }
    this.#search.know(document)
    return true
  }

  #remove(id: string): void {
    this.#search.remove(id)
    this.#known.delete(id)
    this.#contents.delete(id)
    this.changed = true
  }

  #note(language: string, synonyms: Handbook['synonyms']): void {
    const told = JSON.stringify([language, synonyms])
    if (told === this.#told) return
    // Every page is read anew: it may be in another language now.
    this.#known.clear()
    this.#search.setSynonyms(synonymsOf(synonyms))
    this.#told = told
  }
}
