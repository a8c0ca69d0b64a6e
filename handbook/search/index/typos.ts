// Words that are spelt almost like another: a letter too many, too few, another, or two exchanged.
import { plainLetter } from './plain-letters.ts'
import type { SortedWords } from './sorted-words.ts'

/** A word and how many such changes away it is; a letter with another accent is no change. */
export type NearWord = { readonly word: string; readonly distance: number }

/** Longer words are not compared. */
const longestWord = 40

/**
 * The words at most `most` changes away from `word`. Of words with a common beginning it is compared once,
 * and a beginning that is already too far away is passed over with all words that have it.
 */
export function nearWords(word: string, { words, shared }: SortedWords, most: number): readonly NearWord[] {
  if (word.length > longestWord) return []
  const table = new DistanceTable(word, most)
  const near: NearWord[] = []
  let passed = Infinity
  let depth = 0
  for (let place = 0; place < words.length; place++) {
    const common = shared[place] ?? 0
    if (common >= passed) continue
    const candidate = words[place] ?? ''
    depth = table.read(candidate, Math.min(common, depth))
    passed = table.isTooFar ? depth : Infinity
    if (!table.isTooFar && table.distance(depth) <= most)
      near.push({ word: candidate, distance: table.distance(depth) })
  }
  return near
}

/** The rows of the table of edit distances, one for each letter read, worked out only near the diagonal. */
class DistanceTable {
  readonly #cells: Uint8Array
  readonly #letters: Uint16Array
  readonly #width: number
  readonly #deepest: number
  /** The least value of each row. */
  readonly #least: Uint8Array
  readonly #read: Uint16Array
  isTooFar = false

  constructor(
    word: string,
    private readonly most: number,
  ) {
    this.#letters = Uint16Array.from(word, (_, index) => plainLetter(word.charCodeAt(index)))
    this.#width = word.length + 1
    this.#deepest = word.length + most
    this.#cells = new Uint8Array(this.#width * (this.#deepest + 2)).fill(most + 1)
    this.#least = new Uint8Array(this.#deepest + 2)
    this.#read = new Uint16Array(this.#deepest + 2)
    for (let column = 0; column < this.#width; column++) this.#cells[column] = Math.min(column, most + 1)
  }

  /**
   * Reads a word of which the rows of the first `known` letters stand already, as far as it is not too far
   * away. Gives the number of letters read.
   */
  read(candidate: string, known: number): number {
    let depth = known
    this.isTooFar = false
    while (depth < candidate.length) {
      depth += 1
      if (depth > this.#deepest) {
        this.isTooFar = true
        return depth
      }
      this.#fill(depth, plainLetter(candidate.charCodeAt(depth - 1)))
      if ((this.#least[depth] ?? 0) > this.most && (this.#least[depth - 1] ?? 0) >= this.most) {
        this.isTooFar = true
        return depth
      }
    }
    return depth
  }

  /** How far the letters read are from the whole word; more than allowed when they are too far. */
  distance(depth: number): number {
    return this.#cells[depth * this.#width + this.#width - 1] ?? Infinity
  }

  #fill(depth: number, letter: number): void {
    this.#read[depth] = letter
    const row = depth * this.#width
    const first = Math.max(1, depth - this.most)
    const last = Math.min(this.#width - 1, depth + this.most)
    let least = Math.min(depth, this.most + 1)
    this.#cells[row + first - 1] = first === 1 ? least : this.most + 1
    if (first > 1) least = this.most + 1
    for (let column = first; column <= last; column++) {
      const value = this.#cell(row, depth, column, letter)
      this.#cells[row + column] = value
      if (value < least) least = value
    }
    this.#least[depth] = least
  }

  #cell(row: number, depth: number, column: number, letter: number): number {
    const cells = this.#cells
    const above = row - this.#width
    const wanted = this.#letters[column - 1]
    let value = (cells[above + column - 1] ?? 0) + (wanted === letter ? 0 : 1)
    value = Math.min(value, (cells[above + column] ?? 0) + 1, (cells[row + column - 1] ?? 0) + 1)
    const isExchanged =
      depth > 1 && column > 1 && letter === this.#letters[column - 2] && wanted === this.#read[depth - 1]
    if (isExchanged) value = Math.min(value, (cells[above - this.#width + column - 2] ?? 0) + 1)
    return Math.min(value, this.most + 1)
  }
}
