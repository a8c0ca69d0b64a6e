// A search that follows pages as they change: only what is new is read and indexed, a few at a time.
import { createHash } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import type { Chapter, Handbook, Practice } from '#handbook/model/handbook.ts'
import { indexed, searchDocument, type SearchDocument } from '#handbook/search/document.ts'
import { Search } from '#handbook/search/find.ts'
import { synonymsOf } from '#handbook/search/synonyms.ts'
import type { CachedIndex } from '#electron/disk/search-cache.ts'

type Page = Chapter | Practice

/** How many pages are read before other calls get their turn, and how many are indexed together. */
const pagesAtOnce = 8
const pagesTogether = 24

type Fresh = { readonly page: Page; readonly document: SearchDocument }

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
    for (let at = 0; at < pages.length; at += pagesTogether) {
      if (this.#stopped) return this.#search
      const fresh: Fresh[] = []
      for (const [index, read] of pages.slice(at, at + pagesTogether).entries()) {
        const page = read()
        seen.add(page.id)
        if (this.#known.get(page.id) === page) continue
        fresh.push({ page, document: searchDocument(page, language) })
        if (index % pagesAtOnce === pagesAtOnce - 1) await breathe()
      }
      if (fresh.length > 0) await this.#take(fresh)
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

  /** Takes in pages that are new or changed; what the index has to the letter is only handed over. */
  async #take(fresh: readonly Fresh[]): Promise<void> {
    const hashed = fresh.map(({ document }) => ({ document, hash: hashOf(document) }))
    const changed = hashed.filter(({ document, hash }) => this.#contents.get(document.id) !== hash)
    this.#search.put(...changed.map(({ document }) => document))
    for (const { document, hash } of hashed) {
      this.#search.know(document)
      this.#contents.set(document.id, hash)
    }
    for (const { page } of fresh) this.#known.set(page.id, page)
    this.changed ||= changed.length > 0
    await breathe()
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

function hashOf(document: SearchDocument): string {
  return createHash('sha256')
    .update(JSON.stringify(indexed(document)))
    .digest('base64')
}
