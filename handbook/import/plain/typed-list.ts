// How deep the items of a typed list are, and from which numbers it starts.
import type { BlockForm } from '../lines.ts'
import type { TypedItem } from './text-paragraphs.ts'

type Level = { readonly spaces: number; last: number }

/** Follows a list as it is typed, item by item. */
export class TypedList {
  readonly #open: Level[] = []

  /** The form of the next item. A number that does not simply count on is a start of its own. */
  add({ spaces, number }: TypedItem): BlockForm {
    while (this.#open.length > 1 && (this.#open.at(-1)?.spaces ?? 0) > spaces) this.#open.pop()
    const top = this.#open.at(-1)
    if (top === undefined || spaces > top.spaces + 1) this.#open.push({ spaces, last: 0 })
    const level = this.#open.at(-1)
    const expected = (level?.last ?? 0) + 1
    if (level !== undefined) level.last = number ?? 0
    const form = { kind: number === null ? 'bullet' : 'ordered', indent: this.#open.length - 1 } as const
    return number === null || number === expected ? form : { ...form, start: number }
  }

  /** Says that something else stands between: the next item begins a list. */
  end(): void {
    this.#open.length = 0
  }
}
