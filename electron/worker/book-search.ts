// The search of an open handbook: its pages as they are now, and on request its bin and its versions.
import { setTimeout as wait } from 'node:timers/promises'
import type { Handbook } from '#handbook/model/handbook.ts'
import { failed, success, type Result } from '#handbook/model/failure.ts'
import type { Search } from '#handbook/search/find.ts'
import type { Found, FoundPlace } from '#handbook/search/hit.ts'
import type { Question, Scope } from '#handbook/search/question.ts'
import { readBibliography, readGlossary, readVariables } from '#handbook/store/book-lists.ts'
import type { TreeEntry } from '#handbook/store/read-tree.ts'
import { readSynonyms } from '#handbook/store/synonyms.ts'
import { treeId } from '#handbook/store/shape.ts'
import type { SharedDocuments } from '#handbook/store/shared-documents.ts'
import type { SearchCache } from '#electron/disk/search-cache.ts'
import { FollowedSearch, type Searched } from './followed-search.ts'

/** Gives the handbook of a named version, or null when there is none with this id. */
type ReadVersion = (id: string) => Promise<Handbook | null>

/** A book that opens has so many milliseconds before its index is built. */
const openingPause = 500
/** After so many milliseconds without another edit the index follows by itself. */
const followPause = 1_000
/** The searches of so many versions are kept. */
const mostVersions = 2

/**
 * Searches of one book. Nothing is read before it is needed, and nothing twice unless it changed. Versions are searched
 * for their pages: their lists are shown nowhere.
 */
export class BookSearch {
  readonly #book = new FollowedSearch()
  readonly #bin = new FollowedSearch()
  readonly #versions = new Map<string, Promise<Search | null>>()
  #work: Promise<unknown> | null = null
  #current: Promise<Search> | null = null
  #edits = 0
  #isEnded = false

  constructor(
    private readonly documents: SharedDocuments,
    private readonly cache: SearchCache,
    private readonly readVersion: ReadVersion,
  ) {}

  /** Builds the index, as far as the cache does not have it, once the window has what it needs to open. */
  async begin(): Promise<void> {
    await wait(openingPause, undefined, { ref: false })
    if (this.#isEnded) return
    const search = await this.#upToDate()
    search.warm()
  }

  /** Says that something of the book has changed. */
  noteChanged(): void {
    this.#current = null
    void this.#followLater()
  }

  /** Answers a question about the book as it is now, or about what it names. */
  async find({ scope = 'book', ...question }: Question): Promise<Result<Found>> {
    const search = await this.#searchOf(scope)
    if (search === null) return failed({ kind: 'noSuchDocument', what: JSON.stringify(scope) })
    return success(search.find(question))
  }

  /** Where on one page the words of a query stand. */
  async places(query: string, document: string, scope: Scope): Promise<readonly FoundPlace[]> {
    const search = await this.#searchOf(scope)
    return search?.places(query, document) ?? []
  }

  /** Keeps the index for the next opening. */
  async end(): Promise<void> {
    this.#isEnded = true
    this.#book.stop()
    await this.#work
    if (this.#book.changed) await this.cache.write(this.#book.kept())
  }

  async #readCache(): Promise<void> {
    const cached = await this.cache.read()
    if (cached !== null) this.#book.begin(cached)
  }

  async #followLater(): Promise<void> {
    const edit = ++this.#edits
    await wait(followPause, undefined, { ref: false })
    // A fault is told to whoever asks next.
    if (edit === this.#edits && !this.#isEnded) await this.#upToDate().catch(() => undefined)
  }

  #searchOf(scope: Scope): Promise<Search | null> {
    if (scope === 'book') return this.#upToDate()
    if (scope === 'bin') return this.#inTurn(() => this.#bin.follow(this.#searched('bin')))
    return this.#version(scope.version)
  }

  /** The search of the book as it is now. */
  #upToDate(): Promise<Search> {
    if (this.#current !== null) return this.#current
    const turn = this.#inTurn(() => this.#book.follow(this.#searched('book')))
    this.#current = turn
    turn.catch(() => (this.#current = null))
    return turn
  }

  /** One follows at a time: what has changed meanwhile is for the next. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    this.#work ??= this.#readCache()
    const turn = this.#work.then(work)
    this.#work = turn.catch(() => undefined)
    return turn
  }

  #searched(scope: 'book' | 'bin'): Searched {
    const { chapters, practices, bin, facts } = this.documents.tree()
    const entries: readonly TreeEntry[] = scope === 'bin' ? bin : [...chapters, ...practices]
    const doc = this.documents.doc(treeId)
    return {
      language: facts.language,
      synonyms: readSynonyms(doc),
      variables: readVariables(doc),
      // What is taken from a list is not in the bin.
      glossary: scope === 'bin' ? [] : readGlossary(doc),
      bibliography: scope === 'bin' ? [] : readBibliography(doc),
      pages: entries.map((entry) => () => this.documents.page(entry)),
    }
  }

  #version(id: string): Promise<Search | null> {
    const known = this.#versions.get(id) ?? this.#readVersion(id)
    this.#versions.delete(id)
    this.#versions.set(id, known)
    for (const old of [...this.#versions.keys()].slice(0, -mostVersions)) this.#versions.delete(old)
    return known
  }

  async #readVersion(id: string): Promise<Search | null> {
    const handbook = await this.readVersion(id)
    if (handbook === null) return null
    const { chapters, practices, facts, synonyms, variables } = handbook
    const pages = [...chapters, ...practices].map((page) => () => page)
    const { language } = facts
    const searched = { language, synonyms, variables, glossary: [], bibliography: [], pages }
    return new FollowedSearch().follow(searched)
  }
}
