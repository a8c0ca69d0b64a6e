// The subject index of an edition: the terms that authors marked, in alphabetical order, each with its places.
import type { DocumentId } from '#handbook/model/handbook.ts'

/** A place where a term was marked: an id in its part, and the part or section as a reader knows it. */
export type IndexPlace = {
  readonly part: DocumentId
  readonly anchor: string
  /** The title of the part. */
  readonly title: string
  /** The number of the section, or of the chapter; null in a practice. */
  readonly number: string | null
}

/** A heading of the index; `below` are its sub-headings. */
export type IndexHeading = {
  readonly term: string
  readonly places: readonly IndexPlace[]
  readonly below: readonly IndexHeading[]
}

/** The headings that a mark asks for, each from main heading down; `stored` is what stands on the mark. */
export function headingsOf(stored: string, words: string): readonly (readonly string[])[] {
  const asked = stored
    .split(';')
    .map((path) =>
      path
        .split('>')
        .map(tidy)
        .filter((term) => term !== ''),
    )
    .filter((path) => path.length > 0)
  if (asked.length > 0) return asked.map((path) => path.slice(0, 2))
  const own = tidy(words)
  return own === '' ? [] : [[own]]
}

function tidy(text: string): string {
  return text.replace(/[\s\u00ad]+/g, (gap) => (gap.includes('\u00ad') ? '' : ' ')).trim()
}

type Growing = { readonly places: IndexPlace[]; readonly below: Map<string, Growing> }

/** Gathers marks in reading order. */
export class SubjectIndex {
  readonly #top: Map<string, Growing> = new Map()

  /** Adds a place under every heading that its mark asks for. */
  add(stored: string, words: string, place: IndexPlace): void {
    for (const path of headingsOf(stored, words)) this.#at(path).places.push(place)
  }

  #at(path: readonly string[]): Growing {
    let level = this.#top
    let found: Growing = { places: [], below: new Map() }
    for (const term of path) {
      found = level.get(term) ?? { places: [], below: new Map() }
      level.set(term, found)
      level = found.below
    }
    return found
  }

  /** The index, sorted as the language of the book (a BCP 47 tag) sorts. */
  headings(language: string): readonly IndexHeading[] {
    return sorted(this.#top, collatorOf(language))
  }
}

function sorted(level: ReadonlyMap<string, Growing>, collator: Intl.Collator): readonly IndexHeading[] {
  return [...level]
    .sort(([a], [b]) => collator.compare(a, b))
    .map(([term, { places, below }]) => ({ term, places, below: sorted(below, collator) }))
}

/** The order of the alphabet in a language; Finnish for a tag that is none. */
export function collatorOf(language: string): Intl.Collator {
  try {
    return new Intl.Collator(language)
  } catch {
    return new Intl.Collator('fi')
  }
}
