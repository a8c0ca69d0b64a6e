// A search that follows pages and lists as they change: only what is new is read and indexed, a few at a time.
import { createHash } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import type { Chapter, Handbook, Practice } from '#handbook/model/handbook.ts'
import { indexed, type SearchDocument } from '#handbook/search/document.ts'
import { entryDocuments } from '#handbook/search/entry-documents.ts'
import { Search } from '#handbook/search/find.ts'
import { pageDocument } from '#handbook/search/page-document.ts'
import { synonymsOf } from '#handbook/search/synonyms.ts'
import type { CachedIndex } from '#electron/disk/search-cache.ts'

type Page = Chapter | Practice

/** How many pages are read before other calls get their turn, and how many are indexed together. */
const pagesAtOnce = 8
const pagesTogether = 24

type Fresh = { readonly page: Page; readonly document: SearchDocument }

/** What of a book is searched: its pages, each read when its turn comes, its lists, its language and its synonyms. */
export type Searched = Pick<Handbook, 'synonyms' | 'glossary' | 'bibliography' | 'variables'> & {
  readonly language: string
  readonly pages: readonly (() => Page)[]
}

/** A search and the pages it knows. */
export class FollowedSearch {
  #search = Search.of([])
  #known = new Map<string, Page>()
  #contents = new Map<string, string>()
  #told = ''
  #toldLists = ''
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
  async follow(searched: Searched): Promise<Search> {
    const { pages, language, variables } = searched
    this.#note(searched)
    const entries = entryDocuments(searched, language)
    const seen = new Set<string>(entries.map(({ id }) => id))
    for (let at = 0; at < pages.length; at += pagesTogether) {
      if (this.#stopped) return this.#search
      const fresh: Fresh[] = []
      for (const [index, read] of pages.slice(at, at + pagesTogether).entries()) {
        const page = read()
        seen.add(page.id)
        if (this.#known.get(page.id) === page) continue
        fresh.push({ page, document: pageDocument(page, language, variables) })
        if (index % pagesAtOnce === pagesAtOnce - 1) await breathe()
      }
      if (fresh.length > 0) await this.#takePages(fresh)
    }
    await this.#takeEntries(entries)
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

  async #takePages(fresh: readonly Fresh[]): Promise<void> {
    await this.#take(fresh.map(({ document }) => document))
    for (const { page } of fresh) this.#known.set(page.id, page)
  }

  /** All entries of the lists, unless they are as they were. */
  async #takeEntries(entries: readonly SearchDocument[]): Promise<void> {
    const told = JSON.stringify(entries)
    if (told === this.#toldLists) return
    for (let at = 0; at < entries.length; at += pagesTogether) {
      if (this.#stopped) return
      await this.#take(entries.slice(at, at + pagesTogether))
    }
    this.#toldLists = told
  }

  /** Takes in documents that are new or changed; what the index has to the letter is only handed over. */
  async #take(fresh: readonly SearchDocument[]): Promise<void> {
    const hashed = fresh.map((document) => ({ document, hash: hashOf(document) }))
    const changed = hashed.filter(({ document, hash }) => this.#contents.get(document.id) !== hash)
    this.#search.put(...changed.map(({ document }) => document))
    for (const { document, hash } of hashed) {
      this.#search.know(document)
      this.#contents.set(document.id, hash)
    }
    this.changed ||= changed.length > 0
    await breathe()
  }

  #remove(id: string): void {
    this.#search.remove(id)
    this.#known.delete(id)
    this.#contents.delete(id)
    this.changed = true
  }

  #note({ language, synonyms, variables }: Searched): void {
    const told = JSON.stringify([language, synonyms, variables])
    if (told === this.#told) return
    // Every page is read anew: it may be in another language now, or say another value.
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
