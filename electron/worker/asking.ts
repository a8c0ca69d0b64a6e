// The window's questions to the search: answered, and those without answers remembered if the user lets it.
import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Output, Parsed } from '#contract'
import { failed, success, type Result } from '#handbook/model/failure.ts'
import type { SynonymGroup } from '#handbook/model/handbook.ts'
import type { Found } from '#handbook/search/hit.ts'
import { setSynonyms, readSynonyms } from '#handbook/store/synonyms.ts'
import { treeId } from '#handbook/store/shape.ts'
import { SearchCache } from '#electron/disk/search-cache.ts'
import { UnansweredQueries } from '#electron/disk/unanswered-queries.ts'
import { BookSearch } from './book-search.ts'
import type { OpenBook } from './open-book.ts'
import type { Past } from './past.ts'

type Asked = Parsed<'search.find'>

/** Somebody who asks nothing else for so many milliseconds is done typing. */
const settlingTime = 1_500

/** The search of an open handbook as the window asks it. */
export class Asking {
  readonly search: BookSearch
  readonly #unanswered: UnansweredQueries
  #questions = 0

  constructor(
    private readonly book: OpenBook,
    past: Past,
  ) {
    const { documents, handbookId } = book.store
    const cache = new SearchCache(book.data, handbookId)
    this.search = new BookSearch(documents, cache, (version) => past.handbookOf(version))
    this.#unanswered = new UnansweredQueries(book.data, handbookId)
  }

  /** Answers a question; with `keep`, one that finds nothing is remembered once the user is done typing. */
  async find({ settled, ...question }: Asked, keep: boolean): Promise<Result<Found>> {
    const number = ++this.#questions
    const found = await this.search.find(question)
    if (keep && found.ok && isUnanswered(question, found.value)) {
      void this.#remember(question.query, settled === true ? null : number).catch(noteFault)
    }
    return found
  }

  /** Begins to build the index; nobody waits for it. */
  begin(): void {
    void this.search.begin().catch(noteFault)
  }

  /** Keeps what is to be kept. */
  async end(): Promise<void> {
    await this.#unanswered.flush()
    await this.search.end()
  }

  /** The queries that found nothing, the latest first. */
  unanswered(): Promise<Output<'search.unanswered'>> {
    return this.#unanswered.list()
  }

  /** Forgets them. */
  async forgetUnanswered(): Promise<null> {
    await this.#unanswered.forget()
    return null
  }

  synonyms(): readonly SynonymGroup[] {
    return readSynonyms(this.book.store.documents.doc(treeId))
  }

  /** Makes a group of words that mean the same, or changes one; gives all groups. */
  async setSynonyms({ id, words }: Parsed<'search.setSynonyms'>): Promise<Result<readonly SynonymGroup[]>> {
    const { documents } = this.book.store
    if (documents.gate(treeId) !== 'current') return failed({ kind: 'fromTheFuture', what: '' })
    const changed = await this.book.change(treeId, (doc) => setSynonyms(doc, id ?? newGroupId(), words))
    return changed.ok ? success(this.synonyms()) : changed
  }

  /** `question` is the number of a question that counts only if no other follows it soon. */
  async #remember(query: string, question: number | null): Promise<void> {
    if (question !== null) {
      await wait(settlingTime, undefined, { ref: false })
      if (question !== this.#questions) return
    }
    await this.#unanswered.note(query, Date.now())
  }
}

/** Searching goes on; what went wrong is in the log. */
function noteFault(fault: unknown): void {
  console.error(fault)
}

/** Only what the whole book does not answer: limits would hide what is there. */
function isUnanswered({ query, limits, scope }: Asked, { total, typed }: Found): boolean {
  const isLimited = typed.length > 0 || Object.values(limits ?? {}).some((values) => values.length > 0)
  return total === 0 && !isLimited && (scope ?? 'book') === 'book' && /[\p{L}\p{N}]/u.test(query)
}

function newGroupId(): string {
  return randomBytes(8).toString('hex')
}
