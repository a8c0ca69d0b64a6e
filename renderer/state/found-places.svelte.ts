// The places on the open page in which the words of a search stand, and a walk from one to the next.
import type { FoundPlace } from '#handbook/search/hit.ts'

/** A place with its number on the page, counted from 0. */
export type NumberedPlace = FoundPlace & { readonly number: number }

/** What one text shows: its matches, and the number of the one where the reader is when that stands in it. */
export type PlacesShown = {
  readonly found: readonly NumberedPlace[]
  readonly current: number | null
  readonly step: number
}

const none: readonly NumberedPlace[] = []

/** The matches of one page in reading order. The walk goes round: after the last comes the first. */
export class FoundPlaces {
  /** The number of the place where the reader is, from 0. */
  at = $state(0)
  /** Grows with each step, also when it ends where it began. */
  step = $state(0)
  readonly places: readonly NumberedPlace[]
  /** The same lists at every step, so that nothing is marked anew. */
  readonly #byField: Readonly<Partial<Record<string, readonly NumberedPlace[]>>>

  /** `at` is where the reader is brought first. */
  constructor(places: readonly FoundPlace[], at = 0) {
    this.places = places.map((place, number) => ({ ...place, number }))
    this.at = Math.max(0, Math.min(at, places.length - 1))
    const all = places.map(({ field }) => field)
    const fields = all.filter((field, at) => all.indexOf(field) === at)
    this.#byField = Object.fromEntries(
      fields.map((field) => [field ?? '', this.places.filter((place) => place.field === field)]),
    )
  }

  get count(): number {
    return this.places.length
  }

  /** The place where the reader is, or undefined when there is none. */
  get current(): NumberedPlace | undefined {
    return this.places[this.at]
  }

  /** What one text of the page shows: a field, or null for the text of a chapter. */
  shownIn(field: string | null): PlacesShown {
    const found = this.#byField[field ?? ''] ?? none
    const current = this.current?.field === field ? this.at : null
    return { found, current, step: this.step }
  }

  next(): void {
    this.#go(1)
  }

  previous(): void {
    this.#go(-1)
  }

  #go(by: 1 | -1): void {
    if (this.count === 0) return
    this.at = (this.at + by + this.count) % this.count
    this.step += 1
  }
}
