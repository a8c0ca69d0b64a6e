// The searches made last in a book, remembered on this computer alone.

const most = 8
const longest = 200

/** The queries by which something was opened, newest first and each once. */
export class RecentSearches {
  list = $state.raw<readonly string[]>([])
  readonly #key: string

  constructor(
    private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
    book: string,
  ) {
    this.#key = `opaskirja.recentSearches.${book}`
    this.list = readStored(storage.getItem(this.#key))
  }

  /** Puts a query first; an empty one is not taken. */
  note(query: string): void {
    const words = query.trim().slice(0, longest)
    if (words === '') return
    this.list = [words, ...this.list.filter((each) => each !== words)].slice(0, most)
    this.storage.setItem(this.#key, JSON.stringify(this.list))
  }

  /** Forgets them all. */
  forget(): void {
    this.list = []
    this.storage.removeItem(this.#key)
  }
}

/** What is stored may have been changed by hand: only texts are taken. */
function readStored(stored: string | null): readonly string[] {
  try {
    const value: unknown = JSON.parse(stored ?? '[]')
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string').slice(0, most) : []
  } catch {
    return []
  }
}
