// When each part of the open handbook was edited last, and when one's own words were last safe.
import type { OpenedHandbook } from '#contract'

type Times = OpenedHandbook['edited']

/** Times in milliseconds since 1970. */
export class EditTimes {
  #last = $state.raw<Times>({})
  #savedAt = $state<number | null>(null)

  /** A starter book's texts were written at no time of this user's: zero says so. */
  constructor(edited: Times) {
    this.#last = Object.fromEntries(Object.entries(edited).filter(([, time]) => time > 0))
    this.#savedAt = latest(this.#last)
  }

  /** The last edit of each chapter and practice and of the tree. */
  get last(): Times {
    return this.#last
  }

  /** When the last own edit was safe on this computer, or null before the first. */
  get savedAt(): number | null {
    return this.#savedAt
  }

  /** An own edit is safe. */
  noteSaved(document: string, at: number): void {
    this.#savedAt = at
    this.noteEdit(document, at)
  }

  /** A document was edited, by whomever. */
  noteEdit(document: string, at: number): void {
    this.#last = { ...this.#last, [document]: Math.max(at, this.#last[document] ?? 0) }
  }
}

function latest(times: Times): number | null {
  const all = Object.values(times)
  return all.length === 0 ? null : Math.max(...all)
}
